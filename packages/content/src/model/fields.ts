import * as v from 'valibot';
import { shown } from '@cairn-ds/problems';

import { emailProblem, tidyEmail } from '@cairn-ds/rules/email';

/** A schema that is known by what it gives, not by how it checks. */
export type Schema<Input, Output = Input> = v.GenericSchema<Input, Output>;

// Valibot carries one string per issue: the two halves of a problem are joined here and parted in `read`.
export const HALVES = '\n';

/** A message: what is wrong, said after the value, and the remedy. */
export const says =
  (wrong: string, remedy: string) =>
  ({ input, received }: { input: unknown; received: string }): string => {
    const subject = input === null || input === undefined ? 'is empty.' : `${shown(input)} ${wrong}`;
    return received === 'undefined' ? `is missing.${HALVES}Add it.` : `${subject}${HALVES}${remedy}`;
  };

type Input<E extends v.ObjectEntries> = v.InferInput<v.ObjectSchema<E, undefined>>;
type Output<E extends v.ObjectEntries> = v.InferOutput<v.ObjectSchema<E, undefined>>;

/** Whether some data is a group of fields, which no list and no date is. */
export const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

/** The names that an editor may write. Whether something is past is found out by the reader. */
const written = (entries: v.ObjectEntries): string[] => Object.keys(entries).filter((name) => name !== 'expired');

/**
 * Fields by name, and no others. Unlike `strictObject` of Valibot, it reports
 * every unknown field, with the known ones beside it for a suggestion.
 */
export function group<E extends v.ObjectEntries>(entries: E): Schema<Input<E>, Output<E>> {
  const message = says('is not a group of fields.', 'Give its fields one under the other, each with its name.');
  return v.pipe(
    v.custom<Input<E>>(isGroup, message),
    v.objectWithRest(entries, v.never(written(entries).join(' ')), message),
  );
}

/** Values that all follow `value`, by names. */
export const named = <Input, Output>(
  name: Schema<string>,
  value: Schema<Input, Output>,
): Schema<Record<string, Input>, Record<string, Output>> => {
  const message = says('is not a group of fields.', 'Give each a line of its own, beginning with its name.');
  return v.pipe(v.custom<Record<string, Input>>(isGroup, message), v.record(name, value, message));
};

/** Entries that all follow `entry`. */
export const list = <Input, Output>(entry: Schema<Input, Output>): Schema<Input[], Output[]> =>
  v.array(entry, says('is not a list.', 'Give each entry a line of its own, beginning with a hyphen and a space.'));

/** Some words without what people write now one way and now another: capitals, room, and the sign at the end. */
export const sameWords = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .replace(/[\s.?!…]+$/, '');

/** Tells of an entry that says again what one before it says. */
export const once = <Value extends string | object>(
  said: (value: Value) => string,
  wrong: string,
  remedy: string,
  field?: string,
) =>
  v.rawCheck<Value[]>(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const seen = new Set<string>();
    for (const [key, value] of dataset.value.entries()) {
      const name = said(value);
      if (!seen.has(sameWords(name))) {
        seen.add(sameWords(name));
        continue;
      }
      const inList: v.IssuePathItem = { type: 'array', origin: 'value', input: dataset.value, key, value };
      const shows: unknown = field === undefined ? name : Reflect.get(Object(value), field);
      const inEntry: v.IssuePathItem = { type: 'unknown', origin: 'value', input: value, key: field, value: shows };
      const message = `${shown(shows)} ${wrong}${HALVES}${remedy}`;
      addIssue({ message, path: field === undefined ? [inList] : [inList, inEntry] });
    }
  });

/** Words, each of them once. */
export const listOnce = <const Word extends string>(entry: Schema<Word>): Schema<Word[]> =>
  v.pipe(
    list(entry),
    once((word) => word, 'is named before.', 'Keep one of the two.'),
  );

/** Entries that each have an id of their own. */
export const listById = <Input, Output extends { id: string }>(
  entry: Schema<Input, Output>,
): Schema<Input[], Output[]> =>
  v.pipe(
    list(entry),
    once(({ id }) => id, 'is used before.', 'Give every entry of the list an id of its own.', 'id'),
  );

/** Entries that each say something else in a field. */
export const listBy = <Field extends string, Input, Output extends Record<Field, string>>(
  field: Field,
  entry: Schema<Input, Output>,
): Schema<Input[], Output[]> => distinct(field, list(entry));

/** Entries with an id and a title of their own: two of one title would say two things of it. */
export const listByTitle = <Input, Output extends { id: string; title: string }>(
  entry: Schema<Input, Output>,
): Schema<Input[], Output[]> => distinct('title', listById(entry));

/** A list of which no two entries say the same in a field. */
export const distinct = <Field extends string, Input, Output extends Record<Field, string>>(
  field: Field,
  entries: Schema<Input[], Output[]>,
): Schema<Input[], Output[]> =>
  v.pipe(
    entries,
    once(
      (value) => value[field],
      'is there before.',
      `Keep one of the two, or say in the ${field} what sets them apart.`,
      field,
    ),
  );

/** One of some words. */
export const choice = <const Words extends string[]>(words: Words): Schema<Words[number]> =>
  v.picklist(words, says('is not one of the choices.', `Write ${words.map((word) => `"${word}"`).join(' or ')}.`));

const nothing = says('is empty.', 'Write something, or leave the field out if it may be missing.');
const notWords = says('is not text.', 'Put it in quotation marks, so that it is read as words.');

/** A word, or else what another schema reads: of which of both a fault is told, what is written says by its kind. */
export function wordOr<const Word extends string, Input, Output>(
  word: Word,
  other: Schema<Input, Output>,
  message: (issue: { input: unknown; received: string }) => string,
): Schema<Word | Input, Word | Output> {
  const alone = v.literal(word, message);
  const either = v.union([alone, other]);
  const isWord = (value: unknown) => typeof value !== 'object' || value === null;
  return { ...either, '~run': (dataset, config) => (isWord(dataset.value) ? alone : other)['~run'](dataset, config) };
}

/** Tags and letters of HTML, bold and links of Markdown, and what printers set before there are words. */
const markup =
  /<\/?[a-z][a-z\d]*(?:\s[^<>]*)?\/?>|&(?:[a-z]{2,8}|#\d+);|\*\*[^*]+\*\*|\[[^[\]]+\]\([^()]+\)|\blorem ipsum\b/i;

/** Some words. White space around them is dropped; white space alone is no words. */
export const text: Schema<string> = v.pipe(
  v.string((issue) => (issue.input === null ? nothing : notWords)(issue)),
  v.trim(),
  v.minLength(1, nothing),
  v.check(
    (written) => !markup.test(written),
    ({ input }) => {
      const [sign] = markup.exec(String(input)) ?? [];
      return `${shown(sign)} would be shown as it is.${HALVES}Write the words alone: this field takes no HTML and no Markdown.`;
    },
  ),
);

/** Words in quotation marks of print from their beginning to their end. */
const inQuotes = /^[“„«‘"][^“”„«»]*[”“»’"]$/;

/** Entries of which there has to be one, since the file says nothing without. */
export const notEmpty = <Input, Output>(entries: Schema<Input[], Output[]>): Schema<Input[], Output[]> =>
  v.pipe(entries, v.minLength(1, `has no entry.${HALVES}Add one, or take the file away.`));

/** Words that stand by themselves, such as a name: quotation marks of print around them would be shown. */
export const unquoted: Schema<string> = v.pipe(
  text,
  v.check(
    (written) => !inQuotes.test(written),
    says('would be shown with its quotation marks.', 'Leave them out, or write straight ones, which YAML takes off.'),
  ),
);

export const matching = (pattern: RegExp, wrong: string, remedy: string): Schema<string> =>
  v.pipe(text, v.regex(pattern, says(wrong, remedy)));

const shortName = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const isId = (written: string): boolean => shortName.test(written);

/** A short name for links and look-ups. */
export const id = matching(
  shortName,
  'cannot be used as an id.',
  'Use lower-case letters, digits and single hyphens, such as "first-visit".',
);

function isCalendarDay(written: string): boolean {
  const [year = 0, month = 0, day = 0] = written.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const dayShape = /^\d{4}-\d{2}-\d{2}$/;

/** Nothing that a clinic does was before or will be after. */
const ofThisCentury = /^20/;

export const isDay = (written: unknown): written is string =>
  typeof written === 'string' && dayShape.test(written) && isCalendarDay(written);

/**
 * A day of the calendar, `YYYY-MM-DD`. A `Date` is refused: YAML makes one of
 * an unquoted date, and turns 30 February into 2 March without a word.
 *
 * @param hint What else may have been meant.
 */
export function dayOr(hint?: string): Schema<string> {
  const remedy = ['Write year, month and day in quotation marks, such as "2026-11-12".', hint]
    .filter(Boolean)
    .join(' ');
  const notADay = says('is not a date.', remedy);
  return v.pipe(
    v.string(notADay),
    v.trim(),
    v.regex(dayShape, notADay),
    v.check(isCalendarDay, says('is not in the calendar.', 'Check the month and the day.')),
    v.check((written) => ofThisCentury.test(written), says('is in another century.', 'Check the year.')),
  );
}

export const day = dayOr();

const notOnTheWeb = says('is not a web address.', 'Copy the full address of the page, beginning with https://.');

/** An address on the web. Only http and https: a link in content never runs code. */
export const webAddress: Schema<string> = v.pipe(
  text,
  v.regex(/^[Hh][Tt]{2}[Pp][Ss]?:\/\/[^\s/?#]+\.[^\s/?#]+(?:[/?#]\S*)?$/, notOnTheWeb),
  v.url(notOnTheWeb),
);

const notASite = says(
  'is not the address of a site.',
  'Write it from https:// to the end of its name, such as "https://clinic.example".',
);

/** The address of a whole site. Those of its pages are made from it, and what followed its host would be lost in them. */
export const siteAddress: Schema<string> = v.pipe(
  text,
  v.regex(/^[Hh][Tt]{2}[Pp][Ss]?:\/\/[^\s/?#@]+\/?$/, notASite),
  v.url(notASite),
);

/** Where a link leads: a page or place of this site, or an address on the web. */
export const link = matching(
  /^(?:\/(?![/\\])\S*|#\S+|[Hh][Tt]{2}[Pp][Ss]?:\/\/[^\s/]\S*)$/,
  'is not a link.',
  'Begin with / for a page of this site, # for a place on the page, or https:// for another site.',
);

const countryCode = /^[A-Z]{2}$/;

const countryNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** Whether a country has this code. `UK` is another name for that of `GB`, and `ZZ` stands for one that nobody knows. */
export const isCountry = (written: string): boolean =>
  countryCode.test(written) &&
  written !== 'ZZ' &&
  countryNames.of(written) !== undefined &&
  new Intl.Locale(`und-${written}`).region === written;

const capitals = 'Write two capital letters, such as "US" or "GB".';

/** A country, as structured data and telephone numbers name it. */
export const country: Schema<string> = v.pipe(
  text,
  v.regex(countryCode, says('is not the code of a country.', capitals)),
  v.check(isCountry, says('stands for no country.', capitals)),
);

const currencies = new Set(Intl.supportedValuesOf('currency'));

const threeCapitals = 'Write three capital letters, such as "USD".';

/** A currency, as banks name it. */
export const currency: Schema<string> = v.pipe(
  text,
  v.regex(/^[A-Z]{3}$/, says('is not the code of a currency.', threeCapitals)),
  v.check((written) => currencies.has(written), says('stands for no currency.', threeCapitals)),
);

const languageShape = /^[a-z]{2,3}$/;

/** The tag of a language, without a region. */
const languageTag = matching(
  languageShape,
  'is not the tag of a language.',
  'Write its two or three small letters, such as "es".',
);

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** The tag of a language that somebody speaks. */
export const knownLanguage: Schema<string> = v.pipe(
  languageTag,
  v.check(
    (written) => !languageShape.test(written) || languageNames.of(written) !== undefined,
    says('stands for no language.', 'Write its two or three small letters, such as "es".'),
  ),
);

/** A language as a page names it. */
export const languageInWords: Schema<string> = v.pipe(
  text,
  v.check(
    (written) => !/^[a-z]{2,3}(?:-[A-Z]{2})?$/.test(written),
    says('is the tag of a language.', 'Write its name, such as "Spanish".'),
  ),
);

/** An e-mail address: the rule of the newsletter's form. */
export const email: Schema<string> = v.pipe(
  text,
  v.transform((written: string) => tidyEmail(written)),
  v.check(
    (written) => emailProblem(written) === undefined,
    says('is not an e-mail address.', 'Write it in full, such as "hello@clinic.example".'),
  ),
);

/** A number within limits. */
export const number = (least: number, most: number): Schema<number> => {
  const message = says(
    'is not a number that fits here.',
    `Give a number from ${least} to ${most}, without quotation marks.`,
  );
  return v.pipe(v.number(message), v.minValue(least, message), v.maxValue(most, message));
};

const pixels: Schema<number> = v.pipe(
  number(1, 20_000),
  v.integer(says('is not a whole number.', 'Give the size of the picture in pixels.')),
);

export const pictureEntries = {
  /** Address of the file. */
  src: link,
  /** What a person who cannot see the picture should know. Empty only for a picture that says nothing. */
  alt: v.pipe(
    v.string(
      says('does not describe the picture.', 'Say in a sentence what it shows, or give "" if it only decorates.'),
    ),
    v.trim(),
    v.check(
      (written) => !/^\S+\.(?:avif|gif|jpe?g|png|svg|webp)$/i.test(written),
      says('is the name of a file.', 'Say in a sentence what the picture shows, or give "" if it only decorates.'),
    ),
  ) as Schema<string>,
  /** In pixels. */
  width: pixels,
  /** In pixels. */
  height: pixels,
};

/** A picture with the size that keeps its place while it loads. */
export const picture = group(pictureEntries);

/** A name with what is said of it: a row of a facts bar. */
export const fact = group({ title: text, text: text });

export type Picture = v.InferOutput<typeof picture>;
export type Fact = v.InferOutput<typeof fact>;
