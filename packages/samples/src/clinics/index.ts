import { meridian } from './meridian.js';
import { rosefield } from './rosefield.js';
import { tamarack } from './tamarack.js';

/** The invented clinics, in the order of their ports. */
export const clinics = [tamarack, meridian, rosefield];
