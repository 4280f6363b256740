import { weekdays, type WeekTimes } from './hours.js';
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

export const isList = Array.isArray as (value: unknown) => value is readonly unknown[];

export const isGroup = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !isList(value);

/** A value as a message names it. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 60));
  if (isList(value)) return 'A list';
  if (isGroup(value)) return 'A group of fields';
  return value === undefined ? 'Nothing' : String(value);
}

export const notAList = (field: string): HoursProblem => ({
  field,
  message: 'is not a list.',
  remedy: 'Give each entry a line of its own, beginning with a hyphen.',
});

export const notAGroup = (field: string): HoursProblem => ({
  field,
  message: 'is not a group of fields.',
  remedy: 'Give its fields one under the other, each with its name.',
});

/** What `of` finds in each entry of a list that may be missing. */
export function inEach<Entry extends object>(
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

/** What is wrong with a list of spans. */
export function timesProblems(times: unknown, field: string): HoursProblem[] {
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

/** A span with the place where it is written. */
interface Placed {
  /** In minutes since the beginning of the week. */
  opens: number;
  closes: number;
  text: string;
  field: string;
}

/** The spans of entries that hold for the same days, over a week that goes round. */
export function placed(entries: readonly { entry: WeekTimes; field: string }[]): Placed[] {
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

/** In minutes; written out, since a bundler keeps what it has to work out, even where nobody asks for it. */
const weekLength = 10_080;

/** Spans that begin before another has ended. */
export function overlapProblems(spans: readonly Placed[]): HoursProblem[] {
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
