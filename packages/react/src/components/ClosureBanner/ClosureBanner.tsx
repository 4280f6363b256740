import { hoursTable, type Hours, type HoursRow, type HoursWords } from '@cairn-ds/rules/hours';
import type { ComponentProps } from 'react';

import { clsx } from '../../internal/clsx.js';
import { calendarDate } from '../../internal/dates.js';
import { warn } from '../../internal/development.js';
import { headingOf, headingRank } from '../../internal/headings.js';
import { faultsIn, hoursWordsFor, isHours } from '../../internal/hours.js';
import { hoursShown, withSpans } from '../../internal/hoursShown.js';
import { isPresent } from '../../internal/isPresent.js';
import { numberOf } from '../../internal/numbers.js';
import { headingSmall } from '../../internal/styles/shared.css.js';
import { paragraphs } from '../../internal/text.js';
import type { DateProp } from '../../internal/time.js';
import type { WordsProps } from '../../labels/all.js';
import { wordsOf } from '../../labels/words.js';
import { Callout } from '../Callout/Callout.js';
import * as styles from './ClosureBanner.css.js';
import { en } from './ClosureBanner.labels.js';

export interface ClosureBannerProps extends ComponentProps<'div'>, WordsProps<'ClosureBanner'> {
  /** When someone is there, with holidays and closures: of a clinic `clinic.hours`. */
  hours: Hours;
  /** The day that it is, such as that of the build. Without it nothing is shown, since nobody can tell what is over. */
  today: DateProp;
  /** How many days before a closure begins it is told. @default 7 */
  daysAhead?: number | null | undefined;
  /** Rank of the headings in the page outline. @default 2 */
  headingLevel?: 2 | 3 | 4 | null | undefined;
  /** How dates are written, as a BCP 47 tag. @default as in `language` */
  locale?: string | null | undefined;
}

const msOfDay = 86_400_000;

/** The holidays and closures that are near on a day, or not over yet. */
function nearRows(hours: Hours, today: string, daysAhead: number, words: HoursWords): HoursRow[] {
  const until = new Date(Date.parse(today) + daysAhead * msOfDay).toISOString().slice(0, 10);
  return [...hoursTable(hours, { labels: withSpans(words), today, until }).exceptions];
}

/**
 * Says on every page that a holiday or a closure is near, from when to when and why, and that it goes on; once its last day is over it is
 * gone. Renders a `Callout`, and nothing on all other days. What is needed all the same, such as who answers the telephone,
 * goes into `children`.
 */
export function ClosureBanner({
  hours,
  today,
  daysAhead,
  headingLevel,
  locale,
  language,
  labels,
  className,
  children,
  ...rest
}: ClosureBannerProps) {
  warn('ClosureBanner', faultsIn(hours));
  if (!isHours(hours)) return null;
  const day = calendarDate(today, hours.timeZone);
  if (day?.length !== 'YYYY-MM-DD'.length) {
    warn(
      'ClosureBanner',
      'Nobody said which day it is, so nothing is shown. Give `today`, such as the day of the build.',
    );
    return null;
  }
  const near = nearRows(hours, day, numberOf(daysAhead) ?? 7, hoursWordsFor(language, locale));
  if (near.length === 0) return null;
  const words = wordsOf('ClosureBanner', en, language, labels);
  const Heading = headingOf[headingRank(headingLevel)];
  return (
    <Callout
      {...rest}
      tone="caution"
      language={language}
      labels={{ caution: words.heading }}
      className={clsx(styles.root, className)}
    >
      {near.map(({ days, times, reason }, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- dates never change places
        <div key={index}>
          <Heading className={headingSmall}>{hoursShown(days)}</Heading>
          <p>{hoursShown(isPresent(reason) ? words.said(times, `${reason}`) : times)}</p>
        </div>
      ))}
      {paragraphs(children)}
    </Callout>
  );
}
