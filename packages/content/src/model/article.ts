import * as v from 'valibot';

import { day, id, list, picture, says, text, webAddress } from './fields.js';

/** A source that was read. One without an address cannot be checked, so the address is required. */
export const reference = v.strictObject({
  /** Names the source in `<Citation id="…" />`. */
  id,
  authors: v.optional(text),
  title: text,
  /** Journal, publisher or site. */
  source: v.optional(text),
  year: v.optional(
    v.union(
      [
        v.pipe(v.number(), v.integer(), v.minValue(1500), v.maxValue(2999)),
        v.pipe(v.string(), v.trim(), v.minLength(1)),
      ],
      says('is not a year.', 'Write four digits, or words such as "no date".'),
    ),
  ),
  /** Volume, pages, edition. */
  detail: v.optional(text),
  /** Where a reader finds the source. */
  href: webAddress,
});

/** A person's id, or one for each clinic that prints the article. */
const byline = v.union(
  [id, v.record(id, id)],
  says('does not name a person.', 'Give the id of a person, or one for each clinic, such as "tamarack: noor-haddad".'),
);

/** A picture as an article shows it. */
const figure = v.strictObject({
  ...picture.entries,
  caption: v.optional(text),
});

/** The front matter of an article, as an editor writes it. */
export const frontMatter = v.strictObject({
  /** The one `h1`. */
  title: text,
  /** For breadcrumbs and other tight places. */
  shortTitle: v.optional(text),
  /** For search results and links elsewhere. */
  description: text,
  /** What kind of article this is: `Guide`. */
  kicker: v.optional(text),
  /** Answers the title's question at once. */
  lead: text,
  author: byline,
  reviewer: byline,
  published: day,
  /** When a clinician last read it through. */
  reviewed: day,
  /** When a clinician will read it again. */
  nextReview: day,
  hero: v.optional(figure),
  /** The few things to remember. */
  takeaways: v.optional(list(text), []),
  /** In the order of their numbers. */
  references: v.optional(list(reference), []),
  /** Articles to read next, by the name of their file. */
  related: v.optional(list(id), []),
});

export type Reference = v.InferOutput<typeof reference>;
export type FrontMatter = v.InferOutput<typeof frontMatter>;

/** An article, read for one clinic: its author and reviewer are ids of people. */
export interface Article extends Omit<FrontMatter, 'author' | 'reviewer'> {
  author: string;
  reviewer: string;
}

/** A heading of an article, for the contents. */
export interface Heading {
  id: string;
  text: string;
  /** @default 2 */
  level?: 2 | 3 | 4;
}
