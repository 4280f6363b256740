import type { ComponentProps, ReactNode } from 'react';

import { clsx } from '../../internal/clsx.js';
import { presentItems, isPresent } from '../../internal/isPresent.js';
import { native } from '../../internal/native.js';
import { headingOf, headingRank } from '../../internal/headings.js';
import type { WordsProps } from '../../labels/all.js';
import { wordsOf } from '../../labels/words.js';
import { plainList } from '../../internal/styles/shared.css.js';
import * as styles from './KeyTakeaways.css.js';
import { en } from './KeyTakeaways.labels.js';

export interface KeyTakeawaysProps extends Omit<ComponentProps<'section'>, 'children'>, WordsProps<'KeyTakeaways'> {
  /** What to remember: one plain sentence each, three to five of them. */
  items: readonly ReactNode[];
  /** Names the panel. @default 'Key takeaways' */
  heading?: ReactNode;
  /** Rank of the heading in the page outline. @default 2 */
  headingLevel?: 2 | 3 | 4 | null | undefined;
}

/** What to remember from an article, for those who read no further. Renders a `<section>`, and nothing without items. */
export function KeyTakeaways({
  items,
  heading,
  headingLevel,
  language,
  labels,
  className,
  ...rest
}: KeyTakeawaysProps) {
  const Heading = headingOf[headingRank(headingLevel)];
  const words = wordsOf('KeyTakeaways', en, language, labels);
  const sentences = presentItems(items);
  if (sentences.length === 0) return null;
  return (
    <section {...native(rest)} className={clsx(styles.root, className)}>
      <Heading id={rest.id && `${rest.id}-heading`} className={styles.heading}>
        {isPresent(heading) ? heading : words.heading}
      </Heading>
      <ul className={plainList}>
        {sentences.map((sentence, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- takeaways never change places
          <li key={index} className={styles.item}>
            {sentence}
          </li>
        ))}
      </ul>
    </section>
  );
}
