const keys: readonly string[] = ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];

/** What to press for the letters of a vanity number: HELP is 4357. */
export const pressed = (letters: string): string =>
  letters.replace(/[A-Z]/gi, (letter) => String(keys.findIndex((key) => key.includes(letter.toUpperCase())) + 2));

/** Signs that are taken for a digit, by the digit: Latin, Cyrillic and Greek ones, and the zero of Chinese. */
const looks = ['OoDQОоΟοØø〇', 'IilL|!ІіΙιıӀ', 'ZzΖ', 'Зз', '', 'SsЅѕ', 'Gbб', '', 'BВΒ', 'gq'];

const digitOf = (sign: string): string => {
  const digit = looks.findIndex((signs) => signs.includes(sign));
  return digit < 0 ? '' : String(digit);
};

/** Letters that a typeface may draw as a digit each. A word of these alone could be one or the other. */
const alike = /^[oilsz]+$|^[OISZB]+$|^[OoIilSsZzB]+$/;

/** A letter on its own, or letters in a row that stand in no group with a digit. */
const rowsOfLetters = /(?<![\da-z])[a-z]+(?:[^\da-z]+[a-z]+)*(?![\da-z])/gi;

function mistakenRow(row: string): string | undefined {
  const letters = row.replace(/[^a-z]/gi, '');
  if (letters.length === 1) return single(letters);
  if (!alike.test(letters)) return undefined;
  const digits = [...letters].map(digitOf).join('');
  return `"${row}" looks like ${digits}, and as letters dials ${pressed(letters)}: write the digits that are meant.`;
}

function single(sign: string): string {
  const digit = digitOf(sign);
  return `"${sign}" is no digit, and dials something else or nothing: write ${digit ? `the digit ${digit}` : 'the digit'} that is meant.`;
}

/**
 * Why letters of a number cannot be trusted, or undefined where they can. A
 * letter among digits is a slip of the hand or of a scanner (312-555-O142), and
 * dials a stranger; so does a sign of another alphabet. Words of two letters or
 * more are meant: 1-800-555-HELP, 1-800-4-A-CHILD.
 */
export function mistaken(number: string): string | undefined {
  if (/^[\d+() ./·•-]*$/.test(number)) return undefined;
  const foreign = /[|!](?=-?\d)|(?<=\d)\|$|[\p{L}\p{N}](?<![a-z\d])/iu.exec(number);
  if (foreign && /\d/.test(number)) return single(foreign[0]);
  const mixed = [...number.matchAll(/[\da-z]*\d[\da-z]*/gi)].flatMap(([group]) => group.match(/[a-z]+/gi) ?? []);
  const rows = [...number.matchAll(rowsOfLetters)].map(([row]) => row);
  for (const row of [...mixed, ...rows]) {
    const reason = mistakenRow(row);
    if (reason !== undefined) return reason;
  }
  return undefined;
}
