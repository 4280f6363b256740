import type { ComponentProps, ReactNode } from 'react';

import { clsx } from '../../internal/clsx.js';
import { shown, warn } from '../../internal/development.js';
import { headingOf, headingRank } from '../../internal/headings.js';
import { isPresent } from '../../internal/isPresent.js';
import { useMadeId } from '../../internal/madeId.js';
import { native } from '../../internal/native.js';
import { headingSmall } from '../../internal/styles/shared.css.js';
import { paragraphs } from '../../internal/text.js';
import type { WordsProps } from '../../labels/all.js';
import { wordsOf } from '../../labels/words.js';
import * as styles from './Callout.css.js';
import { en } from './Callout.labels.js';

type Tone = 'information' | 'caution' | 'urgent';

const looks: Readonly<Record<Tone, string>> = { information: '', caution: styles.caution, urgent: styles.urgent };

export interface CalloutProps extends ComponentProps<'div'>, WordsProps<'Callout'> {
  /** What it is about, in a sentence that can stand alone. */
  heading?: ReactNode;
  /** Rank of the heading in the page outline. @default 3 */
  headingLevel?: 2 | 3 | 4 | null | undefined;
  /**
   * How much depends on it: `information` helps, `caution` keeps from harm, `urgent` is for what is dangerous now and
   * for nothing else. A word and a sign say it beside the color. @default 'information'
   */
  tone?: 'information' | 'caution' | 'urgent' | null | undefined;
}

function toneOf(tone: unknown): Tone {
  const known = (Object.keys(looks) as Tone[]).find((name) => name === tone);
  if (!known && isPresent(tone)) {
    warn(
      'Callout',
      `There is no tone ${shown(tone)}, so it looks like information. Give "information", "caution" or "urgent".`,
    );
  }
  return known ?? 'information';
}

/**
 * What readers should not miss, in three grades. Renders a `<div>` with the role of a note, named by its grade and its
 * heading. It is there when the page comes, so that it is no alert, which would interrupt a screen reader on every visit.
 * Without words it renders nothing.
 */
export function Callout({ heading, headingLevel, tone, language, labels, className, children, ...rest }: CalloutProps) {
  const madeId = useMadeId(heading, children);
  const id = rest.id ?? madeId;
  const known = toneOf(tone);
  const Heading = headingOf[headingRank(headingLevel, 3)];
  if (!isPresent(heading) && !isPresent(children)) {
    warn('Callout', 'It has nothing to say, so nothing is shown. Give a heading, or children.');
    return null;
  }
  const names = isPresent(heading) ? `${id}-grade ${id}-heading` : `${id}-grade`;
  return (
    <div role="note" aria-labelledby={names} {...native(rest)} className={clsx(styles.root, looks[known], className)}>
      <p id={`${id}-grade`} className={styles.grade}>
        {wordsOf('Callout', en, language, labels)[known]}
      </p>
      <div className={styles.body}>
        {isPresent(heading) && (
          <Heading id={`${id}-heading`} className={headingSmall}>
            {heading}
          </Heading>
        )}
        {paragraphs(children)}
      </div>
    </div>
  );
}
