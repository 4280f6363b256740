import { articlesOf, type SampleArticle } from '@cairn-ds/samples';
import type { RelatedArticle } from '@cairn-ds/react';

import { clinic } from './clinic.ts';

/** The clinic's articles, in the order in which they are offered. */
export const guides = articlesOf(clinic);

/** An article as a card in a list. */
export const cardFor = ({ href, article, readingMinutes, thumbnail }: SampleArticle): RelatedArticle => ({
  title: article.title,
  href,
  text: article.description,
  picture: thumbnail,
  readingMinutes,
});

/** The articles to read after this one, in the order of its author. */
export const relatedTo = ({ article }: SampleArticle): RelatedArticle[] =>
  article.related.flatMap((wanted) => guides.filter(({ slug }) => slug === wanted)).map(cardFor);

/** The person of the clinic with this id. Content that names somebody else does not get past `articlesOf`. */
export const personOf = (id: string) => clinic.people.find((person) => person.id === id);
