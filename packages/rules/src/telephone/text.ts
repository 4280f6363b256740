import { parseTelephone, type TelephoneOptions } from './parse.js';
import { plainCharacters } from './written.js';

/** A number that takes text messages, or the reason why what is written cannot. */
export type TextNumber =
  | {
      ok: true;
      /** Address of a link that opens a new message: `sms:+13125550142`. */
      href: `sms:${string}`;
      /** For people to read. */
      display: string;
    }
  | { ok: false; reason: string };

/** Reads a number for text messages: a telephone number, or a short code of five or six digits such as 838255. Never throws. */
export function parseTextNumber(written: unknown, options?: TelephoneOptions): TextNumber {
  const shortCode = plainCharacters(written)?.replace(/^sms:|[ -]/gi, '') ?? '';
  if (/^[2-9]\d{4,5}$/.test(shortCode)) return { ok: true, href: `sms:${shortCode}`, display: shortCode };

  const telephone = parseTelephone(written, options);
  if (!telephone.ok) return telephone;
  if (telephone.extension !== undefined) {
    return { ok: false, reason: 'A message cannot reach an extension: give a number that takes text messages.' };
  }
  return { ok: true, href: `sms:${telephone.e164 ?? telephone.display}`, display: telephone.display };
}
