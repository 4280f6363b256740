import { mistaken, pressed } from './letters.js';
import { areaAndNumber, isNorthAmerican, threeDigits } from './northAmerica.js';
import { fits, plans, withoutTrunk, type Plan } from './plans.js';
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

/** `ext. 12`, `extension 12`, `x12`, `#12` and `;ext=12` at the end. Not the end of a vanity number, such as 555-TEXT. */
const extensionAtEnd = /[,;]? ?\(?(?:;ext=|(?<![a-z])(?:ext(?:ensi[oó]n|n)?|x)|#)[ :.]*(\d{1,9})\)?$/i;

/** Country codes of one and two digits; all others have three. */
const countryCode = /^(?:[17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})/;

/** Country codes after which a number may begin with 0. Everywhere else it is a trunk prefix, or a slip. */
const beginsWithZero = /^(?:2(?:2[5679]|4[127]|50|6[78])|378|50[17]|6(?:76|79|87)|853|974|992)/;

/** Numbers of other countries that are dialed as they are: 112, the help lines of Europe such as 116 123, 1737, 14416. */
const alwaysService = /^(?:\d{3}|116\d{3})$/;
const perhapsService = /^(?:\d{4}|1\d{4})$/;

/** Regions where abroad is dialed by something else than 00, and numbers may begin with it. */
const otherPrefix = /^(?:AU|BR|CL|CO|HK|JP|KE|KR|NG|RU|SG|TH|TW)$/;

/** What is dialed for the + in North America, and in most other countries. */
const abroadFromNorthAmerica = /^(?:011|00)[ .-]?(?=[1-9])/;
const abroadFromElsewhere = /^00[ .-]?(?=[1-9])/;

function withPlus(written: string, region: string): string {
  // "(+44) 20" is written as well.
  const number = written.replace(/^\(\+(\d+)\)/, '+$1 ');
  if (isNorthAmerican(region)) return number.replace(abroadFromNorthAmerica, '+');
  return otherPrefix.test(region) ? number : number.replace(abroadFromElsewhere, '+');
}

const refuse = (...fault: AnyFault): Undialed => ({ ok: false, fault });

function accept(e164: string, display: string, extension: string | undefined): Dialed {
  return extension === undefined
    ? { ok: true, href: `tel:${e164}`, display, e164 }
    : { ok: true, href: `tel:${e164};ext=${extension}`, display: `${display} ext. ${extension}`, e164, extension };
}

/** A service has no country code and nobody to be asked for. */
const service = (digits: string, extension: string | undefined): Read =>
  extension === undefined ? { ok: true, href: `tel:${digits}`, display: digits } : refuse('service', digits);

function northAmerican(digits: string, region: string, extension?: string): Read {
  const [, area, exchange, line] = areaAndNumber.exec(digits) ?? [];
  if (area === undefined) {
    return refuse('digits', digits);
  }
  const display = isNorthAmerican(region) ? `(${area}) ${exchange}-${line}` : `+1 ${area} ${exchange} ${line}`;
  return accept(`+1${digits}`, display, extension);
}

/** A number with letters: `1-800-555-HELP`. Letters after the seventh are only there to be read. */
function vanity(written: string, region: string, extension?: string): Read {
  const compact = written.replace(/^\+/, '').replace(/[^0-9a-z]/gi, '');
  const [, area = '', rest = ''] = /^1?(\d{3})(\d{0,6}[a-z][0-9a-z]*)$/i.exec(compact) ?? [];
  if (!/^[0-9a-z]{7}[a-z]{0,5}$/i.test(rest)) {
    return refuse('vanity');
  }
  return northAmerican(area + pressed(rest.slice(0, 7)), region, extension);
}

/** After the +: the country code, and the number in the editor's own grouping, since every country has its own. */
function international(written: string, region: string, extension?: string): Read {
  const groups = written
    .replace(/\(0\) ?/, '0')
    .replace(/\D+/g, ' ')
    .trim();
  const digits = groups.replaceAll(' ', '');
  const [country = ''] = countryCode.exec(digits) ?? [];
  if (country === '1') return northAmerican(digits.slice(1), region, extension);
  const number = numberAbroad(country, digits.slice(country.length), written);
  if (typeof number !== 'string') return number;
  const trunk = digits.length - country.length - number.length;
  const start = [...groups.matchAll(/\d/g)][country.length + trunk]?.index;
  return accept(`+${country}${number}`, `+${country} ${groups.slice(start)}`, extension);
}

/** "(0)" is dialed at home and left out from abroad, but for the few countries whose numbers begin with it. */
function numberAbroad(country: string, digits: string, written: string): string | Undialed {
  const plan = plans().find((each) => each.country === country);
  const withoutZero = digits.replace(/^0(?!0)/, '');
  if (plan) {
    const number = withoutTrunk(plan, digits, false) ?? (/\(0\)/.test(written) ? withoutZero : '');
    if (fits(plan, number)) return number;
    return refuse('length', plan, digits);
  }
  const number = beginsWithZero.test(country) ? digits : withoutZero;
  const length = country.length + number.length;
  // The free numbers of the whole world.
  if (country === '800' && length !== 11) return refuse('free');
  if (country !== '' && !country.startsWith('0') && length > 6 && length < 16) return number;
  return refuse('world');
}

/** A number without its country code, in a country other than those of North America. */
function national(digits: string, display: string, plan: Plan, extension?: string): Read {
  const { country, trunk, bare, bareLeast } = plan;
  if (alwaysService.test(digits)) return service(digits, extension);
  const complete = digits.startsWith(trunk) || (bare.includes(digits[0] ?? '-') && digits.length >= bareLeast);
  const number = complete ? withoutTrunk(plan, digits, true) : undefined;
  if (number !== undefined) return accept(`+${country}${number}`, display, extension);
  if (perhapsService.test(digits)) return service(digits, extension);
  return refuse('national', plan, digits, complete);
}

function readOnce(number: string, region: string, extension?: string): Read {
  // 555-0142/43 is two numbers in short.
  if (/\/ ?\d{1,2}$/.test(number) || !/^\+?[ (]*[0-9][0-9a-z ()./·•-]*$/i.test(number)) {
    return refuse('other');
  }
  const abroad = number.startsWith('+');
  const hasLetters = /[a-z]/i.test(number);
  if (abroad ? number.replace(/\D/g, '').startsWith('1') : isNorthAmerican(region)) {
    if (hasLetters) return asWritten(vanity(number, region, extension), number);
  }
  const digits = pressed(number);
  if (abroad)
    return hasLetters
      ? asWritten(international(digits, region, extension), number)
      : international(digits, region, extension);
  return atHome(digits.replace(/\D/g, ''), number, region, extension);
}

/** A number of the region itself. */
function atHome(digits: string, written: string, region: string, extension?: string): Read {
  if (!isNorthAmerican(region)) {
    const plan = plans().find((each) => each.region === region);
    if (plan) return national(digits, written, plan, extension);
    return refuse('country');
  }
  if (threeDigits.test(digits)) return service(digits, extension);
  if (digits.length === 7) return refuse('area');
  return northAmerican(digits.replace(/^1(?=\d{10}$)/, ''), region, extension);
}

/** Keeps the letters and brackets that the editor wrote. */
const asWritten = (read: Read, display: string): Read =>
  read.ok && read.e164 ? accept(read.e164, display, read.extension) : read;

/** `1-800-662-HELP (4357)`: one number, and the same again, as flyers write it. */
function readFlyer(written: string, region: string, extension?: string): Read | undefined {
  for (const twice of readTwice(written)) {
    const read = readNumber(twice.number, region, extension);
    if (!read.ok || !read.e164) continue;
    const again = readNumber(withPlus(twice.again, region), region);
    if (agrees(read.e164, twice, again.ok ? again.e164 : undefined)) return asWritten(read, written);
    if (twice.inBrackets) return refuse('twice', read.e164, twice);
  }
  return undefined;
}

function readNumber(number: string, region: string, extension?: string): Read {
  const slip = mistaken(number);
  return slip ? refuse(...slip) : readOnce(number, region, extension);
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
  return readFlyer(number, region, extension) ?? readNumber(number, region, extension);
}
