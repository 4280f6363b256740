import type { ComponentProps } from 'react';

import { clsx } from '../../internal/clsx.js';
import type { Person } from '../../data.js';
import { linked } from '../../internal/link/Link.js';
import { warn } from '../../internal/development.js';
import type { SiteSettings } from '../../internal/site/settings.js';
import { native } from '../../internal/native.js';
import { isPresent } from '../../internal/isPresent.js';
import { fill } from '../../labels/fill.js';
import type { WordsProps } from '../../labels/all.js';
import { localeOf, wordsOf } from '../../labels/words.js';
import { timeOf, type DateProp } from '../../internal/time.js';
import { fullName } from '../ReviewedByCard/names.js';
import * as styles from './ReviewLine.css.js';
import { en } from './ReviewLine.labels.js';

export interface ReviewLineProps
  extends Omit<ComponentProps<'p'>, 'children'>, WordsProps<'ReviewLine'>, Pick<SiteSettings, 'link' | 'timeZone'> {
  /** Who checked the page. */
  reviewer: Person;
  /** Day of the review, `YYYY-MM-DD`. */
  reviewed?: DateProp | undefined;
  /** Where the name leads, such as the ReviewedByCard on the page. @default the reviewer's profile */
  reviewerHref?: string | null | undefined;
  /** How the date is written, as a BCP 47 tag. @default as in `language` */
  locale?: string | null | undefined;
}

/** Who reviewed a page, and when, in one line for under its title. Renders a `<p>`. */
export function ReviewLine({
  reviewer,
  reviewed,
  reviewerHref,
  locale,
  language,
  timeZone,
  labels,
  link,
  className,
  ...rest
}: ReviewLineProps) {
  if (!isPresent(reviewer?.name)) {
    warn('ReviewLine', 'The reviewer has no name, so nothing is shown. A review without a reviewer says nothing.');
    return null;
  }
  const words = wordsOf('ReviewLine', en, language, labels);
  const date = timeOf(reviewed, localeOf(language, locale), timeZone);
  const name = linked('ReviewLine', isPresent(reviewerHref) ? reviewerHref : reviewer.href, fullName(reviewer), {
    optional: true,
    link,
  });

  return (
    <p {...native(rest)} className={clsx(styles.root, className)}>
      {fill(date ? words.reviewedOn : words.reviewed, { name, date })}
    </p>
  );
}
