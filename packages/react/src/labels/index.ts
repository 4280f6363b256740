export { english } from './english.js';
export { spanish } from './spanish.js';
export { wordsOf, type Labels, type LabelsFor, type Language } from './words.js';
