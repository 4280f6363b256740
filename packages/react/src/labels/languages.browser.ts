import type { Labels } from './english.js';

/** In the place of `languages` in what a browser loads, as `package.json` says: a page has the languages that it names. */
export const languageNamed = (): Labels | undefined => undefined;
