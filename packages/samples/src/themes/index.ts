import { meridian } from './meridian.js';
import { tamarack } from './tamarack.js';

/** The themes of the invented clinics, by the name that `clinic.brand` gives. */
export const themes = { tamarack, meridian };
