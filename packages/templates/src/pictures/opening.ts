import type { Article, Clinic } from '@cairn-ds/content';

import { sizedPicture, type Pictures, type SizedPicture } from './pictures.js';

/** A picture that opens an article: across the page, at most 82rem with its edges. */
const ofArticle = '(min-width: 82rem) 76rem, 100vw';
/** The picture of the home page: eight columns and the page's edge on a desk. */
const ofHome = '(min-width: 64rem) 66vw, 100vw';

/** The picture that opens an article, as ArticlePage shows it: to fetch it first, or to share it. */
export const articlePicture = ({ hero }: Article, pictures?: Pictures | null) =>
  hero && sizedPicture(hero, pictures, ofArticle);

/** The picture that opens the home page, as HomePage shows it. */
export const homePicture = ({ home }: Clinic, pictures?: Pictures | null): SizedPicture | undefined =>
  home?.picture && sizedPicture(home.picture, pictures, ofHome);
