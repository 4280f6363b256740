import { syllable } from 'syllable';

/**
 * The school grade in which a text can be read, by Flesch and Kincaid (1975):
 * 0.39 × words a sentence + 11.8 × syllables a word − 15.59. A line of its own,
 * such as a heading or an entry of a list, is a sentence.
 */
export function readingGrade(prose: string): number {
  const sentences = prose.split(/[.!?…:]+(?=\s|$|[”"])|\n+/).filter((sentence) => /[a-z]/i.test(sentence));
  const words = sentences.flatMap((sentence) => sentence.match(/[a-z0-9’'-]+/gi) ?? []);
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}
