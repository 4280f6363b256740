import * as v from 'valibot';

import { shown } from '../problems/shown.js';

// Valibot carries one string per issue: the two halves of a problem are joined here and parted in `read`.
export const HALVES = '\n';

/** What is wrong (after the value), and the remedy. */
export const says =
  (wrong: string, remedy: string) =>
  ({ input }: { input: unknown }): string =>
    `${input === undefined ? 'is missing.' : `${shown(input)} ${wrong}`}${HALVES}${remedy}`;

/** Some words. White space around them is dropped; white space alone is no words. */
export const text = v.pipe(
  v.string(
    says('is not text.', 'Write it in words; put quotation marks around it if it looks like a number or a date.'),
  ),
  v.trim(),
  v.minLength(1, says('is empty.', 'Write something, or leave the field out if it may be missing.')),
);

/** A short name for links and look-ups. */
export const id = v.pipe(
  text,
  v.regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    says('cannot be used as an id.', 'Use lower-case letters, digits and single hyphens, such as "first-visit".'),
  ),
);

function isCalendarDate(written: string): boolean {
  const [year = 0, month = 0, day = 0] = written.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/**
 * A day of the calendar, `YYYY-MM-DD`. A `Date` is refused: YAML makes one of
 * an unquoted date, and turns 30 February into 2 March without a word.
 */
export const day = v.pipe(
  v.string(says('is not a date.', 'Write it as year, month, day, in quotation marks: "2026-11-12".')),
  v.regex(
    /^\d{4}-\d{2}-\d{2}$/,
    says('is not a date.', 'Write it as year, month, day, in quotation marks: "2026-11-12".'),
  ),
  v.check(isCalendarDate, says('is not a day of the calendar.', 'Check the month and the day.')),
);

/** A time of day on the 24-hour clock, `HH:MM`. */
export const time = v.pipe(
  text,
  v.regex(
    /^(?:[01]\d|2[0-3]):[0-5]\d$/,
    says('is not a time of day.', 'Write hours and minutes on the 24-hour clock: "07:00".'),
  ),
);

/** An address on the web. Only http and https: a link in content never runs code. */
export const webAddress = v.pipe(
  text,
  v.regex(
    /^https?:\/\/[^\s/]/i,
    says('is not a web address.', 'Copy the full address of the page, beginning with https://.'),
  ),
  v.url(says('is not a web address.', 'Copy the full address of the page, beginning with https://.')),
);

/** Where a link leads: a page or place of this site, or an address on the web. */
export const link = v.pipe(
  text,
  v.regex(
    /^(?:\/(?![/\\])\S*|#\S+|https?:\/\/[^\s/]\S*)$/i,
    says(
      'is not a link.',
      'Begin with / for a page of this site, # for a place on the page, or https:// for another site.',
    ),
  ),
);

/** A telephone number, in any form that people write. */
export const telephone = text;

const count = v.pipe(
  v.number(says('is not a number.', 'Give a whole number of pixels.')),
  v.integer(says('is not a whole number.', 'Give a whole number of pixels.')),
  v.minValue(1, says('is too small.', 'Give the size of the picture in pixels.')),
);

/** A picture with the size that keeps its place while it loads. */
export const picture = v.strictObject({
  /** Address of the file. */
  src: link,
  /** What a person who cannot see the picture should know. Empty only for a picture that says nothing. */
  alt: v.pipe(
    v.string(
      says('does not describe the picture.', 'Say in a sentence what it shows, or give "" if it only decorates.'),
    ),
    v.trim(),
  ),
  /** In pixels. */
  width: count,
  /** In pixels. */
  height: count,
});

/** A list in which every entry follows `entry`. */
export const list = <S extends v.GenericSchema>(entry: S) =>
  v.array(entry, says('is not a list.', 'Give each entry a line of its own, beginning with a hyphen.'));

/** A name or question with its answer. */
export const fact = v.strictObject({ term: text, description: text });

export type Picture = v.InferOutput<typeof picture>;
export type Fact = v.InferOutput<typeof fact>;
