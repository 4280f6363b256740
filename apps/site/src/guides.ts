import { articlesOf, picturesUnder } from '@cairn-ds/samples';
import { articleLists } from '@cairn-ds/templates';

import { clinic } from './clinic.ts';

/** The clinic's articles, in the order in which they are offered. */
export const guides = articlesOf(clinic);

/** The pages that list them: all, and those on each topic. */
export const lists = articleLists({ clinic, articles: guides, perPage: 6 });

/** Every picture file, with its other widths. */
export const pictures = picturesUnder();
