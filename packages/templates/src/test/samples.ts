import { articlesOf, picturesUnder } from '@cairn-ds/samples';

import { clinic } from './clinic.js';

export const articles = articlesOf(clinic);

/** The first article of the clinic, with everything. */
export const first = (() => {
  const [article] = articles;
  if (!article) throw new Error('The sample clinic has no article.');
  return article;
})();

export const pictures = picturesUnder('/cdn');
