import { dayInLeapYear, dayNumberOf, isoOf } from './calendar.js';
import { overlapProblems, placed, shown, timesProblems, type HoursProblem } from './faults.js';
import type { Holiday, HoursException } from './hours.js';
import { entriesOf } from './plan.js';
import { runIn, yearlyDaysOf } from './yearly.js';

function dayProblems(written: unknown, field: string): HoursProblem[] {
  if (dayNumberOf(written) !== undefined) return [];
  const message = `${shown(written)} is not a day of the calendar.`;
  const remedy =
    'Write year, month and day in quotation marks, such as "2026-12-24". What comes every year is a holiday.';
  return [{ field, message, remedy }];
}

/** What both kinds of days with a reason have. */
function reasonProblems({ reason, times }: Holiday | HoursException, field: string): HoursProblem[] {
  const faults = times === null || times === undefined ? [] : timesProblems(times, `${field}.times`);
  if (typeof reason !== 'string' || reason.trim() === '') {
    const remedy = 'Say it as people are told, such as "Thanksgiving".';
    faults.push({ field: `${field}.reason`, message: 'is missing.', remedy });
  }
  const spans = placed([{ entry: { days: ['monday'], times: entriesOf(times) }, field }]);
  return [...faults, ...overlapProblems(spans)];
}

/** What is longer is a slip: the two days the wrong way round, or a year with its digits the wrong way round. */
const longest = { holiday: 183, exception: 366 };

/** What lasts longer than anybody can have meant. */
function lengthProblems(
  { from, to }: Holiday | HoursException,
  days: { from: number; to: number },
  kind: keyof typeof longest,
  field: string,
): HoursProblem[] {
  const length = days.to - days.from + 1;
  if (length <= longest[kind]) return [];
  const message = `${shown(to)} is the last of ${length} days since ${shown(from)}.`;
  const remedy = 'Check both days. What holds for so long stands in the week, or in a season.';
  return [{ field: `${field}.to`, message, remedy }];
}

export function exceptionProblems(exception: HoursException, field: string): HoursProblem[] {
  const { from } = exception;
  const ends = exception.to ?? from;
  const faults = [
    ...dayProblems(from, `${field}.from`),
    ...(ends === from ? [] : dayProblems(ends, `${field}.to`)),
    ...reasonProblems(exception, field),
  ];
  const [first, last] = [dayNumberOf(from), dayNumberOf(ends)];
  if (first === undefined || last === undefined) return faults;
  if (last < first) {
    const remedy = 'Give the last day of it, or leave it out for a single day.';
    faults.push({ field: `${field}.to`, message: `${shown(ends)} is before ${shown(from)}.`, remedy });
  }
  return [...faults, ...lengthProblems(exception, { from: first, to: last }, 'exception', field)];
}

/** A day that is in two exceptions, by the later. */
export function exceptionOverlaps(exceptions: readonly HoursException[]): HoursProblem[] {
  const inOrder = [...exceptions.entries()].toSorted(([, a], [, b]) => (a.from < b.from ? -1 : 1));
  let last: HoursException | undefined;
  return inOrder.flatMap(([index, exception]) => {
    const before = last;
    const end = before?.to ?? before?.from ?? '';
    if (end < (exception.to ?? exception.from)) last = exception;
    if (!before || end < exception.from) return [];
    const message = `${shown(exception.from)} is in ${shown(before.reason)} as well.`;
    return [{ field: `exceptions[${index}].from`, message, remedy: 'Give each day one exception.' }];
  });
}

/** 29 February, and the fifth of a day of the week in a month, which some years have. */
const isInSomeYears = (written: unknown): boolean =>
  written === '02-29' || (typeof written === 'string' && /^fifth \w+ of \w+$/i.test(written));

const notEveryYear = (written: unknown, field: string): HoursProblem => ({
  field,
  message: `${shown(written)} is not in every year.`,
  remedy: 'Write a day that every year has, or the day with its year as an exception.',
});

function holidayDaysProblems(holiday: Holiday, field: string): HoursProblem[] {
  const { from, to } = holiday;
  if (isInSomeYears(from)) return [notEveryYear(from, `${field}.from`)];
  if (!yearlyDaysOf({ from })) {
    const message = `${shown(from)} is not a day of every year.`;
    const remedy =
      'Write month and day, such as "12-25", or a place in a month, such as "fourth thursday of november". A day with its year is an exception.';
    return [{ field: `${field}.from`, message, remedy }];
  }
  if (isInSomeYears(to)) return [notEveryYear(to, `${field}.to`)];
  const days = yearlyDaysOf({ from, to });
  if (days) return lengthProblems(holiday, runIn(2024, days), 'holiday', field);
  const remedy =
    dayInLeapYear(from) === undefined
      ? 'Write the day of the week with which it ends, such as "friday", or leave it out for a single day.'
      : 'Write month and day, such as "12-26", or leave it out for a single day.';
  return [{ field: `${field}.to`, message: `${shown(to)} cannot end what begins on ${shown(from)}.`, remedy }];
}

export const holidayProblems = (holiday: Holiday, field: string): HoursProblem[] => [
  ...holidayDaysProblems(holiday, field),
  ...reasonProblems(holiday, field),
];

/** After as many years a day of the year is the same day of the week again. */
const calendars = 28;

/** Holidays that meet in one year or another, by the later in the list. */
export function holidayOverlaps(holidays: readonly Holiday[]): HoursProblem[] {
  const runs = holidays.flatMap((holiday, index) => {
    const days = yearlyDaysOf(holiday);
    const years = Array.from({ length: days ? calendars + 1 : 0 }, (_, year) => 2024 + year);
    return years.flatMap((year) => (days ? [{ index, ...runIn(year, days) }] : []));
  });
  const found = new Map<number, HoursProblem>();
  let last: (typeof runs)[number] | undefined;
  for (const run of runs.toSorted((a, b) => a.from - b.from)) {
    if (last && run.from <= last.to && run.index !== last.index) {
      const [earlier, later] = [last.index, run.index].toSorted((a, b) => a - b) as [number, number];
      const message = `meets ${shown(holidays[earlier]?.reason)}: both have ${shown(isoOf(run.from))}.`;
      const remedy = 'Give each day one holiday.';
      if (!found.has(later)) found.set(later, { field: `holidays[${later}].from`, message, remedy });
    }
    if (!last || run.to > last.to) last = run;
  }
  return [...found.values()];
}
