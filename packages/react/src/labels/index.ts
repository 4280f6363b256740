import { english } from './english.js';

/** The words of every component, by its name. */
export type Labels = typeof english;

export { english };
export { spanish } from './spanish.js';
