import {
  dateOf,
  dayInLeapYear,
  dayNumberOf,
  isoOf,
  isWithin,
  weekdayOf,
  yearFrom,
  yearOf,
  type DayNumber,
  type Run,
} from './calendar.js';
import { occurrences, weekdays, type Hours, type Occurrence, type Week, type Weekday } from './hours.js';
import { joined, minutesOfDay, spanOf, type Span } from './times.js';
import { runIn, yearlyDaysOf, type YearlyDays } from './yearly.js';

/** Days of a week that have the same times. */
export interface PlannedDays {
  /** From Monday, 0, to Sunday, 6. */
  days: readonly number[];
  ofMonth?: readonly Occurrence[];
  /** Empty: closed. */
  spans: readonly Span[];
}

interface PlannedSeason {
  from: string;
  to: string;
  week: readonly PlannedDays[];
}

/** Days with a reason for being closed, or open at other times. */
interface PlannedReason {
  reason: string;
  spans: readonly Span[];
}

export interface PlannedHoliday extends PlannedReason {
  days: YearlyDays;
}

export interface PlannedException extends PlannedReason, Run {}

/** The weeks of hours that were read: the usual one, and that of each season. */
interface PlannedWeeks {
  week: readonly PlannedDays[];
  seasons: readonly PlannedSeason[];
}

/** Hours that were read. What cannot be read is left out: `hoursProblems` tells of it. */
export interface Plan extends PlannedWeeks {
  holidays: readonly PlannedHoliday[];
  /** Those that begin in a year, on their days in it. */
  holidaysOf: (year: number) => readonly PlannedException[];
  /** Those of single years, in their order. */
  exceptions: readonly PlannedException[];
}

/** Entries of a list that may be missing, or be something else in data from elsewhere. */
export const entriesOf = <Entry>(list: readonly Entry[] | null | undefined): readonly Entry[] =>
  Array.isArray(list) ? list.filter((entry) => entry !== null && entry !== undefined) : [];

const spansOf = (times: readonly string[] | null | undefined): Span[] =>
  joined(entriesOf(times).flatMap((time) => spanOf(time) ?? []));

const everyDay = weekdays.map((_, index) => index);

function daysOf(days: readonly Weekday[] | null | undefined): number[] {
  if (days === null || days === undefined) return everyDay;
  return everyDay.filter((day) => entriesOf(days).some((name) => weekdays.indexOf(name) === day));
}

function weekOf(week: Week): PlannedDays[] {
  if (week === 'always') return [{ days: everyDay, spans: [{ opens: 0, closes: minutesOfDay }] }];
  return entriesOf(week).map(({ days, ofMonth, times }) => {
    const planned = { days: daysOf(days), spans: spansOf(times) };
    if (ofMonth === null || ofMonth === undefined) return planned;
    return { ...planned, ofMonth: occurrences.filter((occurrence) => entriesOf(ofMonth).includes(occurrence)) };
  });
}

const plannedHolidays = (holidays: Hours['holidays']): PlannedHoliday[] =>
  entriesOf(holidays).flatMap((holiday) => {
    const days = yearlyDaysOf(holiday);
    return days ? [{ days, reason: holiday.reason, spans: spansOf(holiday.times) }] : [];
  });

/** Finds the holidays of a year, once. */
function calendarOf(holidays: readonly PlannedHoliday[]): Plan['holidaysOf'] {
  const byYear = new Map<number, readonly PlannedException[]>();
  return (year) => {
    const known = byYear.get(year);
    if (known) return known;
    const found = holidays.map(({ days, ...holiday }) => ({ ...holiday, ...runIn(year, days) }));
    byYear.set(year, found);
    return found;
  };
}

/** What is read of hours, once for each. */
/* @__NO_SIDE_EFFECTS__ */
function once<Read>(read: (hours: Hours) => Read): (hours: Hours) => Read {
  const all = new WeakMap<Hours, Read>();
  return (hours) => {
    const known = all.get(hours);
    if (known) return known;
    const made = read(hours);
    all.set(hours, made);
    return made;
  };
}

/** Reads the weeks alone, so that a page that says no more does not load the rules of holidays. */
export const weeksOf = once(({ week, seasons }): PlannedWeeks => ({
  week: weekOf(week),
  seasons: entriesOf(seasons)
    .filter(({ from, to }) => dayInLeapYear(from) !== undefined && dayInLeapYear(to) !== undefined)
    .map((season) => ({ from: season.from, to: season.to, week: weekOf(season.week) })),
}));

/** Reads hours. */
export const planOf = once((hours): Plan => {
  const holidays = plannedHolidays(hours.holidays);
  return {
    ...weeksOf(hours),
    holidays,
    holidaysOf: calendarOf(holidays),
    exceptions: entriesOf(hours.exceptions)
      .flatMap((exception) => {
        const from = dayNumberOf(exception.from);
        const to = dayNumberOf(exception.to ?? exception.from);
        if (from === undefined || to === undefined) return [];
        return [{ from, to, reason: exception.reason, spans: spansOf(exception.times) }];
      })
      .toSorted((a, b) => a.from - b.from),
  };
});

/** Which of its kind in the month a day is: the third Monday, and perhaps the last one too. */
function occurrencesOf(day: DayNumber): readonly Occurrence[] {
  const date = dateOf(day);
  const inMonth = date.getUTCDate();
  const daysOfMonth = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  return occurrences.filter((occurrence, index) =>
    occurrence === 'last' ? inMonth + 7 > daysOfMonth : index === Math.ceil(inMonth / 7) - 1,
  );
}

/** The season that a day is in. */
export const seasonOf = ({ seasons }: Plan, day: DayNumber): PlannedSeason | undefined =>
  seasons.find(({ from, to }) => isWithin(isoOf(day).slice(5), from, to));

/** The exception that holds on a day, or else the holiday. */
export function exceptionOn({ exceptions, holidays, holidaysOf }: Plan, day: DayNumber): PlannedException | undefined {
  const isOn = ({ from, to }: Run) => from <= day && day <= to;
  const once = exceptions.find(isOn);
  if (once || holidays.length === 0) return once;
  const year = yearOf(day);
  return holidaysOf(year).find(isOn) ?? holidaysOf(year - 1).find(isOn);
}

/** The days of a holiday of which no exception says something else. */
const unless = (holiday: PlannedException, exceptions: readonly Run[]): PlannedException[] =>
  exceptions.reduce(
    (parts, { from, to }) =>
      parts.flatMap((part) => {
        if (to < part.from || part.to < from) return [part];
        const [before, after] = [
          { ...part, to: from - 1 },
          { ...part, from: to + 1 },
        ];
        return [before, after].filter((rest) => rest.from <= rest.to);
      }),
    [holiday],
  );

/** The exceptions that are not over on a day, and the holidays of the year that begins with it, in their order. */
export function exceptionsFrom({ exceptions, holidaysOf }: Plan, first: DayNumber): PlannedException[] {
  const { to: last } = yearFrom(first);
  const holidays = [-1, 0, 1].flatMap((years) => holidaysOf(yearOf(first) + years)).filter(({ from }) => from <= last);
  return [...exceptions, ...holidays.flatMap((holiday) => unless(holiday, exceptions))]
    .filter(({ to }) => to >= first)
    .toSorted((a, b) => a.from - b.from);
}

/** What a week says of a day: of its place in the month, or else of its name. */
export function entriesOn(week: readonly PlannedDays[], day: DayNumber): readonly PlannedDays[] {
  const ofDay = week.filter(({ days }) => days.includes(weekdayOf(day)));
  if (!ofDay.some(({ ofMonth }) => ofMonth)) return ofDay;
  const now = occurrencesOf(day);
  const special = ofDay.filter(({ ofMonth }) => ofMonth?.some((occurrence) => now.includes(occurrence)));
  return special.length > 0 ? special : ofDay.filter(({ ofMonth }) => !ofMonth);
}

/** The spans that begin on a day. */
export function spansOn(plan: Plan, day: DayNumber): readonly Span[] {
  const exception = exceptionOn(plan, day);
  if (exception) return exception.spans;
  const entries = entriesOn(seasonOf(plan, day)?.week ?? plan.week, day);
  return joined(entries.flatMap(({ spans }) => spans));
}
