import { dayInLeapYear, dayNumberOf, isoOf, isWithin } from './calendar.js';
import {
  occurrences,
  weekdays,
  type Hours,
  type HoursException,
  type Season,
  type Week,
  type WeekTimes,
} from './hours.js';
import { entriesOf } from './plan.js';
import { minutesOfDay, spanFault, spanOf } from './times.js';

/** One thing that has to be put right. */
export interface HoursProblem {
  /** The way to the field: `week[0].times[1]`. Empty for the whole. */
  field: string;
  /** What is wrong with it. */
  message: string;
  /** What to do about it. */
  remedy: string;
}

const isList = Array.isArray as (value: unknown) => value is readonly unknown[];

const isGroup = (value: unknown): value is object => typeof value === 'object' && value !== null && !isList(value);

function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 60));
  if (isList(value)) return 'A list';
  if (isGroup(value)) return 'A group of fields';
  return value === undefined ? 'Nothing' : String(value);
}

const notAList = (field: string): HoursProblem => ({
  field,
  message: 'is not a list.',
  remedy: 'Give each entry a line of its own, beginning with a hyphen.',
});

/** Names of the same place that were not meant: `EST` knows no summer, and `+05:00` is no place. */
function isZone(timeZone: unknown): boolean {
  if (typeof timeZone !== 'string' || !/^(?:UTC|[a-z].*\/.+)$/i.test(timeZone)) return false;
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone }));
  } catch {
    return false;
  }
}

function zoneProblems(timeZone: unknown): HoursProblem[] {
  if (isZone(timeZone)) return [];
  const city =
    typeof timeZone === 'string' ? timeZone.trim().replaceAll(' ', '_').replace(/^.*\//, '').toLowerCase() : '';
  const meant = Intl.supportedValuesOf('timeZone').find((zone) => city && zone.toLowerCase().endsWith(`/${city}`));
  const remedy = meant
    ? `Did you mean ${JSON.stringify(meant)}?`
    : 'Write the name of the time zone database, such as "America/Chicago".';
  return [{ field: 'timeZone', message: `${shown(timeZone)} is not a time zone.`, remedy }];
}

function timesProblems(times: unknown, field: string): HoursProblem[] {
  if (!isList(times)) return [notAList(field)];
  return times.flatMap((time, index) => {
    const fault = spanFault(time);
    if (!fault) return [];
    return [
      {
        field: `${field}[${index}]`,
        message:
          fault === 'form' ? `${shown(time)} is not from one time to another.` : `${shown(time)} ends when it begins.`,
        remedy:
          fault === 'form'
            ? 'Write both on the 24-hour clock with a hyphen between them, such as "09:00-19:00".'
            : 'For a whole day write "00:00-24:00"; for a closed day leave it out.',
      },
    ];
  });
}

function choiceProblems(list: unknown, choices: readonly string[], field: string): HoursProblem[] {
  if (list === null || list === undefined) return [];
  if (!isList(list)) return [notAList(field)];
  const remedy = `Choose from ${choices.map((choice) => JSON.stringify(choice)).join(', ')}.`;
  if (list.length === 0) return [{ field, message: 'names nothing.', remedy: `${remedy} Or leave the field out.` }];
  return list.flatMap((name, index) => {
    const at = `${field}[${index}]`;
    if (typeof name !== 'string' || !choices.includes(name))
      return [{ field: at, message: `${shown(name)} is none of them.`, remedy }];
    if (list.indexOf(name) === index) return [];
    return [{ field: at, message: `${shown(name)} is there twice.`, remedy: 'Keep one.' }];
  });
}

/** A span with the place where it is written. */
interface Placed {
  /** In minutes since the beginning of the week. */
  opens: number;
  closes: number;
  text: string;
  field: string;
}

/** The spans of entries that hold for the same days, over a week that goes round. */
function placed(entries: readonly { entry: WeekTimes; field: string }[]): Placed[] {
  return entries.flatMap(({ entry: { days, times }, field }) =>
    entriesOf(days ?? weekdays).flatMap((day) =>
      entriesOf(times).flatMap((text, index) => {
        const span = spanOf(text);
        if (!span || !weekdays.includes(day)) return [];
        const start = weekdays.indexOf(day) * minutesOfDay;
        return [{ opens: start + span.opens, closes: start + span.closes, text, field: `${field}.times[${index}]` }];
      }),
    ),
  );
}

const weekLength = 7 * minutesOfDay;

function overlapProblems(spans: readonly Placed[]): HoursProblem[] {
  const found = new Map<string, HoursProblem>();
  const sorted = spans.toSorted((a, b) => a.opens - b.opens);
  for (const [index, span] of sorted.entries()) {
    // What goes past Sunday's midnight may meet Monday.
    const next = sorted[index + 1] ?? (sorted[0] && { ...sorted[0], opens: sorted[0].opens + weekLength });
    if (!next || sorted.length === 1 || next.opens >= span.closes || found.has(next.field)) continue;
    found.set(next.field, {
      field: next.field,
      message: `${shown(next.text)} overlaps ${shown(span.text)}.`,
      remedy: 'Let one end before the other begins, or write one for both.',
    });
  }
  return [...found.values()];
}

/** Entries that can hold on the same day: those without a place in the month, and those of each place. */
function overlapsIn(week: readonly WeekTimes[], field: string): HoursProblem[] {
  const entries = week.map((entry, index) => ({ entry, field: `${field}[${index}]` }));
  const kinds = [undefined, ...occurrences].map((occurrence) =>
    entries.filter(({ entry: { ofMonth } }) =>
      occurrence ? entriesOf(ofMonth).includes(occurrence) : ofMonth === null || ofMonth === undefined,
    ),
  );
  const problems = kinds.flatMap((kind) => overlapProblems(placed(kind)));
  return problems.filter(({ field }, index) => problems.findIndex((other) => other.field === field) === index);
}

const notAGroup = (field: string): HoursProblem => ({
  field,
  message: 'is not a group of fields.',
  remedy: 'Give its fields one under the other, each with its name.',
});

/** What `of` finds in each entry of a list that may be missing. */
function inEach<Entry extends object>(
  list: readonly Entry[] | null | undefined,
  field: string,
  of: (entry: Entry, field: string) => HoursProblem[],
): HoursProblem[] {
  if (list === null || list === undefined) return [];
  if (!isList(list)) return [notAList(field)];
  return list.flatMap((entry: Entry, index) =>
    isGroup(entry) ? of(entry, `${field}[${index}]`) : [notAGroup(`${field}[${index}]`)],
  );
}

function weekProblems(week: Week, field: string): HoursProblem[] {
  if (week === 'always') return [];
  if (!isList(week)) {
    const remedy = 'Write "always", or a list of days and times.';
    return [{ field, message: `${shown(week)} is not a week.`, remedy }];
  }
  const entries = inEach(week, field, ({ days, ofMonth, times }, at) => [
    ...choiceProblems(days, weekdays, `${at}.days`),
    ...choiceProblems(ofMonth, occurrences, `${at}.ofMonth`),
    ...timesProblems(times, `${at}.times`),
  ]);
  return [...entries, ...overlapsIn(week.filter(isGroup), field)];
}

function monthDayProblems(written: unknown, field: string): HoursProblem[] {
  if (dayInLeapYear(written) !== undefined) return [];
  return [
    {
      field,
      message: `${shown(written)} is not a day of the year.`,
      remedy: 'Write month and day with two digits each, in quotation marks, such as "06-15".',
    },
  ];
}

function dayProblems(written: unknown, field: string): HoursProblem[] {
  if (dayNumberOf(written) !== undefined) return [];
  return [
    {
      field,
      message: `${shown(written)} is not a day of the calendar.`,
      remedy: 'Write year, month and day in quotation marks, such as "2026-12-24".',
    },
  ];
}

const seasonProblems = ({ from, to, week }: Season, field: string): HoursProblem[] => [
  ...monthDayProblems(from, `${field}.from`),
  ...monthDayProblems(to, `${field}.to`),
  ...weekProblems(week, `${field}.week`),
];

const leapYear = Array.from({ length: 366 }, (_, index) => isoOf((dayInLeapYear('01-01') ?? 0) + index).slice(5));

/** A day that is in two seasons, by the second. */
function seasonOverlaps(seasons: readonly Season[]): HoursProblem[] {
  const taken = new Set<string>();
  return seasons.flatMap(({ from, to }, index) => {
    const days = leapYear.filter((day) => isWithin(day, from, to));
    const twice = days.find((day) => taken.has(day));
    for (const day of days) taken.add(day);
    if (twice === undefined) return [];
    const message = `meets another season: both have ${shown(twice)}.`;
    return [{ field: `seasons[${index}].from`, message, remedy: 'Let one end before the other begins.' }];
  });
}

function exceptionProblems({ from, to, reason, times }: HoursException, field: string): HoursProblem[] {
  const ends = to ?? from;
  const faults = [
    ...dayProblems(from, `${field}.from`),
    ...(ends === from ? [] : dayProblems(ends, `${field}.to`)),
    ...(times === null || times === undefined ? [] : timesProblems(times, `${field}.times`)),
  ];
  if (typeof reason !== 'string' || reason.trim() === '') {
    const remedy = 'Say it as people are told, such as "Thanksgiving".';
    faults.push({ field: `${field}.reason`, message: 'is missing.', remedy });
  }
  if ((dayNumberOf(ends) ?? Infinity) < (dayNumberOf(from) ?? -Infinity)) {
    const remedy = 'Give the last day of it, or leave it out for a single day.';
    faults.push({ field: `${field}.to`, message: `${shown(ends)} is before ${shown(from)}.`, remedy });
  }
  const spans = placed([{ entry: { days: ['monday'], times: entriesOf(times) }, field }]);
  return [...faults, ...overlapProblems(spans)];
}

/** A day that is in two exceptions, by the later. */
function exceptionOverlaps(exceptions: readonly HoursException[]): HoursProblem[] {
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

/**
 * Everything that is wrong with hours, at once: a zone that is not known, spans that overlap or are none, days that no
 * calendar has, seasons or exceptions that meet. Empty when they are sound. Never throws, whatever it is given.
 */
export function hoursProblems(hours: Hours): HoursProblem[] {
  if (!isGroup(hours)) return [notAGroup('')];
  const problems = [
    ...zoneProblems(hours.timeZone),
    ...weekProblems(hours.week, 'week'),
    ...inEach(hours.seasons, 'seasons', seasonProblems),
    ...inEach(hours.exceptions, 'exceptions', exceptionProblems),
  ];
  if (problems.length > 0) return problems;
  if (entriesOf(hours.seasons).length === 0 && hours.week !== 'always' && hours.week.length === 0) {
    const remedy = 'List days and times, or write "always".';
    problems.push({ field: 'week', message: 'names no day on which someone is there.', remedy });
  }
  return [...problems, ...seasonOverlaps(entriesOf(hours.seasons)), ...exceptionOverlaps(entriesOf(hours.exceptions))];
}
