import * as v from 'valibot';

import { group, id, link, list, picture, text } from './fields.js';

const entries = {
  /** Without title or degrees. */
  name: text,
  /** Before the name: `Dr.` */
  honorific: v.optional(text),
  /** After the name, most important first: `MD`. */
  credentials: v.optional(list(text)),
  /** What the person does at the clinic, as it is written after the name: `health writer`. */
  role: v.optional(text),
  /** The field the person knows. */
  specialty: v.optional(text),
  /** Two or three sentences. */
  bio: v.optional(text),
  picture: v.optional(picture),
  /** The person's profile. */
  href: v.optional(link),
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
