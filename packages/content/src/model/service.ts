import * as v from 'valibot';

import { reference } from './article.js';
import { choice, group, HALVES, id, link, list, listById, listOnce, number, text } from './fields.js';

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
  hoursAWeek: v.optional(
    v.pipe(
      group({ least: number(0, 168), most: v.optional(number(0, 168)) }),
      v.forward(
        v.partialCheck(
          [['least'], ['most']],
          ({ least, most }) => most === undefined || most >= least,
          ({ input: { least, most } }) =>
            `${most} is less than the least, ${least}.${HALVES}Change the two, or leave it out.`,
        ),
        ['most'],
      ),
    ),
  ),
  therapies: v.optional(listOnce(text)),
  /** Which medication is offered: `Buprenorphine`. */
  medication: v.optional(listOnce(text)),
  forWhom: v.optional(listOnce(text)),
  /** Who needs other care first, and where it is. */
  notForWhom: v.optional(listOnce(text)),
  typicalDay: v.optional(list(group({ time: text, text }))),
  /** How long it takes, in words: `8 weeks`. */
  length: v.optional(text),
  /** What comes after. */
  next: v.optional(text),
  /** What shows that it helps. */
  references: v.optional(listById(reference)),
  /** Who gives it, by the ids of people. */
  people: v.optional(listOnce(id)),
  /** Where it is given, by the ids of locations. */
  locations: v.optional(listOnce(id)),
};

/** What the file of a service holds. Its name is the id. */
export const serviceFile = group(entries);

/** Something the clinic really offers. */
export const service = group({ id, ...entries });

export type Service = v.InferOutput<typeof service>;
