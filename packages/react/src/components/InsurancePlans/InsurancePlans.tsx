import type { ComponentProps } from 'react';

import { clsx } from '../../internal/clsx.js';
import type { Dated } from '../../data.js';
import { isPast, isShown } from '../../internal/dated.js';
import { headingOf, headingRank } from '../../internal/headings.js';
import { isPresent, requireItems } from '../../internal/isPresent.js';
import { native } from '../../internal/native.js';
import type { SiteSettings } from '../../internal/site/settings.js';
import { fine, label } from '../../internal/styles/shared.css.js';
import { timeOf, type DateProp } from '../../internal/time.js';
import { fill } from '../../labels/fill.js';
import type { WordsProps } from '../../labels/all.js';
import { localeOf, wordsOf } from '../../labels/words.js';
import * as styles from './InsurancePlans.css.js';
import { en } from './InsurancePlans.labels.js';

interface Plan {
  /** The plan's name, as it stands on its card. */
  readonly title: string;
  /** Names it in your data. */
  readonly id?: string | null | undefined;
  /** Whether the clinic is in its network. */
  readonly network: 'in' | 'out';
  readonly note?: string | null | undefined;
}

/** Insurance plans, and how a clinic stands to each. */
export interface Plans extends Dated {
  /** When they were last verified with the insurers, `YYYY-MM-DD`. */
  readonly verified?: DateProp | undefined;
  /** What a person should do to be sure. */
  readonly note?: string | null | undefined;
  readonly items: readonly Plan[];
}

export interface InsurancePlansProps
  extends
    Omit<ComponentProps<'div'>, 'children'>,
    WordsProps<'InsurancePlans'>,
    Pick<SiteSettings, 'locale' | 'timeZone'> {
  /** The plans, with the day on which they were verified: of a clinic, `clinic.plans`. */
  plans: Plans;
  /** Rank of the two headings in the page outline. @default 3 */
  headingLevel?: 2 | 3 | 4 | null | undefined;
  /** The day that it is, such as that of the build: a list whose last day is before it says so, or is left out, as its `onExpiry` has it. */
  today?: DateProp | undefined;
}

/**
 * Which insurance plans a clinic is in the network of, and which not, as of a day. A list that is past says so before
 * anything else. Renders a `<div>`.
 */
export function InsurancePlans({
  plans,
  headingLevel,
  today,
  language,
  locale,
  timeZone,
  labels,
  className,
  ...rest
}: InsurancePlansProps) {
  const now = { today, timeZone };
  const all = requireItems('InsurancePlans', plans?.items).filter(({ title }) => isPresent(title));
  if (all.length === 0 || !isShown(plans, now)) return null;
  const words = wordsOf('InsurancePlans', en, language, labels);
  const Heading = headingOf[headingRank(headingLevel, 3)];
  const date = timeOf(plans.verified, localeOf(language, locale), timeZone);
  // What is not known to be in a network is never shown as if it were.
  const networks = [
    { heading: words.in, items: all.filter(({ network }) => network === 'in') },
    { heading: words.out, items: all.filter(({ network }) => network !== 'in') },
  ].filter(({ items }) => items.length > 0);

  return (
    <div {...native(rest)} className={clsx(styles.root, className)}>
      {isPast(plans, now) && <p className={label}>{words.expired}</p>}
      <div className={styles.networks}>
        {networks.map(({ heading, items }) => (
          <div key={heading}>
            <Heading className={styles.heading}>{heading}</Heading>
            <ul className={styles.list}>
              {items.map(({ title, note }, index) => (
                // oxlint-disable-next-line react/no-array-index-key -- two plans may have one name
                <li key={index} className={styles.plan}>
                  {title}
                  {isPresent(note) && <p className={fine}>{note}</p>}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      <div className={fine}>
        {isPresent(plans.note) && <p>{plans.note}</p>}
        {date && <p>{fill(words.verified, { date })}</p>}
      </div>
    </div>
  );
}
