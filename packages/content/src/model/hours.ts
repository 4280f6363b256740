import { hoursProblems, months, occurrences, weekdays, type Hours } from '@cairn-ds/rules/hours';
import * as v from 'valibot';

import { choice, dayOr, group, HALVES, isGroup, list, matching, says, text, wordOr, type Schema } from './fields.js';

const weekday = choice([...weekdays]);

const clock = String.raw`(?:[01]?\d|2[0-3]):[0-5]\d`;

/** `09:00-19:00`. What ends earlier than it begins ends after midnight. */
const times = list(
  matching(
    new RegExp(String.raw`^${clock}\s*[-–]\s*(?:${clock}|24:00)$`),
    'is not from one time to another.',
    'Write both on the 24-hour clock with a hyphen between them, such as "09:00-19:00".',
  ),
);

const week = wordOr(
  'always',
  list(
    group({
      /** Left out: every day. */
      days: v.optional(list(weekday)),
      /** Only the first, the last of these days in a month. */
      ofMonth: v.optional(list(choice([...occurrences]))),
      times,
    }),
  ),
  says('is not a week.', 'Write "always", or a list of days and times.'),
);

const ofYear = String.raw`(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`;

const monthDay = matching(
  new RegExp(`^${ofYear}$`),
  'is not a month and a day.',
  'Write both with two digits, in quotation marks, such as "06-15".',
);

/** Some words, each with or without a capital: JSON Schema has no sign for both. */
const either = (words: readonly string[]): string =>
  `(?:${words.map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`).join('|')})`;

const anyWeekday = either(weekdays);

/** No month has a fifth one in every year. */
const places = occurrences.filter((each) => each !== 'fifth');
const placeInMonth = [either(places), anyWeekday, 'of', either(months)].join(' ');

/** `12-25`, or `fourth thursday of november`. */
const dayOfEveryYear = matching(
  new RegExp(`^(?:${ofYear}|${placeInMonth})$`),
  'is not a day of every year.',
  'Write month and day in quotation marks, such as "12-25", or its place in a month, such as "fourth thursday of november". A day with its year stands under "exceptions".',
);

/** `12-26`; after a place in a month the day of the week with which it ends. */
const lastDay = matching(
  new RegExp(`^(?:${ofYear}|${anyWeekday})$`),
  'is not the last day of a holiday.',
  'Write month and day, such as "12-26"; after a place in a month a day of the week, such as "friday".',
);

/** A day with its year. */
const inOneYear = dayOr('What comes every year stands under "holidays", without a year.');

const written = group({
  /** Of the IANA database: `America/Chicago`. */
  timeZone: text,
  /** `always`, or days and times. A day that is not named is closed. */
  week,
  /** Parts of every year that have a week of their own. */
  seasons: v.optional(list(group({ from: monthDay, to: monthDay, week }))),
  /** Days of every year on which nobody is there, or at other times. */
  holidays: v.optional(
    list(group({ from: dayOfEveryYear, to: v.optional(lastDay), reason: text, times: v.optional(times) })),
  ),
  /** The same in one year, which goes before the holidays. */
  exceptions: v.optional(
    list(group({ from: inOneYear, to: v.optional(inOneYear), reason: text, times: v.optional(times) })),
  ),
});

/** The steps to a field, each with what it is in: `week[0].times`. */
function stepsTo(field: string, whole: object): v.IssuePathItem[] {
  let input: unknown = whole;
  return [...field.matchAll(/[^.[\]]+/g)].flatMap(([name]) => {
    if (typeof input !== 'object' || input === null) return [];
    const key = Array.isArray(input) ? Number(name) : name;
    const value: unknown = Reflect.get(input, key);
    const step = { type: 'unknown', origin: 'value', input, key, value } as const;
    input = value;
    return [step];
  });
}

/** When someone is there: on the telephone, or at a place. Held to all that `@cairn-ds/rules/hours` finds. */
export const hours = v.pipe(
  written,
  v.rawCheck(({ dataset, addIssue }) => {
    // Also where something else is at fault, so that all is told at once.
    const { value } = dataset;
    if (!isGroup(value)) return;
    for (const { field, message, remedy } of hoursProblems(value as Partial<Hours> as Hours)) {
      const [first, ...rest] = stepsTo(field, value);
      addIssue({ message: `${message}${HALVES}${remedy}`, ...(first && { path: [first, ...rest] }) });
    }
  }),
) satisfies Schema<Hours>;
