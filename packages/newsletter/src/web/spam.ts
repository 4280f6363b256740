import { written } from './fields.js';

/** Spam score from which a sign-up is put into quarantine. */
export const quarantineFrom = 2;

/** Milliseconds that a person needs at least to write an address and to check a box. */
const quickest = 2_000;

/**
 * How much a sign-up looks like the work of a program. Nothing of it refuses anyone: an extension or a screen reader may
 * have led a person into the field that people do not see, which weighs most. Browsers say where a post comes from; few
 * programs do. And a page that is made for each visit may say in a hidden field when that was.
 */
export function spamScoreOf(form: FormData, headers: Headers, now: Date): number {
  const rendered = written(form, 'rendered');
  const took = /^\d{13}$/.test(rendered) ? now.getTime() - Number(rendered) : quickest;
  return (
    (written(form, 'honeypot') ? quarantineFrom : 0) +
    (headers.has('sec-fetch-site') ? 0 : 1) +
    (took < quickest ? 1 : 0)
  );
}
