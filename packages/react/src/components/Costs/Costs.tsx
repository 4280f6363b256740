import type { ComponentProps, ReactNode } from 'react';

import { clsx } from '../../internal/clsx.js';
import type { Dated } from '../../data.js';
import { isPast, isShown } from '../../internal/dated.js';
import { headingOf, headingRank } from '../../internal/headings.js';
import { isPresent, requireItems } from '../../internal/isPresent.js';
import { native } from '../../internal/native.js';
import type { SiteSettings } from '../../internal/site/settings.js';
import { fine, label, measured, visuallyHidden } from '../../internal/styles/shared.css.js';
import { timeOf, type DateProp } from '../../internal/time.js';
import { fill } from '../../labels/fill.js';
import type { WordsProps } from '../../labels/all.js';
import type { Labels } from '../../labels/english.js';
import { localeOf, wordsOf } from '../../labels/words.js';
import { price } from './price.js';
import * as styles from './Costs.css.js';
import { en } from './Costs.labels.js';

interface Price {
  /** What is charged for: `First visit`. */
  readonly title: string;
  /** Names it in your data. */
  readonly id?: string | null | undefined;
  /** What is charged, or the least of it. Nothing is charged for 0. */
  readonly amount: number;
  /** The most that is charged. */
  readonly most?: number | null | undefined;
  /** What the price is for: `a session`. */
  readonly per?: string | null | undefined;
  readonly note?: string | null | undefined;
}

/** What is charged for what. */
export interface Prices extends Dated {
  /** The day on which the prices were verified, `YYYY-MM-DD`. */
  readonly verified?: DateProp | undefined;
  /** ISO 4217 code. @default 'USD' */
  readonly currency?: string | null | undefined;
  readonly items: readonly Price[];
  /** What people without insurance, or who do not use it, may ask for before they come. */
  readonly goodFaithEstimate?: string | null | undefined;
}

export interface CostsProps
  extends Omit<ComponentProps<'div'>, 'children'>, WordsProps<'Costs'>, Pick<SiteSettings, 'locale' | 'timeZone'> {
  /** The prices, with the day on which they were verified: of a clinic, `clinic.costs`. */
  costs: Prices;
  /** Rank of the heading over the good-faith estimate in the page outline. @default 3 */
  headingLevel?: 2 | 3 | 4 | null | undefined;
  /** The day that it is, such as that of the build: prices whose last day is before it are said to be past, or left out, as their `onExpiry` has it. */
  today?: DateProp | undefined;
}

/**
 * What is charged for what, as of a day, and what people who do not use insurance may ask for. Prices that are past say so
 * before anything else. Renders a `<div>` with a table, which needs no room at its sides.
 */
export function Costs({
  costs,
  headingLevel,
  today,
  language,
  locale,
  timeZone,
  labels,
  className,
  ...rest
}: CostsProps) {
  const now = { today, timeZone };
  const items = requireItems('Costs', costs?.items).filter(({ title }) => isPresent(title));
  if (items.length === 0 || !isShown(costs, now)) return null;
  const words = wordsOf('Costs', en, language, labels);
  const Heading = headingOf[headingRank(headingLevel, 3)];
  const written = localeOf(language, locale);
  const date = timeOf(costs.verified, written, timeZone);

  return (
    <div {...native(rest)} className={clsx(styles.root, className)}>
      {isPast(costs, now) && <p className={label}>{words.expired}</p>}
      <table className={styles.table}>
        <caption className={visuallyHidden}>{words.caption}</caption>
        <thead className={styles.head}>
          <tr>
            <th scope="col" className={styles.heading}>
              {words.title}
            </th>
            <th scope="col" className={styles.heading}>
              {words.amount}
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ title, note, ...one }, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- two prices may have one title
            <tr key={index} className={styles.row}>
              <th scope="row" className={clsx(styles.cell, styles.title)}>
                {title}
                {isPresent(note) && <div className={styles.note}>{note}</div>}
              </th>
              <td className={styles.cell}>{charged(one, costs.currency, written, words)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {date && <p className={fine}>{fill(words.verified, { date })}</p>}
      {isPresent(costs.goodFaithEstimate) && (
        <div className={clsx(measured, styles.estimate)}>
          <Heading className={label}>{words.goodFaithEstimate}</Heading>
          <p>{costs.goodFaithEstimate}</p>
        </div>
      )}
    </div>
  );
}

/** What is charged, and for what. Without an amount nothing is said, since what something is for is no price. */
function charged(
  { amount, most, per }: Pick<Price, 'amount' | 'most' | 'per'>,
  currency: string | null | undefined,
  locale: string | null | undefined,
  words: Labels['Costs'],
): ReactNode {
  const money = price({ amount, most, currency, locale }, words);
  if (money === undefined) return null;
  return (
    <>
      <div className={styles.amount}>{money}</div>
      {isPresent(per) && <div className={fine}>{fill(words.per, { per })}</div>}
    </>
  );
}
