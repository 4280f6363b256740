import * as v from 'valibot';

import { reference } from './article.js';
import { choice, group, id, link, list, listById, number, text } from './fields.js';

const entries = {
  /** Name of an icon of `@cairn-ds/react`. */
  icon: v.optional(text),
  title: text,
  text,
  /** Whether good studies show that it helps, or it goes along with treatment. */
  evidence: v.optional(choice(['evidence-based', 'complementary'])),
  href: v.optional(link),
  levelOfCare: v.optional(
    choice([
      'early-support',
      'outpatient',
      'intensive-outpatient',
      'partial-hospitalization',
      'residential',
      'withdrawal-management',
      'aftercare',
    ]),
  ),
  /** Hours of treatment in a week. */
  hoursAWeek: v.optional(group({ least: number(0, 168), most: v.optional(number(0, 168)) })),
  therapies: v.optional(list(text)),
  /** Which medication is offered: `Buprenorphine`. */
  medication: v.optional(list(text)),
  forWhom: v.optional(list(text)),
  /** Who needs other care first, and where it is. */
  notForWhom: v.optional(list(text)),
  typicalDay: v.optional(list(group({ time: text, text }))),
  /** How long it takes, in words: `8 weeks`. */
  length: v.optional(text),
  /** What comes after. */
  next: v.optional(text),
  /** What shows that it helps. */
  references: v.optional(listById(reference)),
  /** Who gives it, by the ids of people. */
  people: v.optional(list(id)),
  /** Where it is given, by the ids of locations. */
  locations: v.optional(list(id)),
};

/** What the file of a service holds. Its name is the id. */
export const serviceFile = group(entries);

/** Something the clinic really offers. */
export const service = group({ id, ...entries });

export type Service = v.InferOutput<typeof service>;
