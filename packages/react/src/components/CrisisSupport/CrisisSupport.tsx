import type { ComponentProps, ReactNode } from 'react';

import { clsx } from '../../internal/clsx.js';
import type { Crisis } from '../../data.js';
import { isPresent } from '../../internal/isPresent.js';
import { useMadeId } from '../../internal/madeId.js';
import type { SiteSettings } from '../../internal/site/settings.js';
import { native } from '../../internal/native.js';
import { headingOf, headingRank } from '../../internal/headings.js';
import { fill } from '../../labels/fill.js';
import type { WordsProps } from '../../labels/all.js';
import { localeOf, wordsOf } from '../../labels/words.js';
import { base } from '../../internal/styles/base.css.js';
import { fine, hangs, headingSmall } from '../../internal/styles/shared.css.js';
import { timeOf, type DateProp } from '../../internal/time.js';
import { text } from '../../internal/text.js';
import * as styles from './CrisisSupport.css.js';
import { saidOf } from './said.js';
import { en } from './CrisisSupport.labels.js';

export interface CrisisSupportProps
  extends Omit<ComponentProps<'section'>, 'children'>, WordsProps<'CrisisSupport'>, Pick<SiteSettings, 'timeZone'> {
  /** Whom to reach, the first as the headline: of a clinic `clinic.crisis`. @default the lines of the United States */
  crisis?: Crisis | null | undefined;
  /** @default 'If you might hurt yourself, do not wait for us' */
  heading?: ReactNode;
  /** Rank of the heading in the page outline. @default 2 */
  headingLevel?: 2 | 3 | 4 | null | undefined;
  /** What readers should know besides: `988 is not run by Tamarack House, and we are not told that you called.` */
  note?: ReactNode;
  /** When you compared the numbers with their sources, as `YYYY-MM-DD` or `YYYY-MM`. @default as `crisis` says, or when Cairn did */
  verified?: DateProp | undefined;
  /** How the date is written, as a BCP 47 tag. @default as in `language` */
  locale?: string | null | undefined;
}

// Not composed where styles are made: CrisisLine uses the links of that file, and none of these.
const rootClass = clsx(base, hangs, styles.root);
const numberClass = clsx(headingSmall, styles.number);

/**
 * Help in a crisis: the lines of `crisis`, or else 988 by call, text and chat, and 911. It stands apart from
 * the clinic's own number, in ink and never in the colours of the brand, cannot
 * be dismissed, needs no JavaScript, and can be read on paper. Renders a `<section>`.
 *
 * What it says without `crisis` are facts of the United States, from https://988lifeline.org and https://www.veteranscrisisline.net.
 */
export function CrisisSupport({
  crisis,
  heading,
  headingLevel,
  note,
  verified,
  locale,
  language,
  timeZone,
  labels,
  className,
  ...rest
}: CrisisSupportProps) {
  const madeId = useMadeId(heading);
  const headingId = `${rest.id ?? madeId}-heading`;
  const words = wordsOf('CrisisSupport', en, language, labels);
  const Heading = headingOf[headingRank(headingLevel)];
  const said = saidOf(crisis, words, language);
  const dates = localeOf(language, locale);
  const date = timeOf(verified, dates, timeZone) ?? timeOf(said.verified, dates, timeZone);

  return (
    <section aria-labelledby={headingId} {...native(rest)} className={clsx(rootClass, className)}>
      <p className={said.isShort ? numberClass : headingSmall}>{said.headline}</p>
      <div className={styles.ways}>
        <Heading id={headingId} className={headingSmall}>
          {isPresent(heading) ? heading : words.heading}
        </Heading>
        {said.ways}
        <div className={fine}>
          {isPresent(note) && text(note)}
          {date && isPresent(said.source) && <p>{fill(words.source, { source: said.source, date })}</p>}
        </div>
      </div>
    </section>
  );
}
