import { dayNumberOf, msOfDay, weekdayOf, type DayNumber, type Run } from './calendar.js';
import { months, occurrences, weekdays, type Holiday, type Occurrence } from './hours.js';

/** A day of the week by its place in a month: the fourth Thursday of November. */
export interface PlaceInMonth {
  occurrence: Occurrence;
  /** From Monday, 0. */
  weekday: number;
  /** From January, 0. */
  month: number;
}

/** Which days of each year: from one month and day to another, or from a place in a month until a day of the week. */
export type YearlyDays = { from: string; to: string } | { place: PlaceInMonth; until?: number };

const tidy = (written: unknown): string => (typeof written === 'string' ? written.trim().toLowerCase() : '');

/** The place that `fourth thursday of november` names. Not every month has a fifth. */
function placeOf(written: unknown): PlaceInMonth | undefined {
  const [, which, day, ofMonth] = /^(\w+) (\w+) of (\w+)$/.exec(tidy(written)) ?? [];
  const occurrence = occurrences.find((name) => name === which && name !== 'fifth');
  const weekday = weekdays.findIndex((name) => name === day);
  const month = months.findIndex((name) => name === ofMonth);
  return occurrence && weekday >= 0 && month >= 0 ? { occurrence, weekday, month } : undefined;
}

/** Whether `12-25` is in every year, as 29 February is not. */
const isInEveryYear = (monthDay: unknown): monthDay is string =>
  typeof monthDay === 'string' && dayNumberOf(`2025-${monthDay}`) !== undefined;

/** The days of a holiday. Undefined where not every year has them. */
export function yearlyDaysOf({ from, to }: Pick<Holiday, 'from' | 'to'>): YearlyDays | undefined {
  const end = to ?? undefined;
  if (isInEveryYear(from)) return isInEveryYear(end ?? from) ? { from, to: end ?? from } : undefined;
  const place = placeOf(from);
  if (!place || end === undefined) return place && { place };
  const until = weekdays.findIndex((name) => name === tidy(end));
  return until >= 0 && until !== place.weekday ? { place, until } : undefined;
}

const dayIn = (year: number, monthDay: string): DayNumber => dayNumberOf(`${year}-${monthDay}`) ?? Number.NaN;

function dayAt(year: number, { occurrence, weekday, month }: PlaceInMonth): DayNumber {
  const [first, next] = [Date.UTC(year, month) / msOfDay, Date.UTC(year, month + 1) / msOfDay];
  const earliest = first + ((weekday - weekdayOf(first) + 7) % 7);
  if (occurrence !== 'last') return earliest + 7 * occurrences.indexOf(occurrence);
  return earliest + 28 < next ? earliest + 28 : earliest + 21;
}

/** The days of a holiday that begins in a year. */
export function runIn(year: number, days: YearlyDays): Run {
  if ('place' in days) {
    const from = dayAt(year, days.place);
    return { from, to: from + (days.until === undefined ? 0 : (days.until - days.place.weekday + 7) % 7) };
  }
  return { from: dayIn(year, days.from), to: dayIn(days.to < days.from ? year + 1 : year, days.to) };
}
