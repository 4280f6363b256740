import type { ComponentProps, ReactNode } from 'react';

import { clsx } from '../../internal/clsx.js';
import { warn } from '../../internal/development.js';
import { numberOf } from '../../internal/numbers.js';
import { native } from '../../internal/native.js';
import { isPresent } from '../../internal/isPresent.js';
import { headingOf, headingRank } from '../../internal/headings.js';
import { headingSmall } from '../../internal/styles/shared.css.js';
import { paragraphs } from '../../internal/text.js';
import * as styles from './AdvantagesItem.css.js';
import { withoutNumber } from './withoutNumber.js';

export interface AdvantagesItemProps extends Omit<ComponentProps<'li'>, 'title'> {
  /** The advantage in a few words. A number typed before it for the list ("1.", "2)", "3 –") is taken off. */
  title: ReactNode;
  /** The number that the item has in its list: the same number typed before the title is taken off. */
  position?: number | null | undefined;
  /** Rank of the title in the page outline. @default 3 */
  headingLevel?: 2 | 3 | 4 | null | undefined;
  /** What it means for the reader. May hold a CitedQuote. */
  children?: ReactNode;
}

/** One advantage: a numeral, a heading and some text. Renders an `<li>`, for use in an AdvantagesList. */
export function AdvantagesItem({ title, position, headingLevel, className, children, ...rest }: AdvantagesItemProps) {
  const Heading = headingOf[headingRank(headingLevel, 3)];
  if (!isPresent(title)) warn('AdvantagesItem', 'The title is missing. Say the advantage in a few words.');

  return (
    <li {...native(rest)} className={clsx(styles.root, className)}>
      <div className={styles.body}>
        {isPresent(title) && (
          <Heading className={headingSmall}>
            {typeof title === 'string' ? withoutNumber(title, numberOf(position)) : title}
          </Heading>
        )}
        {paragraphs(children)}
      </div>
    </li>
  );
}
