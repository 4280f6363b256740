import { shown, warn } from './development.js';
import { isPresent } from './isPresent.js';
import { memo } from './memo.js';

const clock = /[Tt ](?:[01]?\d|2[0-4])(?::?[0-5]\d(?::?[0-6]\d(?:[.,]\d+)?)?)?(?: ?[ap]\.?m\.?)?/i;
const zone = /[Zz]?(?: ?[+-][\d:]+)?(?: [A-Z][\w/+-]*|\[[^\]]*\])*/;

const time = `(?:${clock.source})?${zone.source}`;

/**
 * A month or a day, year first, and after a day perhaps a time of day: `2026-10`, `2026-10-20`, `2026/10/20`, `20261020`.
 * Six digits without a mark between them could be a day of another century.
 */
const written = new RegExp(`^(\\d{4})(?:([-/.])(\\d\\d)(?:\\2(\\d\\d)${time})?|(\\d\\d)(\\d\\d)${time})$`);

function exists(year: number, month: number, day: number): boolean {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return year > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const dayIn = memo((text: string): string | undefined => {
  const [, year, , month, day, monthAlone, dayAlone] = written.exec(text.trim()) ?? [];
  const parts = [year, month ?? monthAlone, day ?? dayAlone].filter((part) => part !== undefined);
  if (!exists(Number(parts[0]), Number(parts[1]), Number(parts[2] ?? 1))) return undefined;
  return parts.join('-');
});

// Sweden writes dates as machines do.
const clockIn = (timeZone: string) => new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone });

/** The clock of a time zone. One that is not known is told to the developer. */
const clockOf = memo((timeZone: string): Intl.DateTimeFormat => {
  try {
    return clockIn(timeZone);
  } catch {
    warn(
      'timeZone',
      `${shown(timeZone)} is not a time zone that is known here, so days are those of UTC. Give a name such as "America/Chicago".`,
    );
    return clockIn('UTC');
  }
});

/** The day of a moment. One of midnight in UTC is a day without a time, as YAML reads it, and stays that day everywhere. */
function dayOf(moment: Date, timeZone: unknown): string | undefined {
  const time = moment.getTime();
  if (Number.isNaN(time)) return undefined;
  const isDay = time % 86_400_000 === 0 || typeof timeZone !== 'string' || !isPresent(timeZone);
  return dayIn(isDay ? moment.toISOString() : clockOf(timeZone.trim()).format(moment));
}

/**
 * The day or month of what a content system sends as a date, `YYYY-MM-DD` or `YYYY-MM`; undefined when it is none. Of a
 * `Date` it is the day in the time zone.
 */
export function calendarDate(date: unknown, timeZone?: unknown): string | undefined {
  if (date instanceof Date) return dayOf(date, timeZone);
  return typeof date === 'string' ? dayIn(date) : undefined;
}

/** Whether a date has passed on a day. A month passes when it ends. What is no date never does. */
export function hasPassed(date: unknown, today: unknown, timeZone?: unknown): boolean {
  const [end, now] = [calendarDate(date, timeZone), calendarDate(today, timeZone)];
  if (!end || !now) return false;
  const common = Math.min(end.length, now.length);
  return end.slice(0, common) < now.slice(0, common);
}

const usual = 'en-US';

const isSupported = (tag: string): boolean => {
  try {
    // A tag that is well formed and means nothing would be written in the language of the machine.
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
};

/** The nearest language that dates can be written in: `es-MX` for `es_MX` and `es_MX.UTF-8`, `es` for `es-México`. */
const nearestLanguage = memo((locale: string): string => {
  const parts = locale
    .split(/[.,;@\s]/, 1)
    .join('')
    .split(/[-_]/);
  while (parts.length > 0 && !isSupported(parts.join('-'))) parts.pop();
  return parts.join('-') || usual;
});

/** The language to write in. What is not a language tag is told to the developer. */
export function languageOf(locale: unknown): string {
  if (!isPresent(locale)) return usual;
  const tag = typeof locale === 'string' ? nearestLanguage(locale.trim().slice(0, 100)) : usual;
  if (tag !== locale) {
    warn(
      'locale',
      `${shown(locale)} is not a language tag that is known here, so dates are written as in ${JSON.stringify(tag)}. Give a BCP 47 tag, such as "es-MX".`,
    );
  }
  return tag;
}

/**
 * The words for a day or a month in a language. A page says one date in many places, and to make a format takes a
 * hundred times as long as to use it.
 */
const wordsIn = memo((tag: string) => {
  const formatWith = memo(
    (day: 'numeric' | undefined) =>
      new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'long', day, timeZone: 'UTC' }),
  );
  return memo((date: string) =>
    formatWith(date.length > 'YYYY-MM'.length ? 'numeric' : undefined).format(new Date(date)),
  );
});

/** Whether a field for a date was left empty. */
const isEmpty = (date: unknown): boolean =>
  date === null || date === undefined || (typeof date === 'string' && !isPresent(date));

/**
 * Writes a calendar date in words: `formatDate('2026-11-12')` is "November 12, 2026".
 * A date without a time belongs to no time zone, so it reads the same everywhere.
 * A month, `2026-11`, is "November 2026".
 *
 * @param date Year, month and day as `YYYY-MM-DD`, or year and month; also as
 * `2026/11/12`, `2026.11.12` and `20261112`. Of `2026-11-12T23:30:00-06:00`
 * the day is taken as it is written; of a `Date`,
 * the day in `timeZone`. One of midnight in UTC is a day, as YAML makes it.
 * @param locale A BCP 47 language tag. Default `'en-US'`. Of one that is not
 * known, the nearest language that is, with a warning in development.
 * @param timeZone Which day a `Date` is, as in `'America/Chicago'`. Default `'UTC'`.
 * @returns Undefined when there is no date. A date that does not exist is left
 * out as well, with a warning in development; so is a number, which could count
 * seconds or milliseconds.
 */
export function formatDate(
  date: string | Date | null | undefined,
  locale?: string | null,
  timeZone?: string | null,
): string | undefined {
  const day = calendarDate(date, timeZone);
  if (!day && !isEmpty(date))
    warn('date', `${shown(date)} is not a calendar date, so it is left out. Write it as YYYY-MM-DD.`);
  return day && wordsIn(languageOf(locale))(day);
}
