import { mistaken, pressed } from './letters.js';
import type { Plan } from './plans.js';
import { dials, type Twice } from './twice.js';

/** Why what is written cannot be dialed. `reasonOf` tells it in words, which a page that only dials does not load. */
export type Fault = readonly [kind: string, ...details: readonly unknown[]];

/** All that can be wrong. */
export type AnyFault =
  | readonly ['nothing' | 'vanity' | 'free' | 'world' | 'other' | 'country' | 'area' | 'extension']
  | readonly ['service' | 'digits' | 'sign' | 'row', written: string]
  | readonly ['length', plan: Plan, digits: string]
  | readonly ['national', plan: Plan, digits: string, isComplete: boolean]
  | readonly ['twice', e164: string, twice: Twice];

/** Signs that are taken for a digit, by the digit: Latin, Cyrillic and Greek ones, and the zero of Chinese. */
const looks = ['OoDQОоΟοØø〇', 'IilL|!ІіΙιıӀ', 'ZzΖ', 'Зз', '', 'SsЅѕ', 'Gbб', '', 'BВΒ', 'gq'];

const digitOf = (sign: string): string => {
  const digit = looks.findIndex((signs) => signs.includes(sign));
  return digit < 0 ? '' : String(digit);
};

/** Which lengths a plan has: `7, 9 or 10`. */
const lengthsOf = ({ lengths }: Plan): string =>
  [...lengths]
    .map((length) => Number.parseInt(length, 36))
    .join(', ')
    .replace(/, (?=\d+$)/, ' or ');

function nationalReason(plan: Plan, digits: string, isComplete: boolean): string {
  const { region, country, trunk } = plan;
  return isComplete
    ? `A number of ${region} has ${lengthsOf(plan)} digits${trunk && ` after the ${trunk}`}, and this has ${digits.length}: check every digit.`
    : `A number of ${region} begins with ${trunk ? `${trunk}, or with +${country} and then no ${trunk}` : `+${country}, or without ${country}`}: write all of it.`;
}

/** Why a number and what stands in brackets after it cannot both be right. */
function contradiction(e164: string, { number, again }: Twice): string {
  const slip = /\d/.test(again) ? mistaken(again) : undefined;
  if (slip) return reasonOf(slip);
  const digits = dials(again);
  const end = e164.slice(1).slice(-Math.max(4, digits.length));
  const other = digits === again ? again : `${again}, which dials ${digits || 'nothing'}`;
  return `"${number}" ends in ${end}, and beside it stands ${other}: keep the one that is right, and put other words outside of the number.`;
}

const simple = {
  nothing: 'There is no telephone number here: write one.',
  vanity: 'Its letters do not fit a number such as 1-800-555-HELP: write it in digits, with nothing beside it.',
  // The free numbers of the whole world have 8 digits.
  free: 'After +800 come 8 digits: check every digit.',
  world: 'After the + come a country code and the number, 7 to 15 digits in all.',
  other: 'It holds something besides one telephone number: give each number a field of its own.',
  country: 'Its country cannot be told: begin with + and the country code, such as +44 20 7946 0958.',
  area: 'It has no area code: write all 10 digits.',
  extension: 'A message cannot reach an extension: give a number that takes text messages.',
};

/** What is wrong with a number and what to do, in a sentence or two. */
export function reasonOf(found: Fault): string {
  const fault = found as AnyFault;
  switch (fault[0]) {
    case 'service':
      return `${fault[1]} is a service, which has no extensions and no words: write it alone.`;
    case 'digits':
      return `${fault[1]} is not an area code and seven digits, neither beginning with 0 or 1: check every digit.`;
    case 'sign': {
      if (/\d/.test(fault[1])) {
        return `"${fault[1]}" stands within a word, and dials something else than the letter that it looks like: write the letter, or all of the number in digits.`;
      }
      const digit = digitOf(fault[1]);
      const remedy = digit
        ? `write the digit ${digit} that is meant`
        : 'write one number in digits, and other words or numbers in fields of their own';
      return `"${fault[1]}" is no digit, and dials something else or nothing: ${remedy}.`;
    }
    case 'row': {
      const letters = fault[1].replace(/[^a-z]/gi, '');
      return `"${fault[1]}" looks like ${[...letters].map(digitOf).join('')}, and as letters dials ${pressed(fault[1])}: write the digits that are meant.`;
    }
    case 'length':
      return `After +${fault[1].country} come ${lengthsOf(fault[1])} digits${fault[2].startsWith('0') ? ' without a 0 before them' : ''}, and this has ${fault[2].length}: check every digit.`;
    case 'national':
      return nationalReason(fault[1], fault[2], fault[3]);
    case 'twice':
      return contradiction(fault[1], fault[2]);
    default:
      return simple[fault[0]];
  }
}
