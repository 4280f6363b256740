import { hoursProblems, type Hours } from '@cairn-ds/rules/hours';
import * as v from 'valibot';

import { choice, day, group, HALVES, isGroup, list, matching, says, text, wordOr, type Schema } from './fields.js';

const weekday = choice(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);

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
      ofMonth: v.optional(list(choice(['first', 'second', 'third', 'fourth', 'fifth', 'last']))),
      times,
    }),
  ),
  says('is not a week.', 'Write "always", or a list of days and times.'),
);

const monthDay = matching(
  /^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
  'is not a month and a day.',
  'Write both with two digits, in quotation marks, such as "06-15".',
);

const written = group({
  /** Of the IANA database: `America/Chicago`. */
  timeZone: text,
  /** `always`, or days and times. A day that is not named is closed. */
  week,
  /** Parts of every year that have a week of their own. */
  seasons: v.optional(list(group({ from: monthDay, to: monthDay, week }))),
  /** Holidays, closures, and days with other hours. */
  exceptions: v.optional(list(group({ from: day, to: v.optional(day), reason: text, times: v.optional(times) }))),
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
