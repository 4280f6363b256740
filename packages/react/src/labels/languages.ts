import type { Labels } from './english.js';
import { spanish } from './spanish.js';

/** The words of a language besides English that Cairn brings along, by its tag without a region. */
export const languageNamed = (tag: string): Labels | undefined => (tag === 'es' ? spanish : undefined);
