import { mistaken, pressed } from './letters.js';
import { areaAndNumber, isNorthAmerican, threeDigits } from './northAmerica.js';
import { plans, withoutTrunk, type Plan } from './plans.js';
import type { AnyFault, Fault } from './reasons.js';
import { agrees, readTwice } from './twice.js';
import { plainCharacters } from './written.js';

/** A number that can be dialed. */
export interface Dialed {
  ok: true;
  /** Address of a link that dials: `tel:+13125550142;ext=12`. */
  href: `tel:${string}`;
  /** For people to read: `(312) 555-0142`. A number with letters, or of another country, stays as it is written. */
  display: string;
  /** The number as the whole world dials it, `+13125550142`. A service such as 988 has none. */
  e164?: string;
  /** Digits to dial once somebody answers. */
  extension?: string;
}

/** What cannot be dialed. */
export interface Undialed {
  ok: false;
  /** Why, for `reasonOf`. */
  fault: Fault;
}

type Read = Dialed | Undialed;

export interface TelephoneOptions {
  /**
   * Country in which the page is read, as two capital letters. A number without
   * its country code is one of this country: with `GB`, `020 7946 0958`. Numbers
   * of North America are shown in their short form to readers there. @default 'US'
   */
  region?: string | null | undefined;
}

/** `ext. 12`, `extension #12`, `[x12]`, `#12` and `;ext=12` at the end. Not the end of a vanity number, such as 555-TEXT. */
const extensionAtEnd = /[,;:]? ?[([]?(?:;ext=|(?<![a-z])(?:ext(?:ensi[oó]n|n)?|x)|#)[ :.#]*(\d{1,9})[)\]]?$/i;

/** Country codes of one and two digits; all others have three. */
const countryCode = /^(?:[17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|[2-9]\d\d)/;

/** Country codes after which a number may begin with 0. Everywhere else it is a trunk prefix, or a slip. */
const beginsWithZero = /^(?:2(?:2[5679]|4[127]|50|6[78])|378|50[17]|6(?:76|79|87)|853|974|992)/;

/** Numbers of other countries that are dialed as they are: 112, the help lines of Europe such as 116 123, 1737, 14416. */
const alwaysService = /^(116)?\d{3}$/;
const perhapsService = /^1?\d{4}$/;

/** Regions where abroad is dialed by something else than 00, and numbers may begin with it. */
const otherPrefix = /^(?:AU|BR|C[LO]|HK|JP|K[ER]|NG|RU|SG|T[HW])$/;

/** What is dialed for the + in North America, and in most other countries. */
const abroadFromNorthAmerica = /^(?:011|00)[ .-]?(?=[1-9])/;
const abroadFromElsewhere = /^00[ .-]?(?=[1-9])/;

function withPlus(written: string, region: string): string {
  // "(+44) 20" is written as well.
  const number = written.replace(/^\(\+(\d+)\)/, '+$1 ');
  if (otherPrefix.test(region)) return number;
  return number.replace(isNorthAmerican(region) ? abroadFromNorthAmerica : abroadFromElsewhere, '+');
}

const refuse = (...fault: AnyFault): Undialed => ({ ok: false, fault });

/** Dialed as it is: it has no country code. */
const service = (digits: string): Dialed => ({ ok: true, href: `tel:${digits}`, display: digits });

const accept = (e164: string, display: string): Dialed => ({ ...service(e164), display, e164 });

/** The number with what to dial once somebody answers. At a service there is nobody to be asked for. */
function reach(read: Read, extension: string | undefined): Read {
  if (!read.ok || extension === undefined) return read;
  const { e164, href, display } = read;
  if (!e164) return refuse('service', display);
  return { ...read, href: `${href};ext=${extension}`, display: `${display} ext. ${extension}`, extension };
}

function northAmerican(digits: string, region: string): Read {
  const [, area, exchange, line] = areaAndNumber.exec(digits) ?? [];
  if (!area) return refuse('digits', digits);
  const display = isNorthAmerican(region) ? `(${area}) ${exchange}-${line}` : `+1 ${area} ${exchange} ${line}`;
  return accept(`+1${digits}`, display);
}

/** A number with letters: `1-800-555-HELP`. Letters after the seventh are only there to be read. */
function vanity(written: string, region: string): Read {
  // The area code stands together: "24/7 Helpline" is no number.
  const [, area = '', after = ''] = /^\+?[ (]*(?:1[^\da-z]*)?(\d{3})(.*)$/i.exec(written) ?? [];
  // "988 Lifeline"
  if (threeDigits.test(area)) return refuse('service', area);
  const rest = after.replace(/[^\da-z]/gi, '');
  if (!/^(?!\d{7})[\da-z]{7}[a-z]{0,5}$/i.test(rest)) return refuse('vanity');
  return northAmerican(area + pressed(rest.slice(0, 7)), region);
}

/** The letters and what comes after them, without and with the digits before them: "TTY" or "9 am". */
const notes = [/[a-z].*/i, /\d*[^\da-z]*[a-z].*/i];

/** Whether there is a whole number before a note, or before the second of two numbers in short: `23125012 - 13`. */
const isWholeBefore = (end: RegExp, written: string, region: string): boolean =>
  end.test(written) && 'e164' in readOnce(written.replace(end, ''), region);

/**
 * A number with letters in another country: `0800 HELP 123`, `1800 RESPECT`, whose last letter is only there to be
 * read. Letters after a whole number are a note, such as "TTY" or "DW 12", and would dial somebody else.
 */
function vanityAbroad(written: string, region: string): Read {
  if (notes.some((note) => isWholeBefore(note, written, region))) return refuse('vanity');
  const read = readOnce(pressed(written), region);
  return read.ok || !/[a-z]{2}$/i.test(written) ? read : vanityAbroad(written.slice(0, -1), region);
}

/** After the +: the country code, and the number in the editor's own grouping, since every country has its own. */
function international(written: string, region: string): Read {
  const groups = written
    .replace(/\(0\) ?(0?)/, '0')
    .replace(/\D+/g, ' ')
    .trim();
  const digits = groups.replaceAll(' ', '');
  const [country = ''] = countryCode.exec(digits) ?? [];
  if (country === '1') return northAmerican(digits.slice(1), region);
  const number = numberAbroad(country, digits.slice(country.length), written);
  if (typeof number !== 'string') return number;
  const before = new RegExp(`^(?:\\d ?){${digits.length - number.length}}`);
  return accept(`+${country}${number}`, `+${country} ${groups.replace(before, '')}`);
}

/** "(0)" is dialed at home and left out from abroad, but for the few countries whose numbers begin with it. */
function numberAbroad(country: string, digits: string, written: string): string | Undialed {
  const plan = plans().find((each) => each.country === country);
  if (plan) {
    const withoutZero = /\(0\)/.test(written) ? digits.slice(1) : '';
    return withoutTrunk(plan, digits) ?? withoutTrunk(plan, withoutZero) ?? refuse('length', plan, digits);
  }
  const number = beginsWithZero.test(country) ? digits : digits.replace(/^0(?!0)/, '');
  const length = country.length + number.length;
  // The free numbers of the whole world.
  if (country === '800' && length !== 11) return refuse('free');
  return country && length > 6 && length < 16 ? number : refuse('world');
}

/** A number without its country code, in a country other than those of North America. */
function national(digits: string, display: string, plan: Plan): Read {
  const { country, trunk, bare, bareLeast } = plan;
  if (alwaysService.test(digits)) return service(digits);
  // So long is no number that begins with the code of its own country: the + is missing. Singapore's own have eight digits.
  const complete =
    (!digits.startsWith(country) || digits.length < (country === '65' ? 10 : 11)) &&
    (digits.startsWith(trunk) || (bare.includes(digits.charAt(0)) && digits.length >= bareLeast));
  const number = complete ? withoutTrunk(plan, digits, true) : undefined;
  if (number) return accept(`+${country}${number}`, display);
  if (perhapsService.test(digits)) return service(digits);
  return refuse('national', plan, digits, complete);
}

function readOnce(number: string, region: string): Read {
  if (isWholeBefore(/(\/| -) ?\d\d?$/, number, region) || !/^\+?[ (]*\d[\da-z ()./·•-]*$/i.test(number)) {
    return refuse('other');
  }
  const abroad = number.startsWith('+');
  const digits = number.replace(/\D/g, '');
  if (/[a-z]/i.test(number)) {
    const american = abroad ? digits.startsWith('1') : isNorthAmerican(region);
    return asWritten((american ? vanity : vanityAbroad)(number, region), number);
  }
  return abroad ? international(number, region) : atHome(digits, number, region);
}

/** A number of the region itself. */
function atHome(digits: string, written: string, region: string): Read {
  if (!isNorthAmerican(region)) {
    const plan = plans().find((each) => each.region === region);
    if (plan) return national(digits, written, plan);
    return refuse('country');
  }
  if (threeDigits.test(digits)) return service(digits);
  if (digits.length === 7) return refuse('area');
  return northAmerican(digits.replace(/^1(?=\d{10}$)/, ''), region);
}

/** Keeps the letters and brackets that the editor wrote. */
const asWritten = (read: Read, display: string): Read => ('e164' in read ? { ...read, display } : read);

/** `1-800-662-HELP (4357)`: one number, and the same again, as flyers write it. */
function readFlyer(written: string, region: string): Read | undefined {
  for (const twice of readTwice(written)) {
    const read = readNumber(twice.number, region);
    if (!read.ok || !read.e164) continue;
    const again = readNumber(withPlus(twice.again, region), region);
    if (agrees(read.e164, twice, again.ok ? again.e164 : undefined)) return asWritten(read, written);
    if (twice.inBrackets) return refuse('twice', read.e164, twice);
  }
  return undefined;
}

function readNumber(number: string, region: string): Read {
  const slip = mistaken(number);
  return slip ? refuse(...slip) : readOnce(number, region);
}

/**
 * Reads a telephone number in any form that people write, without a word on what cannot be read: for what a browser
 * loads. Never throws.
 *
 * @param written `(312) 555-0142`, `+44 20 7946 0958`, `1-800-555-HELP`,
 * `1-800-662-HELP (4357)`, `988`, `312.555.0142 ext. 12`. A content system may
 * give a number, null or nothing.
 */
export function readTelephone(written: unknown, options: TelephoneOptions = {}): Read {
  const plain = plainCharacters(written)?.replace(/^(?:tel|sms):/i, '');
  if (!plain) return refuse('nothing');

  const { region: given } = options;
  const region = (typeof given === 'string' && given.trim().toUpperCase()) || 'US';
  const extension = extensionAtEnd.exec(plain)?.[1];
  const number = withPlus(plain.replace(extensionAtEnd, '').trim(), region);
  return reach(readFlyer(number, region) ?? readNumber(number, region), extension);
}
