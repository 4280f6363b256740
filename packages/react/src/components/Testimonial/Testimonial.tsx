import type { ComponentProps, ReactNode } from 'react';

import { clsx } from '../../internal/clsx.js';
import { warn } from '../../internal/development.js';
import { isPresent } from '../../internal/isPresent.js';
import { native } from '../../internal/native.js';
import type { SiteSettings } from '../../internal/site/settings.js';
import { fine, label } from '../../internal/styles/shared.css.js';
import { paragraphs, text } from '../../internal/text.js';
import type { DateProp } from '../../internal/time.js';
import type { WordsProps } from '../../labels/all.js';
import { wordsOf } from '../../labels/words.js';
import { isAuthorized, type Authorization } from './isAuthorized.js';
import * as styles from './Testimonial.css.js';
import { en } from './Testimonial.labels.js';

export interface TestimonialProps
  extends Omit<ComponentProps<'figure'>, 'children'>, WordsProps<'Testimonial'>, Pick<SiteSettings, 'timeZone'> {
  /** The words of the person, as they gave them, without quotation marks. */
  quote: ReactNode;
  /** First name or initials, and no more. */
  name: ReactNode;
  /** What the person has to do with the clinic, without what would tell who it is: `Evening program, 2025`. */
  attribution?: ReactNode;
  /** The written permission. The words are shown on days on which it is true, and on no other. */
  authorization: Authorization;
  /** The day that it is, such as that of the build. */
  today: DateProp;
}

/**
 * What someone says of their time at a clinic, with their permission. Renders a `<figure>`; once the permission has run
 * out or was taken back, or where nobody can tell, it renders nothing.
 */
export function Testimonial({
  quote,
  name,
  attribution,
  authorization,
  today,
  timeZone,
  language,
  labels,
  className,
  ...rest
}: TestimonialProps) {
  if (!isPresent(today)) {
    warn(
      'Testimonial',
      'Nobody said which day it is, so the words are not shown. Give `today`, such as the day of the build.',
    );
  }
  if (!isPresent(quote) || !isAuthorized(authorization, today, timeZone)) return null;
  return (
    <figure {...native(rest)} className={clsx(styles.root, className)}>
      <blockquote className={styles.words}>{paragraphs(quote)}</blockquote>
      <figcaption className={styles.caption}>
        {isPresent(name) && text(name, label)}
        {isPresent(attribution) && text(attribution, styles.attribution)}
        <p className={fine}>{wordsOf('Testimonial', en, language, labels).consent}</p>
      </figcaption>
    </figure>
  );
}
