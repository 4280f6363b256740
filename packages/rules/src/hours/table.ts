import { dateOf, dayInLeapYear, dayNumberOf, type DayNumber } from './calendar.js';
import type { Hours } from './hours.js';
import { planOf, type PlannedDays, type PlannedException } from './plan.js';
import { joined, minutesOfDay, type Span } from './times.js';
import { hoursWords, type HoursWords } from './words.js';

/** Some days, and when someone is there on them. */
export interface HoursRow {
  /** `Monday to Thursday`, `First Saturday of the month`, `December 24, 2026`. */
  days: string;
  /** `9 am to noon and 1 pm to 5 pm`, `Closed`. */
  times: string;
  /** Of a holiday or a closure. */
  reason?: string;
}

/** A week in rows: of the whole year, or of a season. */
export interface HoursWeek {
  /** `June 15 to August 31`. Not there for the week of the rest of the year. */
  season?: string;
  rows: readonly HoursRow[];
}

/** Hours in rows, for a table. */
export interface HoursTable {
  /** The usual week, then those of the seasons. */
  weeks: readonly HoursWeek[];
  /** Holidays, closures and days with other hours, in their order. */
  exceptions: readonly HoursRow[];
}

/** Days that share their times. */
interface Group {
  days: string;
  isEveryDay: boolean;
  /** Whether their place in the month names them, so that being closed on them is worth a word. */
  isOfMonth: boolean;
  spans: readonly Span[];
}

const listed = (parts: readonly string[], { and }: HoursWords): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`;

/** With a capital where a letter comes first, be it after a sign. */
const capital = (text: string, { locale }: HoursWords): string =>
  text.replace(/^[^\p{L}\p{N}]*\p{L}/u, (start) => start.toLocaleUpperCase(locale));

const formats = new Map<string, Intl.DateTimeFormat>();

/** Made once: that takes a hundred times as long as using it. */
function formatOf(shape: keyof typeof shapes, { locale }: HoursWords): Intl.DateTimeFormat {
  const key = `${locale} ${shape}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...shapes[shape] });
  formats.set(key, known);
  return known;
}

const written = (day: DayNumber, shape: keyof typeof shapes, words: HoursWords): string =>
  formatOf(shape, words).format(dateOf(day));

/** From one day to a later one. What both have in common, such as the month, is said once, where the platform says it. */
function writtenRange(from: DayNumber, to: DayNumber, shape: keyof typeof shapes, words: HoursWords): string {
  const parts = formatOf(shape, words).formatRangeToParts(dateOf(from), dateOf(to));
  const first = parts.findIndex(({ source }) => source === 'startRange');
  const last = parts.findLastIndex(({ source }) => source === 'endRange');
  const textOf = (some: typeof parts) => some.map(({ value }) => value).join('');
  const sideOf = (side: string) => textOf(parts.filter(({ source }) => source === side));
  const range = words.dateRange(sideOf('startRange'), sideOf('endRange'));
  return textOf(parts.slice(0, first)) + range + textOf(parts.slice(last + 1));
}

const shapes = {
  weekday: { weekday: 'long' },
  day: { month: 'long', day: 'numeric' },
  date: { year: 'numeric', month: 'long', day: 'numeric' },
} as const;

/** 5 January 1970. */
const aMonday = 4;

/** `Monday to Wednesday and Friday`. */
function daysInWords(days: readonly number[], words: HoursWords): string {
  const name = (day: number) => written(aMonday + day, 'weekday', words);
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

const keyOf = (spans: readonly Span[]): string => spans.map(({ opens, closes }) => `${opens}-${closes}`).join();

/** Days of the week with the same times together, then those that have a place in the month. */
function groupsOf(week: readonly PlannedDays[], words: HoursWords): Group[] {
  const byTimes = new Map<string, { days: number[]; spans: readonly Span[] }>();
  for (let day = 0; day < 7; day += 1) {
    const entries = week.filter(({ days, ofMonth }) => !ofMonth && days.includes(day));
    const spans = joined(entries.flatMap((entry) => entry.spans));
    const group = byTimes.get(keyOf(spans)) ?? { days: [], spans };
    group.days.push(day);
    byTimes.set(keyOf(spans), group);
  }
  const usual = [...byTimes.values()].map(({ days, spans }) => ({
    days: days.length === 7 ? words.everyDay : daysInWords(days, words),
    isEveryDay: days.length === 7,
    isOfMonth: false,
    spans,
  }));
  const special = week.flatMap(({ days, ofMonth, spans }) => {
    if (!ofMonth || ofMonth.length === 0 || days.length === 0) return [];
    const which = listed(
      ofMonth.map((occurrence) => words.occurrences[occurrence]),
      words,
    );
    return [{ days: words.ofMonth(which, daysInWords(days, words)), isEveryDay: false, isOfMonth: true, spans }];
  });
  return [...usual, ...special];
}

const timeInWords = (minutes: number, { timeOfDay }: HoursWords): string =>
  minutes === minutesOfDay ? timeOfDay(24, 0) : timeOfDay(Math.floor((minutes % minutesOfDay) / 60), minutes % 60);

const isAllDay = ({ opens, closes }: Span): boolean => opens === 0 && closes === minutesOfDay;

function timesInWords(spans: readonly Span[], words: HoursWords): string {
  if (spans.length === 0) return words.closed;
  const parts = spans.map((span) =>
    isAllDay(span) ? words.allDay : words.timeRange(timeInWords(span.opens, words), timeInWords(span.closes, words)),
  );
  return listed(parts, words);
}

const isAlways = ([group, ...others]: readonly Group[]): boolean =>
  others.length === 0 && group?.isEveryDay === true && group.spans.some(isAllDay);

function datesInWords({ from, to }: PlannedException, words: HoursWords): string {
  return to <= from ? written(from, 'date', words) : writtenRange(from, to, 'date', words);
}

function seasonInWords(season: { from: string; to: string }, words: HoursWords): string {
  const [from = 0, to = 0] = [season.from, season.to].map(dayInLeapYear);
  if (from < to) return writtenRange(from, to, 'day', words);
  const first = written(from, 'day', words);
  // Over the end of the year, the platform would name both years.
  return from === to ? first : words.dateRange(first, written(to, 'day', words));
}

/**
 * Hours as rows for a table.
 *
 * @param options.labels Words of another language than English.
 * @param options.today Leaves out the exceptions that are over on this day, `2026-11-29`. Default: none.
 */
export function hoursTable(
  hours: Hours,
  { labels: words = hoursWords.en, today }: { labels?: HoursWords; today?: string | null | undefined } = {},
): HoursTable {
  const { week, seasons, exceptions } = planOf(hours);
  const rowOf = (days: string, spans: readonly Span[]) => ({
    days: capital(days, words),
    times: capital(timesInWords(spans, words), words),
  });
  const rowsOf = (planned: readonly PlannedDays[]) =>
    groupsOf(planned, words).map(({ days, spans }) => rowOf(days, spans));
  const first = dayNumberOf(today) ?? -Infinity;
  return {
    weeks: [
      { rows: rowsOf(week) },
      ...seasons.map((season) => ({
        season: capital(seasonInWords(season, words), words),
        rows: rowsOf(season.week),
      })),
    ],
    exceptions: exceptions
      .filter(({ to }) => to >= first)
      .map((exception) => ({
        ...rowOf(datesInWords(exception, words), exception.spans),
        reason: exception.reason,
      })),
  };
}

/**
 * The words of every time of day at which something may change, by how a clock of 24 hours shows it: `{ '19:00': '7 pm' }`.
 *
 * @param words Those of another language than English.
 */
export function hoursTimes(hours: Hours, words: HoursWords = hoursWords.en): Record<string, string> {
  const { week, seasons, exceptions } = planOf(hours);
  const spans = [week, ...seasons.map((season) => season.week), exceptions].flat().flatMap((entry) => entry.spans);
  const times = spans.flatMap(({ opens, closes }) => [opens, closes]).map((time) => time % minutesOfDay);
  const clock = (time: number) => new Date(time * 60_000).toISOString().slice(11, 16);
  return Object.fromEntries(times.toSorted((a, b) => a - b).map((time) => [clock(time), timeInWords(time, words)]));
}

function weekInWords(week: readonly PlannedDays[], words: HoursWords): string {
  const groups = groupsOf(week, words);
  if (isAlways(groups)) return words.always;
  if (!groups.some(({ spans }) => spans.length > 0)) return words.closed;
  const told = groups.filter(({ spans, isOfMonth }) => spans.length > 0 || isOfMonth);
  return told.map(({ days, spans }) => `${days}, ${timesInWords(spans, words)}`).join('; ');
}

/**
 * Hours in a line of words: `Monday to Thursday, 9 am to 7 pm; Friday, 9 am to noon`. Of a season after its dates.
 * Holidays and closures are not in it: `hoursTable` has them.
 *
 * @param words Those of another language than English.
 */
export function hoursInWords(hours: Hours, words: HoursWords = hoursWords.en): string {
  const { week, seasons } = planOf(hours);
  const parts = seasons.map((season) => `${seasonInWords(season, words)}: ${weekInWords(season.week, words)}`);
  return capital([weekInWords(week, words), ...parts].join('; '), words);
}
