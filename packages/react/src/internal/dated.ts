import type { Dated } from '../data.js';
import { hasPassed } from './dates.js';
import type { DateProp } from './time.js';

/** The day that it is, and the time zone in which it is. */
export interface Now {
  today: DateProp | undefined;
  timeZone: string | null | undefined;
}

/** Whether something is past: it was found out before, or its last day is before today. */
export const isPast = ({ expired, expires }: Dated, { today, timeZone }: Now): boolean =>
  expired === true || hasPassed(expires, today, timeZone);

/** Whether something is shown. What is past is as a rule, and said to be so. */
export const isShown = (dated: Dated, now: Now): boolean => dated.onExpiry !== 'drop' || !isPast(dated, now);
