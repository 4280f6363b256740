import { dayNumberOf, isoOf, weekdayOf, yearFrom, type DayNumber, type Run } from './calendar.js';
import type { Hours } from './hours.js';
import { entriesOn, exceptionOn, exceptionsFrom, planOf, seasonOf, type Plan, type PlannedDays } from './plan.js';
import { joined, minutesOfDay, type Span } from './times.js';

const namesOfDays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** What schema.org calls an OpeningHoursSpecification. */
export interface OpeningHoursSpecification {
  '@type': 'OpeningHoursSpecification';
  /** Not there: every day of its time. */
  dayOfWeek?: readonly (typeof namesOfDays)[number][];
  /** `09:00`. The same as `closes`, both `00:00`: closed all day. */
  opens: string;
  /** Earlier than `opens`: after midnight. `23:59` after `00:00`: the whole day. */
  closes: string;
  /** The first day on which it holds. Not there: it always did. */
  validFrom?: string;
  /** The last day on which it holds. */
  validThrough?: string;
}

const twoDigits = (count: number): string => String(count).padStart(2, '0');

const clock = (minutes: number): string => `${twoDigits(Math.floor(minutes / 60) % 24)}:${twoDigits(minutes % 60)}`;

function timesOf({ opens, closes }: Span): { opens: string; closes: string } {
  const isAllDay = closes - opens === minutesOfDay;
  return { opens: clock(opens), closes: isAllDay ? clock(closes - 1) : clock(closes) };
}

type Part = Pick<OpeningHoursSpecification, 'dayOfWeek' | 'validFrom' | 'validThrough'>;

const specifications = (spans: readonly Span[], part: Part): OpeningHoursSpecification[] => {
  const times = spans.length > 0 ? spans.map(timesOf) : [{ opens: '00:00', closes: '00:00' }];
  return times.map((time) => {
    const { dayOfWeek, ...valid } = part;
    return { '@type': 'OpeningHoursSpecification', ...(dayOfWeek && { dayOfWeek }), ...time, ...valid };
  });
};

const validIn = ({ from, to }: Run): Part => ({ validFrom: isoOf(from), validThrough: isoOf(to) });

const daysOf = ({ from, to }: Run): DayNumber[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** The parts of a year that are in one season, or in none. */
function partsOf(year: Run, plan: Plan): (Run & { week: readonly PlannedDays[] })[] {
  const parts: (Run & { week: readonly PlannedDays[] })[] = [];
  for (const day of daysOf(year)) {
    const week = seasonOf(plan, day)?.week ?? plan.week;
    const last = parts.at(-1);
    if (last && last.week === week) last.to = day;
    else parts.push({ from: day, to: day, week });
  }
  return parts;
}

/** What is said of each day of a week by its name. Closed days are not named. */
function weekly(week: readonly PlannedDays[], part: Part): OpeningHoursSpecification[] {
  const days = new Map<string, { span: Span; dayOfWeek: (typeof namesOfDays)[number][] }>();
  for (const [index, name] of namesOfDays.entries()) {
    const entries = week.filter(({ days, ofMonth }) => !ofMonth && days.includes(index));
    for (const span of joined(entries.flatMap(({ spans }) => spans))) {
      const key = `${span.opens}-${span.closes}`;
      const known = days.get(key) ?? { span, dayOfWeek: [] };
      known.dayOfWeek.push(name);
      days.set(key, known);
    }
  }
  return [...days.values()].flatMap(({ span, dayOfWeek }) => specifications([span], { dayOfWeek, ...part }));
}

const entriesOfDay = (plan: Plan, day: DayNumber): readonly PlannedDays[] =>
  entriesOn(seasonOf(plan, day)?.week ?? plan.week, day);

/** Whether a day is named by its place in the month: schema.org has a date for it alone. */
const isNamedByPlace = (plan: Plan, day: DayNumber): boolean => entriesOfDay(plan, day).some((entry) => entry.ofMonth);

/** The days of which a place in the month says something else than their name. */
function ofMonth(plan: Plan, year: Run): OpeningHoursSpecification[] {
  return daysOf(year).flatMap((day) => {
    if (exceptionOn(plan, day) || !isNamedByPlace(plan, day)) return [];
    const name = namesOfDays[weekdayOf(day)];
    const dayOfWeek = name ? [name] : [];
    return specifications(joined(entriesOfDay(plan, day).flatMap(({ spans }) => spans)), {
      dayOfWeek,
      ...validIn({ from: day, to: day }),
    });
  });
}

/** Whether a part of a year is one day, of which something else is said: nobody could tell which of two holds for a date. */
const isSaidOtherwise = (plan: Plan, { from, to }: Run): boolean =>
  from === to && (exceptionOn(plan, from) !== undefined || isNamedByPlace(plan, from));

/**
 * Hours as schema.org has them, for the year that begins `today`: the weeks, each with the dates between which it holds
 * where there are seasons, then single dates, which go before the weeks: days that are named by their place in the month,
 * the holidays of that year, and the exceptions that are not over. Their reason has no property there. Times are those of
 * the place: schema.org has no zone for them.
 *
 * @param today A day, `2026-11-29`, such as that of the build.
 * @throws RangeError where `today` is no day.
 */
export function openingHoursSpecification(hours: Hours, today: string): OpeningHoursSpecification[] {
  const from = dayNumberOf(today);
  if (from === undefined) throw new RangeError(`${JSON.stringify(today)} is not a day: write it as YYYY-MM-DD.`);
  const plan = planOf(hours);
  const year = yearFrom(from);
  const weeks =
    plan.seasons.length === 0
      ? weekly(plan.week, {})
      : partsOf(year, plan)
          .filter((part) => !isSaidOtherwise(plan, part))
          .flatMap((part) => weekly(part.week, validIn(part)));
  const dated = exceptionsFrom(plan, from).flatMap((exception) => specifications(exception.spans, validIn(exception)));
  return [...weeks, ...ofMonth(plan, year), ...dated];
}
