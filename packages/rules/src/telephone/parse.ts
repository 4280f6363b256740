import { reasonOf } from './reasons.js';
import { readTelephone, type Dialed, type TelephoneOptions } from './read.js';

/** What cannot be dialed, with the reason. */
export interface Refused {
  ok: false;
  /** What is wrong and what to do, in a sentence or two. */
  reason: string;
}

/** A number that can be dialed, or the reason why what is written cannot. */
export type Telephone = Dialed | Refused;

/**
 * Reads a telephone number in any form that people write. Never throws.
 *
 * @param written `(312) 555-0142`, `+44 20 7946 0958`, `1-800-555-HELP`,
 * `1-800-662-HELP (4357)`, `988`, `312.555.0142 ext. 12`. A content system may
 * give a number, null or nothing.
 */
export function parseTelephone(written: unknown, options?: TelephoneOptions): Telephone {
  const read = readTelephone(written, options);
  return read.ok ? read : { ok: false, reason: reasonOf(read.fault) };
}
