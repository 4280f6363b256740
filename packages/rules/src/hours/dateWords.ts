import { dateOf, dayInLeapYear, msOfDay, type DayNumber, type Run } from './calendar.js';
import type { HoursWords } from './words.js';
import type { YearlyDays } from './yearly.js';

/** Parts of a sentence, the last after an "and", which no line ends with. */
export const listed = (parts: readonly string[], { and }: HoursWords): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${and}\u00A0${parts.at(-1)}`;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Made once: that takes a hundred times as long as using it. */
function formatOf(shape: keyof typeof shapes, { locale }: HoursWords): Intl.DateTimeFormat {
  const key = `${locale} ${shape}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...shapes[shape] });
  formats.set(key, known);
  return known;
}

type Part = Pick<Intl.DateTimeFormatPart, 'type' | 'value'>;

/** Parts of a date as one text, in which no line breaks between a day and its month. */
function textOf(parts: readonly Part[]): string {
  const isNear = (index: number) => ['day', 'month'].includes(parts[index]?.type ?? '');
  const glued = parts.map(({ value }, index) =>
    isNear(index - 1) && isNear(index + 1) ? value.replaceAll(' ', '\u00A0') : value,
  );
  return glued.join('');
}

const written = (day: DayNumber, shape: keyof typeof shapes, words: HoursWords): string =>
  textOf(formatOf(shape, words).formatToParts(dateOf(day)));

/** From one day to a later one. What both have in common, such as the month, is said once, where the platform says it. */
function writtenRange(from: DayNumber, to: DayNumber, shape: keyof typeof shapes, words: HoursWords): string {
  const parts = formatOf(shape, words).formatRangeToParts(dateOf(from), dateOf(to));
  const first = parts.findIndex(({ source }) => source === 'startRange');
  const last = parts.findLastIndex(({ source }) => source === 'endRange');
  const sideOf = (side: string) => textOf(parts.filter(({ source }) => source === side));
  const value = words.dateRange(sideOf('startRange'), sideOf('endRange'));
  return textOf([...parts.slice(0, first), { type: 'day', value }, ...parts.slice(last + 1)]);
}

const shapes = {
  month: { month: 'long' },
  weekday: { weekday: 'long' },
  day: { month: 'long', day: 'numeric' },
  date: { year: 'numeric', month: 'long', day: 'numeric' },
} as const;

/** 5 January 1970. */
const aMonday = 4;

const weekdayInWords = (day: number, words: HoursWords): string => written(aMonday + day, 'weekday', words);

/** `Monday to Wednesday and Friday`. */
export function daysInWords(days: readonly number[], words: HoursWords): string {
  const name = (day: number) => weekdayInWords(day, words);
  const runs: number[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run?.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  const parts = runs.flatMap((run) =>
    run.length < 3 ? run.map(name) : words.dayRange(name(run[0] ?? 0), name(run.at(-1) ?? 0)),
  );
  return listed(parts, words);
}

/** From one date to another, or one date. */
export function datesInWords({ from, to }: Run, words: HoursWords): string {
  return to <= from ? written(from, 'date', words) : writtenRange(from, to, 'date', words);
}

/** From one day of a year to another: of a season, and of a holiday. */
export function yearlyInWords(days: { from: string; to: string }, words: HoursWords): string {
  const [from = 0, to = 0] = [days.from, days.to].map(dayInLeapYear);
  if (from < to) return writtenRange(from, to, 'day', words);
  const first = written(from, 'day', words);
  // Over the end of the year, the platform would name both years.
  return from === to ? first : words.dateRange(first, written(to, 'day', words));
}

/** Which days of every year: `December 24 to 26, every year`. */
export function holidayInWords(days: YearlyDays, words: HoursWords): string {
  if (!('place' in days)) return words.everyYear(yearlyInWords(days, words));
  const { occurrence, weekday, month } = days.place;
  const name = written(Date.UTC(2024, month) / msOfDay, 'month', words);
  const first = words.inMonth(words.occurrences[occurrence], weekdayInWords(weekday, words), name);
  return words.everyYear(days.until === undefined ? first : words.dateRange(first, weekdayInWords(days.until, words)));
}
