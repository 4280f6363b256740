export type { LabelsFor, Language, LanguageProp, WordsProps } from './all.js';
export { english, type Labels } from './english.js';
export { spanish } from './spanish.js';
export { wordsFor, type LabelsOf, type Translations } from './words.js';
