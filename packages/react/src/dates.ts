import { warn } from './development.js';

const calendarDate = /^\d{4}-\d{2}(?:-\d{2})?$/;

/** Midnight in UTC of a day, or of the first of a month; undefined when there is no such date. */
function parse(date: string): Date | undefined {
  if (!calendarDate.test(date)) return undefined;
  const parsed = new Date(date);
  const exists = !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
  return exists ? parsed : undefined;
}

/**
 * Writes a calendar date in words: `formatDate('2026-11-12')` is "November 12, 2026".
 * A date without a time belongs to no time zone, so it reads the same everywhere.
 * A month, `2026-11`, is "November 2026".
 *
 * @param date Year, month and day as `YYYY-MM-DD`, or year and month.
 * @param locale A BCP 47 language tag. Default `'en-US'`.
 * @returns Undefined when there is no date. A date that does not exist is left
 * out as well, with a warning in development.
 */
export function formatDate(date: string | null | undefined, locale = 'en-US'): string | undefined {
  if (!date) return undefined;
  const parsed = parse(date);
  if (parsed === undefined) {
    warn('date', `${JSON.stringify(date)} is not a calendar date, so it is left out. Write it as YYYY-MM-DD.`);
    return undefined;
  }
  const day = date.length > 'YYYY-MM'.length ? 'numeric' : undefined;
  return new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', day, timeZone: 'UTC' }).format(parsed);
}
