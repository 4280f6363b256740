import { areaAndNumber, isNorthAmerican, pressed, threeDigits } from './northAmerica.js';
import { plainCharacters } from './written.js';

/** A number that can be dialed, or the reason why what is written cannot. */
export type Telephone =
  | {
      ok: true;
      /** Address of a link that dials: `tel:+13125550142;ext=12`. */
      href: `tel:${string}`;
      /** For people to read: `(312) 555-0142`. A vanity number keeps its letters. */
      display: string;
      /** The number as the whole world dials it, `+13125550142`. A service such as 988 has none. */
      e164?: string;
      /** Digits to dial once somebody answers. */
      extension?: string;
    }
  | {
      ok: false;
      /** What is wrong and what to do, in a sentence or two. */
      reason: string;
    };

export interface TelephoneOptions {
  /**
   * Country where the page is read, as two capital letters. Numbers of North
   * America are shown in their short form to readers there. @default 'US'
   */
  region?: string;
}

/** `ext. 12`, `extension 12`, `x12`, `#12` and `;ext=12` at the end. Not the end of a vanity number, such as 555-TEXT. */
const extensionAtEnd = /[,;]? ?\(?(?:;ext=|(?<![a-z])(?:ext(?:ensi[oó]n|n)?|x)|#)[ :.]*(\d{1,9})\)?$/i;

/** Country codes of one and two digits; all others have three. */
const countryCode = /^(?:[17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})/;

/** What is dialed for the + from North America, and from most other countries. */
const dialedAbroad = /^(?:011|00)[ .-]?(?=[1-9])/;

const refuse = (reason: string): Telephone => ({ ok: false, reason });

function accept(e164: string, display: string, extension: string | undefined): Telephone {
  return extension === undefined
    ? { ok: true, href: `tel:${e164}`, display, e164 }
    : { ok: true, href: `tel:${e164};ext=${extension}`, display: `${display} ext. ${extension}`, e164, extension };
}

function northAmerican(digits: string, region: string, extension?: string): Telephone {
  const [, area, exchange, line] = areaAndNumber.exec(digits) ?? [];
  if (area === undefined) {
    return refuse(`${digits} is not an area code and seven digits, neither beginning with 0 or 1: check every digit.`);
  }
  const display = isNorthAmerican(region) ? `(${area}) ${exchange}-${line}` : `+1 ${area} ${exchange} ${line}`;
  return accept(`+1${digits}`, display, extension);
}

/** Any other country: the grouping is the editor's, since every country has its own. */
function international(written: string, region: string, extension?: string): Telephone {
  // "(0)" is dialed at home and left out from abroad.
  const groups = written.replace('(0)', ' ').replace(/\D+/g, ' ').trim();
  const digits = groups.replaceAll(' ', '');
  const [country = ''] = countryCode.exec(digits) ?? [];
  if (country === '1') return northAmerican(digits.slice(1), region, extension);
  if (country === '' || country.startsWith('0') || digits.length < 7 || digits.length > 15) {
    return refuse('After the + come a country code and the number, 7 to 15 digits in all.');
  }
  const display = groups.replace(new RegExp(`^${country} ?`), `+${country} `);
  return accept(`+${digits}`, display, extension);
}

/** A number with letters: `1-800-555-HELP`. Letters after the seventh are only there to be read. */
function vanity(written: string, region: string, extension?: string): Telephone | undefined {
  const compact = written.replace(/^\+/, '').replace(/[^0-9a-z]/gi, '');
  const [, area = '', rest = ''] = /^1?(\d{3})(\d{0,6}[a-z][0-9a-z]*)$/i.exec(compact) ?? [];
  if (!/^[0-9a-z]{7}[a-z]{0,5}$/i.test(rest)) return undefined;
  const read = northAmerican(area + pressed(rest.slice(0, 7)), region, extension);
  return read.ok && read.e164 ? accept(read.e164, written, extension) : read;
}

/**
 * Reads a telephone number in any form that people write. Never throws.
 *
 * @param written `(312) 555-0142`, `+44 20 7946 0958`, `1-800-555-HELP`, `988`,
 * `312.555.0142 ext. 12`. A content system may give a number, null or nothing.
 */
export function parseTelephone(written: unknown, { region = 'US' }: TelephoneOptions = {}): Telephone {
  const plain = plainCharacters(written)?.replace(/^tel:/i, '');
  if (!plain) return refuse('There is no telephone number here: write one.');

  const extension = extensionAtEnd.exec(plain)?.[1];
  const number = plain.replace(extensionAtEnd, '').trim().replace(dialedAbroad, '+');
  if (!/^\+?[ (]*[0-9][0-9a-z ()./·•-]*$/i.test(number)) {
    return refuse('It holds something besides one telephone number: give each number a field of its own.');
  }
  if (/[a-z]/i.test(number)) {
    return (
      vanity(number, region, extension) ??
      refuse('Its letters do not fit a number such as 1-800-555-HELP: write it in digits, with nothing beside it.')
    );
  }

  if (number.startsWith('+')) return international(number, region, extension);
  if (!isNorthAmerican(region)) {
    return refuse('Its country cannot be told: begin with + and the country code, such as +44 20 7946 0958.');
  }

  const digits = number.replace(/\D/g, '');
  if (threeDigits.test(digits) && extension === undefined) {
    return { ok: true, href: `tel:${digits}`, display: digits };
  }
  if (digits.length === 7) return refuse('It has no area code: write all 10 digits.');
  return northAmerican(digits.replace(/^1(?=\d{10}$)/, ''), region, extension);
}
