import type { ComponentProps } from 'react';

import { clsx } from '../../internal/clsx.js';
import type { Dated } from '../../data.js';
import { isShown } from '../../internal/dated.js';
import { headingOf, headingRank } from '../../internal/headings.js';
import { isPresent, requireItems } from '../../internal/isPresent.js';
import { siteOf } from '../../internal/link/url.js';
import { native } from '../../internal/native.js';
import type { SiteSettings } from '../../internal/site/settings.js';
import type { DateProp } from '../../internal/time.js';
import { validity, verification } from '../../internal/validity.js';
import { fill } from '../../labels/fill.js';
import type { WordsProps } from '../../labels/all.js';
import { localeOf, wordsOf } from '../../labels/words.js';
import * as styles from './Accreditations.css.js';
import { en } from './Accreditations.labels.js';

/** What an independent body has found of a clinic: an accreditation, a certification or a license. */
export interface Accreditation extends Dated {
  /** What it is called: `Accreditation for outpatient care`. */
  readonly title: string;
  /** Names it in your data. */
  readonly id?: string | null | undefined;
  /** Who gave it. */
  readonly issuer: string;
  /** What it covers, in words: a seal covers no more than that. */
  readonly covers?: string | null | undefined;
  /** The number under which the issuer lists it. */
  readonly registration?: string | null | undefined;
  /** Where anyone can verify it. */
  readonly verifyHref?: string | null | undefined;
}

export interface AccreditationsProps
  extends
    Omit<ComponentProps<'ul'>, 'children'>,
    WordsProps<'Accreditations'>,
    Pick<SiteSettings, 'locale' | 'timeZone'> {
  /** What independent bodies have found: of a clinic, `clinic.accreditations`. */
  items: readonly Accreditation[];
  /** Rank of the titles in the page outline. @default 3 */
  headingLevel?: 2 | 3 | 4 | null | undefined;
  /** The day that it is, such as that of the build: what was valid up to a day before it is said to be expired, or left out, as its `onExpiry` has it. */
  today?: DateProp | undefined;
}

/**
 * What independent bodies have found of a clinic, what each covers, and where anyone can verify it. Nothing that is past
 * shows as true. Renders a `<ul>`.
 */
export function Accreditations({
  items,
  headingLevel,
  today,
  language,
  locale,
  timeZone,
  labels,
  className,
  ...rest
}: AccreditationsProps) {
  const now = { today, timeZone };
  const shown = requireItems('Accreditations', items).filter((one) => isPresent(one.title) && isShown(one, now));
  if (shown.length === 0) return null;
  const words = wordsOf('Accreditations', en, language, labels);
  const Heading = headingOf[headingRank(headingLevel, 3)];
  const dates = localeOf(language, locale);
  // Two links of one name would lead to different places.
  const verify = (one: Accreditation) => (site: string) =>
    shown.some((other) => other !== one && siteOf(`${other.verifyHref}`) === site)
      ? words.verifyTitle(one.title, site)
      : words.verify(site);

  return (
    <ul {...native(rest)} className={clsx(styles.root, className)}>
      {shown.map((one, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- two may have one title
        <li key={index} className={styles.item}>
          <Heading className={styles.heading}>{one.title}</Heading>
          {isPresent(one.covers) && <p>{fill(words.covers, { covers: one.covers })}</p>}
          {isPresent(one.issuer) && <p>{fill(words.issuer, { issuer: one.issuer })}</p>}
          {isPresent(one.registration) && <p>{fill(words.registration, { registration: one.registration })}</p>}
          {[validity(one, now, words, dates), verification('Accreditations', one.verifyHref, verify(one))].map(
            (line, index) =>
              // oxlint-disable-next-line react/no-array-index-key -- lines never change places
              isPresent(line) && <p key={index}>{line}</p>,
          )}
        </li>
      ))}
    </ul>
  );
}
