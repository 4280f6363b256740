import { shown } from '@cairn-ds/problems';
import * as v from 'valibot';

import type { Path } from '../problems/check.js';
import { choice, day } from './fields.js';

/** What can happen once a day has passed. */
export const whenPast = choice(['fail', 'drop', 'say']);

/** What is true up to a day, and what becomes of it then. */
export const datedEntries = {
  /** The last day on which it is true. */
  expires: day,
  /** What happens after that day: the build fails, it leaves the site, or it is said to be past. */
  onExpiry: v.optional(whenPast, 'fail'),
  /** Whether that day has passed. Found out when the clinic is read, and never written. */
  expired: v.optional(v.boolean(), false),
};

interface Dated {
  expires: string;
  onExpiry: 'fail' | 'drop' | 'say';
  expired: boolean;
}

/** Says what is wrong with a field. */
export type TellOf = (path: Path, message: string, remedy: string) => void;

/** Tells of something that is said to have been done on a day that has not come. */
export function checkDone(today: string, done: string, path: Path, tell: TellOf): void {
  if (done <= today) return;
  const message = `${shown(done)} has not come yet: the site is built for ${today}.`;
  tell(path, message, 'Give the day on which it was done.');
}

/**
 * What of something is shown on a day: itself, with a word on whether its last day has passed, or nothing.
 *
 * @param tell What is called where it may not be shown and may not go without a word.
 */
export function onDay<Value extends Dated>(today: string, value: Value, path: Path, tell: TellOf): Value | undefined {
  const expired = value.expires < today;
  if (!expired || value.onExpiry === 'say') return { ...value, expired };
  if (value.onExpiry === 'fail') {
    const message = `${shown(value.expires)} has passed: the site is built for ${today}.`;
    tell(
      [...path, 'expires'],
      message,
      'Renew it, take it out, or say with "onExpiry" that it is to "drop" or "say" so.',
    );
  }
  return undefined;
}
