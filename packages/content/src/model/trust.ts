import * as v from 'valibot';

import { shown } from '@cairn-ds/problems';
import { checkDone, datedEntries, onDay, type TellOf } from './dated.js';
import { dialable, linesDialed } from './dialed.js';
import {
  choice,
  country,
  currency,
  day,
  group,
  HALVES,
  id,
  knownLanguage,
  languageInWords,
  listById,
  listByTitle,
  listOnce,
  named,
  notEmpty,
  number,
  says,
  text,
  webAddress,
  type Schema,
} from './fields.js';

/** What an independent body has found of a clinic: an accreditation, a certification or a license. */
const accreditation = group({
  id,
  /** What it is called: `Behavioral health accreditation`. */
  title: text,
  /** Who gave it. */
  issuer: text,
  /** What it covers, in words: a seal covers no more than that. */
  covers: text,
  /** The number under which the issuer lists it. */
  registration: v.optional(text),
  /** Where anyone can verify it. */
  verifyHref: webAddress,
  ...datedEntries,
});

export const accreditations = listById(accreditation);

/** What was verified on a day cannot have ended before. */
const verifiedOnce = <Input, Output extends { verified: string; expires: string }>(
  schema: Schema<Input, Output>,
): Schema<Input, Output> =>
  v.pipe(
    schema,
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed || dataset.value.expires >= dataset.value.verified) return;
      const { expires, verified } = dataset.value;
      addIssue({
        message: `${shown(expires)} is before it was verified, ${shown(verified)}.${HALVES}Check both days.`,
        path: [{ type: 'unknown', origin: 'value', input: dataset.value, key: 'expires', value: expires }],
      });
    }),
  );

/** Insurance plans, and how the clinic stands to each. */
export const plans = verifiedOnce(
  group({
    /** When they were last verified with the insurers. */
    verified: day,
    ...datedEntries,
    /** What a person should do to be sure. */
    note: v.optional(text),
    items: notEmpty(
      listByTitle(
        group({
          id,
          /** The plan's name, as it stands on its card. */
          title: text,
          network: choice(['in', 'out']),
          note: v.optional(text),
        }),
      ),
    ),
  }),
);

/** An amount of money, which has cents at most. */
const amount: Schema<number> = v.pipe(
  number(0, 1_000_000),
  v.check(
    (written) => Number(written.toFixed(2)) === written,
    says('would be shown with two digits after the point.', 'Write the amount as it is charged.'),
  ),
);

/** What something is charged for. The page puts the "for" before it. */
const per: Schema<string> = v.pipe(
  text,
  v.check(
    (written) => !/^(?:for|per)\s/i.test(written),
    says('would be shown after "for".', 'Leave the first word out: "a session".'),
  ),
);

/** What is charged for what. */
export const costs = verifiedOnce(
  group({
    verified: day,
    ...datedEntries,
    /** ISO 4217: `USD`. */
    currency: v.optional(currency, 'USD'),
    items: notEmpty(
      listByTitle(
        v.pipe(
          group({
            id,
            title: text,
            /** What is charged, or the least of it. */
            amount,
            /** The most that is charged. */
            most: v.optional(amount),
            /** For what: `a session`. */
            per,
            note: v.optional(text),
          }),
          v.forward(
            v.partialCheck(
              [['amount'], ['most']],
              ({ amount, most }) => most === undefined || most >= amount,
              ({ input: { amount, most } }) =>
                `${most} is less than the amount, ${amount}.${HALVES}Change the two, or leave it out.`,
            ),
            ['most'],
          ),
        ),
      ),
    ),
    /** What people without insurance, or who do not use it, may ask for before they come. */
    goodFaithEstimate: v.optional(text),
  }),
);

/** What is said of a crisis line in other languages, by the tag of each. */
const translations = v.pipe(
  named(
    knownLanguage,
    v.pipe(
      group({ title: v.optional(text), text: v.optional(text) }),
      v.minEntries(1, `says nothing in this language.${HALVES}Add "title" or "text", or take it out.`),
    ),
  ),
  v.minEntries(1, `names no language.${HALVES}Add one by its tag, such as "es", or take it out.`),
);

/** Whom to reach in a crisis. Where it is left out, components say those of the United States. */
export const crisis = dialable(
  group({
    /** When the numbers were last compared with their sources. */
    verified: day,
    country,
    lines: v.pipe(
      listByTitle(
        v.pipe(
          group({
            id,
            title: text,
            /** To call. */
            telephone: v.optional(text),
            /** To text. */
            sms: v.optional(text),
            /** To write to in a browser. */
            href: v.optional(webAddress),
            text,
            languages: v.optional(listOnce(languageInWords), []),
            /** What is said of it in other languages, by the tag of each: `es`. */
            translations: v.optional(translations),
            /** Where it can be verified. */
            verifyHref: webAddress,
          }),
          v.check(
            ({ telephone, sms, href }) => [telephone, sms, href].some((way) => way !== undefined),
            `cannot be reached.${HALVES}Add "telephone", "sms" or "href".`,
          ),
        ),
      ),
      v.minLength(1, `names no line.${HALVES}Add one, or take the file away.`),
    ),
  }),
  ({ lines, country }) => linesDialed(lines, 'lines', country),
);

export type Accreditation = v.InferOutput<typeof accreditation>;
export type Plans = v.InferOutput<typeof plans>;
export type Costs = v.InferOutput<typeof costs>;
export type Crisis = v.InferOutput<typeof crisis>;

interface Trust {
  accreditations: readonly Accreditation[];
  plans?: Plans | undefined;
  costs?: Costs | undefined;
  crisis?: Crisis | undefined;
}

/** What of it is shown on a day. */
export function trustOn(today: string, { accreditations, plans, costs, crisis }: Trust, tell: TellOf) {
  for (const [name, verified] of Object.entries({ plans, costs, crisis })) {
    if (verified) checkDone(today, verified.verified, [name, 'verified'], tell);
  }
  return {
    accreditations: accreditations.flatMap((one, index) => onDay(today, one, ['accreditations', index], tell) ?? []),
    plans: plans && onDay(today, plans, ['plans'], tell),
    costs: costs && onDay(today, costs, ['costs'], tell),
    crisis,
  };
}
