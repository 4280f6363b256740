import type { Article, Picture } from '@cairn-ds/content';
import type { RelatedArticle } from '@cairn-ds/react';

import { sizedPicture, type Pictures } from '../pictures/pictures.js';

/** An article of the site, as lists of articles show it. */
export interface ListedArticle {
  /** The name by which others relate to it. */
  slug: string;
  /** Path of its page. */
  href: string;
  article: Pick<Article, 'title' | 'description' | 'hero'> & Partial<Pick<Article, 'topics'>>;
  /** Decorates its card. @default the picture that opens the article */
  picture?: Picture | null | undefined;
  /** In minutes. */
  readingMinutes?: number | null | undefined;
}

/** Articles as cards. */
export const cardsOf = (
  articles: readonly ListedArticle[] | null | undefined,
  pictures: Pictures | null | undefined,
): RelatedArticle[] =>
  (articles ?? []).map(({ href, article: { title, description, hero }, picture = hero, readingMinutes }) => ({
    title,
    href,
    text: description,
    picture: picture && sizedPicture(picture, pictures),
    readingMinutes,
  }));

/** The articles that an article names to be read next, in its order. */
export const relatedTo = (
  { related }: Pick<Article, 'related'>,
  articles: readonly ListedArticle[] | null | undefined,
): ListedArticle[] => related.flatMap((wanted) => (articles ?? []).filter(({ slug }) => slug === wanted));
