import type { Refused } from './parse.js';
import { readTelephone, type TelephoneOptions, type Undialed } from './read.js';
import { reasonOf } from './reasons.js';
import { plainCharacters } from './written.js';

/** A number that takes text messages. */
export interface Texted {
  ok: true;
  /** Address of a link that opens a new message: `sms:+13125550142`. */
  href: `sms:${string}`;
  /** For people to read. */
  display: string;
}

/** A number that takes text messages, or the reason why what is written cannot. */
export type TextNumber = Texted | Refused;

/** Reads a number for text messages as `parseTextNumber` does, without a word on what cannot be read. */
export function readTextNumber(written: unknown, options?: TelephoneOptions): Texted | Undialed {
  const shortCode = plainCharacters(written)?.replace(/^sms:|[ -]/gi, '') ?? '';
  if (/^[2-9]\d{4,5}$/.test(shortCode)) return { ok: true, href: `sms:${shortCode}`, display: shortCode };

  const telephone = readTelephone(written, options);
  if (!telephone.ok) return telephone;
  if (telephone.extension !== undefined) return { ok: false, fault: ['extension'] };
  return { ok: true, href: `sms:${telephone.e164 ?? telephone.display}`, display: telephone.display };
}

/** Reads a number for text messages: a telephone number, or a short code of five or six digits such as 838255. Never throws. */
export function parseTextNumber(written: unknown, options?: TelephoneOptions): TextNumber {
  const read = readTextNumber(written, options);
  return read.ok ? read : { ok: false, reason: reasonOf(read.fault) };
}
