import { calendarDate } from '../../internal/dates.js';
import type { DateProp } from '../../internal/time.js';

/** The written permission of a person to show their words. */
export interface Authorization {
  /** The day on which it was signed. */
  signed: DateProp;
  /** The last day on which it is true. */
  expires: DateProp;
  /** The day on which it was taken back. */
  revoked?: DateProp | undefined;
}

/** Whether nobody wrote anything. A mark without a day is something. */
const isEmpty = (date: unknown): boolean =>
  date === undefined || date === null || date === false || (typeof date === 'string' && date.trim() === '');

/**
 * Whether words may be shown on a day, for a page that heads several: with none to show it leaves out the heading too.
 * Where anything cannot be read they may not.
 */
export function isAuthorized(
  authorization: Authorization | null | undefined,
  today: DateProp | undefined,
  timeZone?: string | null | undefined,
): boolean {
  const dayOf = (date: DateProp | undefined) => calendarDate(date, timeZone);
  const [day, signed, expires] = [today, authorization?.signed, authorization?.expires].map(dayOf);
  if (!day || !signed || !expires || day < signed || expires < day) return false;
  if (isEmpty(authorization?.revoked)) return true;
  const revoked = dayOf(authorization?.revoked);
  return revoked !== undefined && day < revoked;
}
