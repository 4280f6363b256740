import { articlesOf, picturesUnder } from '@cairn-ds/samples';

import { clinic } from './clinic.ts';

/** The clinic's articles, in the order in which they are offered. */
export const guides = articlesOf(clinic);

/** Every picture file, with its other widths. */
export const pictures = picturesUnder();
