import * as v from 'valibot';

import { shown, suggestion } from '@cairn-ds/problems';
import { whenPast } from './dated.js';
import {
  day,
  group,
  HALVES,
  id,
  isGroup,
  listById,
  listOnce,
  named,
  number,
  pictureEntries,
  says,
  text,
  webAddress,
  type Schema,
} from './fields.js';

/** A source that was read. One without an address cannot be checked, so the address is required. */
export const reference = group({
  /** Names the source in `<Citation reference="…" />`. */
  id,
  authors: v.optional(text),
  title: text,
  /** Journal, publisher or site. */
  source: v.optional(text),
  year: v.optional(
    v.union([number(1500, 2999), text], says('is not a year.', 'Write four digits, or words such as "no date".')),
  ),
  /** Volume, pages, edition. */
  detail: v.optional(text),
  /** Where a reader finds the source. */
  href: webAddress,
});

/** A picture with a caption under it. */
const figure = group({ ...pictureEntries, caption: v.optional(text) });

/** What an article needs to know of the clinic that prints it. */
export interface Printer {
  id: string;
  name: string;
  people: readonly { id: string }[];
  /** Undefined where nobody knows them, since there is something wrong with their file. */
  topics?: readonly { id: string }[] | undefined;
}

/** Those who stand behind an article: a person's id, or one for each clinic that prints it. */
const byline = v.union(
  [id, named(id, id)],
  says('does not name a person.', 'Give the id of a person, or one for each clinic, such as "tamarack: noor-haddad".'),
);

function personOf(
  written: string | Record<string, string>,
  clinic: Printer | undefined,
): string | { message: string; remedy: string } {
  if (!clinic) {
    if (typeof written === 'string') return written;
    return { message: 'names one person for each clinic.', remedy: 'Say for which clinic the article is read.' };
  }
  const person =
    typeof written === 'string' ? written : Object.hasOwn(written, clinic.id) ? written[clinic.id] : undefined;
  if (person === undefined) {
    return { message: `names nobody for ${clinic.name}.`, remedy: `Add a line that begins with "${clinic.id}:".` };
  }
  const people = clinic.people.map(({ id }) => id);
  if (people.includes(person)) return person;
  return {
    message: `${shown(person)} is not one of the people of ${clinic.name}.`,
    remedy: suggestion(person, people),
  };
}

/** A byline, made one id: that of the person of `clinic`. */
const bylineOf = (clinic: Printer | undefined): Schema<string | Record<string, string>, string> =>
  v.pipe(
    byline,
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const person = personOf(dataset.value, clinic);
      if (typeof person === 'string') return person;
      addIssue({ message: `${person.message}${HALVES}${person.remedy}` });
      return NEVER;
    }),
  );

/** The picture that opens an article, or one for each clinic that prints it. Which of the two, its fields say. */
function heroOf(clinic: Printer | undefined) {
  type Hero = v.InferOutput<typeof figure>;
  const each = named(id, figure);
  const either = v.union([figure, each]);
  const isEach = (value: unknown): value is Record<string, Hero> =>
    isGroup(value) && Object.values(value).every(isGroup);
  const written: Schema<Hero | Record<string, Hero>> = {
    ...either,
    '~run': (dataset, config) => (isEach(dataset.value) ? each : figure)['~run'](dataset, config),
  };
  return v.pipe(
    written,
    v.rawTransform(({ dataset: { value }, addIssue, NEVER }): Hero => {
      if (!isEach(value)) return value;
      const hero = clinic && Object.hasOwn(value, clinic.id) ? value[clinic.id] : undefined;
      if (hero) return hero;
      addIssue({
        message: clinic
          ? `has no picture for ${clinic.name}.${HALVES}Add a line that begins with "${clinic.id}:".`
          : `has one picture for each clinic.${HALVES}Say for which clinic the article is read.`,
      });
      return NEVER;
    }),
  );
}

/** A topic: one of the clinic that prints the article. */
const topicOf = (clinic: Printer | undefined): Schema<string> =>
  v.pipe(
    id,
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed || !clinic?.topics) return;
      const topics = clinic.topics.map((topic) => topic.id);
      if (topics.includes(dataset.value)) return;
      const remedy = topics.length > 0 ? suggestion(dataset.value, topics) : 'List the topics in clinic.yaml.';
      addIssue({
        message: `${shown(dataset.value)} is not one of the topics of ${clinic.name}.${HALVES}${remedy}`,
      });
    }),
  );

/** The front matter of an article, read for `clinic` or for a site with one clinic only. */
export const articleOf = (clinic: Printer | undefined) =>
  v.pipe(
    group({
      /** The one `h1`. */
      title: text,
      /** For breadcrumbs and other tight places. */
      shortTitle: v.optional(text),
      /** For search results and links elsewhere. */
      description: text,
      /** What kind of article this is: `Guide`. */
      eyebrow: v.optional(text),
      /** Answers the title's question at once. */
      lead: text,
      author: bylineOf(clinic),
      /** The clinician who has read it through. */
      reviewer: bylineOf(clinic),
      published: day,
      /** When a clinician last read it through. */
      reviewed: day,
      /** When a clinician will read it again. */
      nextReview: day,
      /** What happens once that day has passed: the build fails, it leaves the site, or it is said. Left out, it is said. */
      onExpiry: v.optional(whenPast),
      /** The picture that opens it, or one for each clinic. */
      hero: v.optional(heroOf(clinic)),
      /** The few things to remember. */
      takeaways: v.optional(listOnce(text), []),
      /** In the order of their numbers. */
      references: v.optional(listById(reference), []),
      /** What it is about, by the ids of topics of the clinic. */
      topics: v.optional(listOnce(topicOf(clinic)), []),
      /** Articles to read next, by the name of their file. */
      related: v.optional(listOnce(id), []),
    }),
    v.forward(
      v.partialCheck(
        [['reviewed'], ['nextReview']],
        ({ reviewed, nextReview }) => nextReview > reviewed,
        ({ input }) =>
          `${shown(input.nextReview)} is not after the last review, ${shown(input.reviewed)}.${HALVES}Give the day by which it is read again.`,
      ),
      ['nextReview'],
    ),
  );

export type Reference = v.InferOutput<typeof reference>;
/** The front matter of an article as it is written. */
export type FrontMatter = v.InferInput<ReturnType<typeof articleOf>>;
/** An article that was read: its author and reviewer are ids of people. */
export type Article = v.InferOutput<ReturnType<typeof articleOf>>;

/** A heading of an article, for the contents. */
export interface Heading {
  id: string;
  text: string;
  /** @default 2 */
  level?: 2 | 3 | 4 | undefined;
}
