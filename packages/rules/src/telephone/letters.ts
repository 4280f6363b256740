import type { AnyFault } from './reasons.js';

/** What the letters A to Z stand for on the keys of a telephone. */
const keys = '22233344455566677778889999';

/** What to press for the letters of a vanity number: HELP is 4357. */
export const pressed = (letters: string): string =>
  letters.replace(/[A-Z]/gi, (letter) => keys.charAt(Number.parseInt(letter, 36) - 10));

/** Letters that a typeface may draw as a digit each. A word of these alone could be one or the other. */
const alike = /^[OoIilSsZzB]+$/;

/** A letter on its own, or letters in a row that stand in no group with a digit. */
const rowsOfLetters = /(?<![\da-z])[a-z]+(?:[^\da-z]+[a-z]+)*(?![\da-z])/gi;

function mistakenRow(row: string): AnyFault | undefined {
  const letters = row.replace(/[^a-z]/gi, '');
  if (letters.length === 1) return ['sign', letters];
  return alike.test(letters) ? ['row', row] : undefined;
}

/**
 * Why letters of a number cannot be trusted, or undefined where they can. A
 * letter among digits is a slip of the hand or of a scanner (312-555-O142), and
 * dials a stranger; so does a digit within a word (FL0WERS, where 0 and O are on
 * two keys), and a sign of another alphabet. Words of two letters or more are
 * meant: 1-800-555-HELP, 1-800-4-A-CHILD.
 */
export function mistaken(number: string): AnyFault | undefined {
  const foreign = /[|!](?=-?\d)|(?<=\d)\|$|(?<=[a-z]{2})[015](?=[a-z]{2})|[\p{L}\p{N}](?<![a-z\d])/iu.exec(number);
  if (foreign && /\d/.test(number)) return ['sign', foreign[0]];
  const mixed = [...number.matchAll(/[\da-z]*\d[\da-z]*/gi)].flatMap(([group]) => group.match(/[a-z]+/gi) ?? []);
  for (const row of [...mixed, ...(number.match(rowsOfLetters) ?? [])]) {
    const fault = mistakenRow(row);
    if (fault) return fault;
  }
  return undefined;
}
