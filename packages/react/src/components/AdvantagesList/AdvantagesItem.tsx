import { clsx } from 'clsx';
import type { ComponentProps, ReactNode } from 'react';

import { warn } from '../../development.js';
import { given, paragraphs } from '../../given.js';
import { headingRank } from '../../headings.js';
import { headingSmall } from '../../styles/shared.css.js';
import * as styles from './AdvantagesItem.css.js';
import { withoutNumber } from './withoutNumber.js';

export interface AdvantagesItemProps extends Omit<ComponentProps<'li'>, 'title'> {
  /** The advantage in a few words. A typed number before it ("1.", "2)", "3 –") is taken off. */
  title: ReactNode;
  /** Rank of the title in the page outline. @default 3 */
  headingLevel?: 2 | 3 | 4 | null | undefined;
  /** What it means for the reader. May hold a CitedQuote. */
  children?: ReactNode;
}

/** One advantage: a numeral, a heading and some text. Renders an `<li>`, for use in an AdvantagesList. */
export function AdvantagesItem({ title, headingLevel, className, children, ...rest }: AdvantagesItemProps) {
  const Heading = `h${headingRank(headingLevel, 3)}` as const;
  if (!given(title)) warn('AdvantagesItem', 'The title is missing. Say the advantage in a few words.');

  return (
    <li {...rest} className={clsx(styles.root, className)}>
      <div className={styles.body}>
        {given(title) && (
          <Heading className={headingSmall}>{typeof title === 'string' ? withoutNumber(title) : title}</Heading>
        )}
        {paragraphs(children)}
      </div>
    </li>
  );
}
