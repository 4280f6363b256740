import type { ReactElement } from 'react';

import { calendarDate, formatDate } from './dates.js';

/** What components take as a date. */
export type DateProp = string | Date | null;

/** A date in words, in a `<time>`; nothing when there is no date. */
export function timeOf(
  date: DateProp | undefined,
  locale: string | null | undefined,
  timeZone: string | null | undefined,
): ReactElement | undefined {
  const words = formatDate(date, locale, timeZone);
  return words ? <time dateTime={calendarDate(date, timeZone)}>{words}</time> : undefined;
}
