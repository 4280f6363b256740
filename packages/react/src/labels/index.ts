export {
  english,
  spanish,
  type Labels,
  type LabelsFor,
  type Language,
  type LanguageProp,
  type WordsProps,
} from './all.js';
export { wordsFor, type LabelsOf, type Translations } from './words.js';
