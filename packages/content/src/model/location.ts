import { nearest, shown } from '@cairn-ds/problems';
import * as v from 'valibot';

import { dialable, linesDialed } from './dialed.js';
import { country, group, HALVES, id, isGroup, link, listBy, listOnce, picture, text, unquoted } from './fields.js';
import { hours } from './hours.js';
import { isState, stateNames } from './states.js';

/** A ZIP code of the United States. */
const zip = /^\d{5}(?:-\d{4})?$/;

function noState(written: string): string {
  const meant = nearest(written, stateNames);
  const remedy =
    meant === undefined ? 'Write its name, such as "Illinois", or its two letters.' : `Did you mean ${shown(meant)}?`;
  return `${shown(written)} is no state.${HALVES}${remedy}`;
}

/** Where letters go and visitors come. */
export const address = v.pipe(
  group({
    street: text,
    city: text,
    /** Its state: `Illinois`. */
    region: text,
    postalCode: text,
    /** ISO 3166 code: `US`. */
    country,
    /** A map, or how to get there. */
    mapHref: v.optional(link),
  }),
  v.forward(
    v.partialCheck(
      [['postalCode'], ['country']],
      ({ postalCode, country }) => country !== 'US' || zip.test(postalCode),
      ({ input }) => `${shown(input.postalCode)} is no ZIP code.${HALVES}Write its five digits, such as "60201".`,
    ),
    ['postalCode'],
  ),
  v.forward(
    v.partialCheck(
      [['region'], ['country']],
      ({ region, country }) => country !== 'US' || isState(region),
      ({ input }) => noState(input.region),
    ),
    ['region'],
  ),
);

/** A telephone line and what it is for. */
const line = v.pipe(
  group({
    title: text,
    /** To call. */
    telephone: v.optional(text),
    /** To text. */
    sms: v.optional(text),
    text: v.optional(text),
    /** When someone answers, where that is not when the place is open. */
    hours: v.optional(hours),
  }),
  v.check(
    ({ telephone, sms }) => telephone !== undefined || sms !== undefined,
    `has no number.${HALVES}Add "telephone", or "sms" for one that takes text messages.`,
  ),
);

const entries = {
  name: unquoted,
  /** What is there. */
  text: v.optional(text),
  /** Left out for care by video or telephone, which has no place to come to. */
  address: v.optional(address),
  /** Where people have to be for care that comes to them: `Wisconsin`. */
  areas: v.optional(listOnce(text), []),
  /** Which door, and what happens behind it. */
  entrance: v.optional(text),
  parking: v.optional(text),
  /** How to come without a car. */
  transit: v.optional(text),
  /** What a person with a disability can count on. */
  accessibility: v.optional(listOnce(text), []),
  lines: v.optional(listBy('title', line), []),
  /** When someone is there. */
  hours: v.optional(hours),
  picture: v.optional(picture),
  /** Its page. */
  href: v.optional(link),
};

/** Those of a place are dialed in its country. Of care that has none, the clinic has to say where: see `checkLines`. */
const linesOf = ({ lines, address: there }: Record<string, unknown>) =>
  linesDialed(lines, 'lines', isGroup(there) ? there.country : undefined);

/** What the file of a location holds. Its name is the id. */
export const locationFile = dialable(group(entries), linesOf);

/** A place where care is given, or a way in which it comes to people. */
export const location = dialable(group({ id, ...entries }), linesOf);

export type Location = v.InferOutput<typeof location>;
