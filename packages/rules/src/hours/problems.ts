import { dayInLeapYear, isoOf, isWithin } from './calendar.js';
import { exceptionOverlaps, exceptionProblems, holidayOverlaps, holidayProblems } from './exceptionProblems.js';
import {
  inEach,
  isGroup,
  isList,
  notAGroup,
  notAList,
  overlapProblems,
  placed,
  shown,
  timesProblems,
  type HoursProblem,
} from './faults.js';
import { occurrences, weekdays, type Hours, type Season, type Week, type WeekTimes } from './hours.js';
import { entriesOf } from './plan.js';

/** Whether it is the name of a place. `EST` and `Etc/GMT+5` know no summer, and `+05:00` is no place. */
function isZone(timeZone: unknown): boolean {
  if (typeof timeZone !== 'string' || !/^(?:UTC|(?!etc\/)[a-z].*\/.+)$/i.test(timeZone)) return false;
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

const seasonProblems = ({ from, to, week }: Season, field: string): HoursProblem[] => [
  ...monthDayProblems(from, `${field}.from`),
  ...monthDayProblems(to, `${field}.to`),
  ...weekProblems(week, `${field}.week`),
];

/** Every month and day that there is. Made when it is asked for: most who load this never do. */
const leapYear = (): string[] =>
  Array.from({ length: 366 }, (_, index) => isoOf((dayInLeapYear('01-01') ?? 0) + index).slice(5));

/** A day that is in two seasons, by the second. */
function seasonOverlaps(seasons: readonly Season[]): HoursProblem[] {
  if (seasons.length < 2) return [];
  const year = leapYear();
  const taken = new Set<string>();
  return seasons.flatMap(({ from, to }, index) => {
    const days = year.filter((day) => isWithin(day, from, to));
    const twice = days.find((day) => taken.has(day));
    for (const day of days) taken.add(day);
    if (twice === undefined) return [];
    const message = `meets another season: both have ${shown(twice)}.`;
    return [{ field: `seasons[${index}].from`, message, remedy: 'Let one end before the other begins.' }];
  });
}

/** Whether nobody is there on any day of it. */
const isNever = (week: Week): boolean => week !== 'always' && week.every(({ times }) => times.length === 0);

/**
 * Everything that is wrong with hours, at once: a zone that is not known, spans that overlap or are none, days that no
 * calendar has, seasons, holidays or exceptions that meet. Empty when they are sound. Never throws, whatever it is given.
 */
export function hoursProblems(hours: Hours): HoursProblem[] {
  if (!isGroup(hours)) return [notAGroup('')];
  const problems = [
    ...zoneProblems(hours.timeZone),
    ...weekProblems(hours.week, 'week'),
    ...inEach(hours.seasons, 'seasons', seasonProblems),
    ...inEach(hours.holidays, 'holidays', holidayProblems),
    ...inEach(hours.exceptions, 'exceptions', exceptionProblems),
  ];
  if (problems.length > 0) return problems;
  if (entriesOf(hours.seasons).length === 0 && isNever(hours.week)) {
    const remedy = 'List days and times, or write "always".';
    problems.push({ field: 'week', message: 'names no day on which someone is there.', remedy });
  }
  return [
    ...problems,
    ...seasonOverlaps(entriesOf(hours.seasons)),
    ...holidayOverlaps(entriesOf(hours.holidays)),
    ...exceptionOverlaps(entriesOf(hours.exceptions)),
  ];
}
