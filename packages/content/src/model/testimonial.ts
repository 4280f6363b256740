import { shown } from '@cairn-ds/problems';
import * as v from 'valibot';

import { day, distinct, group, HALVES, id, listById, matching, text, unquoted } from './fields.js';

/** A day that may not be before another of the same permission. */
const notBefore = (input: { signed: string }, later: string): string =>
  `${shown(later)} is before it was signed, ${shown(input.signed)}.${HALVES}Check both days on the signed paper.`;

/** The written permission of a person to show their words, which ends and can be taken back. */
const authorization = v.pipe(
  group({
    /** The day on which it was signed. */
    signed: day,
    /** The last day on which it is true. */
    expires: day,
    /** The day on which it was taken back. */
    revoked: v.optional(day),
  }),
  v.forward(
    v.partialCheck(
      [['signed'], ['expires']],
      ({ signed, expires }) => expires >= signed,
      ({ input }) => notBefore(input, input.expires),
    ),
    ['expires'],
  ),
  v.forward(
    v.partialCheck(
      [['signed'], ['revoked']],
      ({ signed, revoked }) => revoked === undefined || revoked >= signed,
      ({ input }) => notBefore(input, `${input.revoked}`),
    ),
    ['revoked'],
  ),
);

/** What someone says of their time at the clinic. */
const testimonial = group({
  id,
  /** The words of the person, as they gave them. */
  quote: unquoted,
  /** First name or initials, and no more: a family name would say to everyone who was treated. */
  name: matching(
    /^\p{L}[\p{L}\p{M}’'-]*\.?(?: ?\p{Lu}\.?)*$/u,
    'says who the person is.',
    'Write the first name or initials, such as "Jane" or "J. M.".',
  ),
  /** What the person has to do with the clinic, without what would tell who it is. */
  attribution: v.optional(text),
  authorization,
});

export const testimonials = distinct('quote', listById(testimonial));

export type Testimonial = v.InferOutput<typeof testimonial>;

/** Those that may be shown on a day. The others leave the site without a word: that is what was promised. */
export const testimonialsOn = (today: string, all: readonly Testimonial[]): Testimonial[] =>
  all.filter(
    ({ authorization: { signed, expires, revoked } }) =>
      signed <= today && today <= expires && (revoked === undefined || today < revoked),
  );
