import { memo } from '../../internal/memo.js';

const honorifics = /^(?:dra?|prof|m(?:rs?|s|x)|rev|sr(?:t?a)?)\.?$/i;
const firstLetter = /^\p{L}\p{M}*/u;

/**
 * The letters that stand for a person without a picture: those of the first and
 * the last name, as the person writes them. "Dr. Imani Okafor, MD" gives "IO".
 *
 * A script without capitals, such as Arabic or Chinese, does not shorten names
 * to letters; there the first letter stands alone. A name without letters gives ''.
 */
export const initials = memo((name: string): string => {
  const letters = name
    .normalize('NFC')
    .replace(/,.*$/s, '')
    .split(/\s+/)
    .filter((word) => !honorifics.test(word))
    .flatMap((word) => firstLetter.exec(word.replace(/^\P{L}+/u, '')) ?? []);

  const [first = '', ...others] = letters;
  const hasCase = first.toLowerCase() !== first.toUpperCase();
  return hasCase ? first + (others.at(-1) ?? '') : first;
});
