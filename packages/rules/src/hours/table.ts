import { dayNumberOf } from './calendar.js';
import { datesInWords, daysInWords, holidayInWords, listed, yearlyInWords } from './dateWords.js';
import type { Hours } from './hours.js';
import { exceptionsFrom, planOf, weeksOf, type Plan, type PlannedDays } from './plan.js';
import { joined, minutesOfDay, type Span } from './times.js';
import { englishHours, type HoursWords } from './words.js';

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
  /** Holidays, closures and days with other hours, in their order: with `today` those from that day on, each with its dates. */
  exceptions: readonly HoursRow[];
}

/** Days that share their times. */
interface Group {
  days: string;
  /** Whether their place in the month names them, so that being closed on them is worth a word. */
  isOfMonth: boolean;
  spans: readonly Span[];
}

/** With a capital where a letter comes first, be it after a sign. */
const capital = (text: string, { locale }: HoursWords): string =>
  text.replace(/^[^\p{L}\p{N}]*\p{L}/u, (start) => start.toLocaleUpperCase(locale));

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
    isOfMonth: false,
    spans,
  }));
  const special = week.flatMap(({ days, ofMonth, spans }) => {
    if (!ofMonth || ofMonth.length === 0 || days.length === 0) return [];
    const which = listed(
      ofMonth.map((occurrence) => words.occurrences[occurrence]),
      words,
    );
    return [{ days: words.ofMonth(which, daysInWords(days, words)), isOfMonth: true, spans }];
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

const isAlways = (groups: readonly Group[]): boolean => groups.every(({ spans }) => spans.some(isAllDay));

interface TableOptions {
  labels?: HoursWords;
  today?: string | null | undefined;
  until?: string | null | undefined;
}

/**
 * Hours as rows for a table.
 *
 * @param options.labels Words of another language than English.
 * @param options.today Tells exceptions that are not over on this day, `2026-11-29`, and each holiday of the year that begins with it, on its dates. Default: all exceptions, and holidays as days of every year.
 * @param options.until Leaves out those that begin later than this day. Default: none.
 */
export function hoursTable(
  hours: Hours,
  { labels: words = englishHours, today, until }: TableOptions = {},
): HoursTable {
  const plan = planOf(hours);
  const rowOf: RowOf = (days, spans) => ({
    days: capital(days, words),
    times: capital(timesInWords(spans, words), words),
  });
  const rowsOf = (planned: readonly PlannedDays[]) =>
    groupsOf(planned, words).map(({ days, spans }) => rowOf(days, spans));
  return {
    weeks: [
      { rows: rowsOf(plan.week) },
      ...plan.seasons.map((season) => ({
        season: capital(yearlyInWords(season, words), words),
        rows: rowsOf(season.week),
      })),
    ],
    exceptions: exceptionRows(plan, rowOf, { labels: words, today, until }),
  };
}

type RowOf = (days: string, spans: readonly Span[]) => HoursRow;

function exceptionRows(plan: Plan, rowOf: RowOf, { labels: words = englishHours, today, until }: TableOptions) {
  const first = dayNumberOf(today);
  const last = dayNumberOf(until) ?? Infinity;
  const yearly =
    first === undefined
      ? plan.holidays.map(({ days, spans, reason }) => ({ ...rowOf(holidayInWords(days, words), spans), reason }))
      : [];
  const dated = (first === undefined ? plan.exceptions : exceptionsFrom(plan, first))
    .filter(({ from }) => from <= last)
    .map((exception) => ({ ...rowOf(datesInWords(exception, words), exception.spans), reason: exception.reason }));
  return [...yearly, ...dated];
}

/**
 * The words of every time of day at which something may change, by how a clock of 24 hours shows it: `{ '19:00': '7 pm' }`.
 *
 * @param words Those of another language than English.
 */
export function hoursTimes(hours: Hours, words: HoursWords = englishHours): Record<string, string> {
  const { week, seasons, holidays, exceptions } = planOf(hours);
  const spans = [week, ...seasons.map((season) => season.week), holidays, exceptions]
    .flat()
    .flatMap((entry) => entry.spans);
  const times = spans.flatMap(({ opens, closes }) => [opens, closes]).map((time) => time % minutesOfDay);
  const clock = (time: number) => new Date(time * 60_000).toISOString().slice(11, 16);
  return Object.fromEntries(times.toSorted((a, b) => a - b).map((time) => [clock(time), timeInWords(time, words)]));
}

function weekInWords(week: readonly PlannedDays[], words: HoursWords): string[] {
  const groups = groupsOf(week, words);
  if (isAlways(groups)) return [words.always];
  if (!groups.some(({ spans }) => spans.length > 0)) return [words.closed];
  const told = groups.filter(({ spans, isOfMonth }) => spans.length > 0 || isOfMonth);
  return told.map(({ days, spans }) => `${days}, ${timesInWords(spans, words)}`);
}

/** The week, then that of each season after its dates. */
function weeksInWords(hours: Hours, words: HoursWords): string[] {
  const { week, seasons } = weeksOf(hours);
  return [
    ...weekInWords(week, words),
    ...seasons.map((season) => `${yearlyInWords(season, words)}: ${weekInWords(season.week, words).join('; ')}`),
  ];
}

/**
 * Hours in a line of words: `Monday to Thursday, 9 am to 7 pm; Friday, 9 am to noon`. Of a season after its dates.
 * Holidays and closures are not in it: `hoursTable` has them.
 *
 * @param words Those of another language than English.
 */
export function hoursInWords(hours: Hours, words: HoursWords = englishHours): string {
  return capital(weeksInWords(hours, words).join('; '), words);
}

/**
 * The same as lines that stand below each other, one for days that share their times and one for each season:
 * `['Monday to Thursday, 9 am to 7 pm', 'Friday, 9 am to noon']`.
 *
 * @param words Those of another language than English.
 */
export function hoursInLines(hours: Hours, words: HoursWords = englishHours): string[] {
  return weeksInWords(hours, words).map((line) => capital(line, words));
}
