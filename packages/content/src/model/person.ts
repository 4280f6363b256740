import * as v from 'valibot';

import { datedEntries, onDay, type TellOf } from './dated.js';
import {
  group,
  id,
  languageInWords,
  link,
  list,
  listOnce,
  once,
  picture,
  says,
  text,
  unquoted,
  webAddress,
  type Schema,
} from './fields.js';

/** A license to treat. */
const license = group({
  /** What it is called: `Licensed clinical social worker`. */
  title: text,
  issuer: text,
  registration: v.optional(text),
  verifyHref: v.optional(webAddress),
  ...datedEntries,
});

/** Each of them once. Two of one title are of two issuers, or have two numbers. */
const licenses = v.pipe(
  list(license),
  once(
    ({ title, issuer, registration }) => [title, issuer, registration].join('\n'),
    'is there before.',
    'Keep one of the two.',
    'title',
  ),
);

/** A title before a name, and degrees after it, which have fields of their own. */
const titled = /^(?:dr|dra|prof|mr|mrs|ms|mx|rev)\.?\s|,(?!\s*(?:jr|sr|[ivx]+)\b)/i;

const entries = {
  /** Without title or degrees. */
  name: v.pipe(
    unquoted,
    v.check(
      (written) => !titled.test(written),
      says('has more than the name.', 'A title stands in "honorific", and each degree in "credentials".'),
    ),
  ) as Schema<string>,
  /** Before the name: `Dr.` */
  honorific: v.optional(text),
  /** After the name, most important first: `MD`. */
  credentials: v.optional(listOnce(text)),
  /** What the person does at the clinic, beginning with a capital, since it begins a line on cards: `Health writer`. */
  role: v.optional(text),
  /** The field the person knows. */
  specialty: v.optional(text),
  /** Two or three sentences. */
  bio: v.optional(text),
  picture: v.optional(picture),
  /** The person's profile. */
  href: v.optional(link),
  /** What the person may do by law, each up to a day. */
  licenses: v.optional(licenses),
  /** In which the person treats: `Spanish`. */
  languages: v.optional(listOnce(languageInWords)),
  /** The paragraphs of the profile. */
  profile: v.optional(listOnce(text)),
  /** Where the person works, by the ids of locations. */
  locations: v.optional(listOnce(id)),
};

/** What the file of a person holds. Its name is the id. */
export const personFile = group(entries);

/** Someone who writes, reviews or treats. What is not known is left out, never made up. */
export const person = group({
  /** Names the person in articles: `imani-okafor`. */
  id,
  ...entries,
});

export type Person = v.InferOutput<typeof person>;

/** A person as shown on a day: without licenses that are past. */
export function personOn<Of extends Pick<Person, 'licenses'>>(today: string, person: Of, tell: TellOf): Of {
  if (!person.licenses) return person;
  const licenses = person.licenses.flatMap((one, index) => onDay(today, one, ['licenses', index], tell) ?? []);
  return { ...person, licenses };
}
