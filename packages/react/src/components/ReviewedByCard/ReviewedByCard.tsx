import type { ComponentProps, ReactNode } from 'react';

import { clsx } from '../../internal/clsx.js';
import type { Person } from '../../data.js';
import { safeUrl } from '../../internal/link/url.js';
import { linked } from '../../internal/link/Link.js';
import { hasPassed } from '../../internal/dates.js';
import { warn } from '../../internal/development.js';
import type { SiteSettings } from '../../internal/site/settings.js';
import { native } from '../../internal/native.js';
import { isPresent } from '../../internal/isPresent.js';
import { headingOf, headingRank } from '../../internal/headings.js';
import { fill } from '../../labels/fill.js';
import type { WordsProps } from '../../labels/all.js';
import { localeOf, wordsOf } from '../../labels/words.js';
import { timeOf, type DateProp } from '../../internal/time.js';
import { fullName, shortName } from './names.js';
import { Portrait as portrait } from './Portrait.js';
import { paragraphs } from '../../internal/text.js';
import { headingSmall } from '../../internal/styles/shared.css.js';
import * as styles from './ReviewedByCard.css.js';
import { en } from './ReviewedByCard.labels.js';

export interface ReviewedByCardProps
  extends
    Omit<ComponentProps<'section'>, 'children'>,
    WordsProps<'ReviewedByCard'>,
    Pick<SiteSettings, 'link' | 'image' | 'timeZone'> {
  /** Who checked the page. What is not known about the person is left out. */
  reviewer: Person;
  /** Day of the last review, `YYYY-MM-DD`. */
  reviewed?: DateProp | undefined;
  /** Day by which the page will be reviewed again, `YYYY-MM-DD`. */
  nextReview?: DateProp | undefined;
  /**
   * The day on which the page is built, `YYYY-MM-DD`. A next review before it is
   * said to be overdue; without it, nothing is.
   */
  today?: DateProp | undefined;
  /** Rank of the heading in the page outline. @default 2 */
  headingLevel?: 2 | 3 | 4 | null | undefined;
  /** How dates are written, as a BCP 47 tag. @default as in `language` */
  locale?: string | null | undefined;
}

/**
 * The clinician who checked a page, with what a reader needs to trust it: name,
 * training, role, and the dates of this review and the next.
 * Renders a `<section>`. ReviewLine says the same in one line under the title.
 */
export function ReviewedByCard({
  reviewer,
  reviewed,
  nextReview,
  today,
  headingLevel,
  locale,
  language,
  timeZone,
  labels,
  link,
  image,
  className,
  ...rest
}: ReviewedByCardProps) {
  if (!isPresent(reviewer?.name)) {
    warn('ReviewedByCard', 'The reviewer has no name, so nothing is shown. A review without a reviewer says nothing.');
    return null;
  }
  const words = wordsOf('ReviewedByCard', en, language, labels);
  const Heading = headingOf[headingRank(headingLevel)];
  const profile = safeUrl('ReviewedByCard', reviewer.href);
  const about = [reviewer.role, reviewer.specialty].filter(isPresent).join(', ');
  const dates = localeOf(language, locale);
  const facts = [
    dated(words.reviewed, reviewed, dates, timeZone),
    dated(hasPassed(nextReview, today, timeZone) ? words.overdue : words.nextReview, nextReview, dates, timeZone),
  ].filter(Boolean);

  return (
    <section {...native(rest)} className={clsx(styles.root, className)}>
      {portrait({ from: 'ReviewedByCard', person: reviewer, image })}
      <div className={styles.text}>
        <Heading id={rest.id && `${rest.id}-heading`} className={headingSmall}>
          {words.heading(fullName(reviewer))}
        </Heading>
        {about && <p>{about}</p>}
        {isPresent(reviewer.bio) && paragraphs(reviewer.bio)}
        {profile && <p>{linked('ReviewedByCard', profile, words.profile(shortName(reviewer)), { link })}</p>}
        {facts.length > 0 && (
          <ul className={styles.facts}>
            {facts.map((fact, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- facts never change places
              <li key={index}>{fact}</li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}

/** A sentence around a date. Without a date there is no sentence. */
function dated(
  sentence: string,
  date: DateProp | undefined,
  locale: string | null | undefined,
  timeZone: string | null | undefined,
): ReactNode {
  const time = timeOf(date, locale, timeZone);
  return time && fill(sentence, { date: time });
}
