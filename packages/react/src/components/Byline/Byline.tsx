import type { ComponentProps, ReactNode } from 'react';

import { clsx } from '../../internal/clsx.js';
import type { Person } from '../../data.js';
import { linked } from '../../internal/link/Link.js';
import type { SiteSettings } from '../../internal/site/settings.js';
import { isPresent } from '../../internal/isPresent.js';
import type { WordsProps } from '../../labels/all.js';
import { localeOf, wordsOf } from '../../labels/words.js';
import { minutesOf } from '../../internal/numbers.js';
import { timeOf, type DateProp } from '../../internal/time.js';
import { FactsBar as factsBar } from '../FactsBar/FactsBar.js';
import { shortName } from '../ReviewedByCard/names.js';
import * as styles from './Byline.css.js';
import { en } from './Byline.labels.js';

export interface BylineProps
  extends Omit<ComponentProps<'dl'>, 'children'>, WordsProps<'Byline'>, Pick<SiteSettings, 'link' | 'timeZone'> {
  /** Who wrote the article. */
  author?: Person | null | undefined;
  /** Who answers for what it says about medicine. */
  reviewer?: Person | null | undefined;
  /** Where the reviewer's name leads. @default the reviewer's profile */
  reviewerHref?: string | null | undefined;
  /** Day of the last review, as `YYYY-MM-DD`. */
  reviewed?: DateProp | undefined;
  /** Day on which the article first appeared. Printed only when there is no day of review: readers want the newest. */
  published?: DateProp | undefined;
  /** Day of the last change. */
  updated?: DateProp | undefined;
  /** Time to read the article, in minutes. */
  readingMinutes?: number | null | undefined;
  /** How dates are written, as a BCP 47 tag. @default as in `language` */
  locale?: string | null | undefined;
}

/**
 * Who stands behind an article, and how fresh it is: reviewer first, then date,
 * writer and reading time. What is not given is left out. Renders a `<dl>`.
 */
export function Byline({
  author,
  reviewer,
  reviewerHref,
  reviewed,
  published,
  updated,
  readingMinutes,
  locale,
  language,
  timeZone,
  labels,
  link,
  className,
  ...rest
}: BylineProps) {
  const words = wordsOf('Byline', en, language, labels);
  const dates = localeOf(language, locale);
  const lastReview = timeOf(reviewed, dates, timeZone);
  const minutes = minutesOf(readingMinutes);
  const items = [
    { title: words.reviewer, text: byPerson(reviewer, reviewer?.specialty, link, reviewerHref) },
    { title: words.reviewed, text: lastReview },
    { title: words.author, text: byPerson(author, author?.role, link) },
    { title: words.published, text: lastReview ? undefined : timeOf(published, dates, timeZone) },
    { title: words.updated, text: timeOf(updated, dates, timeZone) },
    { title: words.reading, text: minutes > 0 && words.minutes(minutes) },
  ];
  return factsBar({ variant: 'hanging', ...rest, items, className: clsx(styles.root, className) });
}

function byPerson(
  person: Person | null | undefined,
  field: string | null | undefined,
  link: SiteSettings['link'],
  profile?: string | null,
): ReactNode {
  if (!person || !isPresent(person.name)) return undefined;
  return (
    <>
      {linked('Byline', isPresent(profile) ? profile : person.href, shortName(person), { optional: true, link })}
      {isPresent(field) && `, ${field}`}
    </>
  );
}
