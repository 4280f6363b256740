import { clsx } from 'clsx';
import type { ComponentProps } from 'react';

import type { Person } from '../../data.js';
import { linked } from '../../internal/link/Link.js';
import { warn } from '../../internal/development.js';
import { native } from '../../internal/native.js';
import { isPresent } from '../../internal/isPresent.js';
import { fill } from '../../labels/fill.js';
import { wordsOf, type LabelsFor } from '../../labels/index.js';
import { timeOf, type DateProp } from '../../internal/time.js';
import { fullName } from '../ReviewedByCard/names.js';
import * as styles from './ReviewLine.css.js';

export interface ReviewLineProps extends Omit<ComponentProps<'p'>, 'children'> {
  /** Who checked the page. */
  reviewer: Person;
  /** Day of the review, `YYYY-MM-DD`. */
  reviewed?: DateProp | undefined;
  /** Where the name leads, such as the ReviewedByCard on the page. @default the reviewer's profile */
  reviewerHref?: string | null | undefined;
  /** Language of the date, as a BCP 47 tag. @default 'en-US' */
  locale?: string | null | undefined;
  /** Words that the component prints or says, where they are not the English ones. */
  labels?: LabelsFor<'ReviewLine'> | null | undefined;
}

/** Who reviewed a page, and when, in one line for under its title. Renders a `<p>`. */
export function ReviewLine({ reviewer, reviewed, reviewerHref, locale, labels, className, ...rest }: ReviewLineProps) {
  if (!isPresent(reviewer?.name)) {
    warn('ReviewLine', 'The reviewer has no name, so nothing is shown. A review without a reviewer says nothing.');
    return null;
  }
  const words = wordsOf('ReviewLine', labels);
  const date = timeOf(reviewed, locale);
  const name = linked('ReviewLine', isPresent(reviewerHref) ? reviewerHref : reviewer.href, fullName(reviewer), {
    optional: true,
  });

  return (
    <p {...native(rest)} className={clsx(styles.root, className)}>
      {fill(date ? words.reviewedOn : words.reviewed, { name, date })}
    </p>
  );
}
