import { dateOf, dayInLeapYear, dayNumberOf, isoOf, isWithin, weekdayOf, type DayNumber } from './calendar.js';
import { occurrences, weekdays, type Hours, type Occurrence, type Week, type Weekday } from './hours.js';
import { joined, minutesOfDay, spanOf, type Span } from './times.js';

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

export interface PlannedException {
  from: DayNumber;
  to: DayNumber;
  reason: string;
  spans: readonly Span[];
}

/** Hours that were read. What cannot be read is left out: `hoursProblems` tells of it. */
export interface Plan {
  week: readonly PlannedDays[];
  seasons: readonly PlannedSeason[];
  /** In their order. */
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

function read({ week, seasons, exceptions }: Hours): Plan {
  return {
    week: weekOf(week),
    seasons: entriesOf(seasons)
      .filter(({ from, to }) => dayInLeapYear(from) !== undefined && dayInLeapYear(to) !== undefined)
      .map((season) => ({ from: season.from, to: season.to, week: weekOf(season.week) })),
    exceptions: entriesOf(exceptions)
      .flatMap((exception) => {
        const from = dayNumberOf(exception.from);
        const to = dayNumberOf(exception.to ?? exception.from);
        if (from === undefined || to === undefined) return [];
        return [{ from, to, reason: exception.reason, spans: spansOf(exception.times) }];
      })
      .toSorted((a, b) => a.from - b.from),
  };
}

const plans = new WeakMap<Hours, Plan>();

/** Reads hours, once. */
export function planOf(hours: Hours): Plan {
  const known = plans.get(hours);
  if (known) return known;
  const plan = read(hours);
  plans.set(hours, plan);
  return plan;
}

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

export const exceptionOn = ({ exceptions }: Plan, day: DayNumber): PlannedException | undefined =>
  exceptions.find(({ from, to }) => from <= day && day <= to);

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
