import { pressed } from './letters.js';

/** One number that is written twice, or in part: `1-800-662-HELP (4357)`. */
export interface Twice {
  /** What can be dialed by itself: `1-800-662-HELP`. */
  number: string;
  /** What is said again: `4357`. */
  again: string;
  /** Whether it is in brackets, so that it can be nothing else. */
  inBrackets: boolean;
}

/** A whole number has at least seven digits, or is as short as 13YARN: what is shorter has its brackets around an area code. */
const isLong = /[a-z].{3}|(?:\d\D*){7}/i;

/** Where the second writing may begin: in brackets, or after a sign or word that sets it off. */
const begins = / ?([([{])| ?[/=,;:] ?| or | - | /gi;

/** Digits, letters and what stands between them. */
const isNumber = /^[+(]?[\da-z][\da-z ().-]*$/i;

/** Every way to part what is written into a number and the same said again. Without brackets one of them is in letters. */
export function readTwice(written: string): Twice[] {
  if (!/[a-z]|[^(]{9}[([{]/i.test(written)) return [];
  return [...written.matchAll(begins)].flatMap((match) => {
    const number = written.slice(0, match.index);
    const rest = written.slice(match.index + match[0].length);
    const inBrackets = match[1] !== undefined;
    const again = inBrackets ? /^ ?(?:or )?(.*\S) ?[)\]}]$/i.exec(rest)?.[1] : rest;
    const explains = inBrackets || /[a-z]/i.test(number) !== /[a-z]/i.test(rest);
    return again && isNumber.test(again) && isLong.test(number) && explains ? [{ number, again, inBrackets }] : [];
  });
}

/** What a part of a number dials. */
export const dials = (part: string): string => pressed(part).replace(/\D/g, '');

/** Whether the second writing says the end of a number again, or all of it, which by itself is `whole`. Letters after the seventh are only read. */
export function agrees(e164: string, { again }: Twice, whole: string | undefined): boolean {
  const digits = dials(again);
  const read = /\d/.test(again) ? digits : digits.slice(0, 7);
  return whole === e164 || (read.length > 2 && e164.endsWith(read));
}
