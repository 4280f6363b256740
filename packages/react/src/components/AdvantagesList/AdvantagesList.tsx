import { Children, type ComponentProps, type ReactNode } from 'react';

import { clsx } from '../../internal/clsx.js';
import { isPresent, requireItems } from '../../internal/isPresent.js';
import { numberOf } from '../../internal/numbers.js';
import { native } from '../../internal/native.js';
import { AdvantagesItem } from './AdvantagesItem.js';
import { counter } from './counter.js';
import { paragraphs } from '../../internal/text.js';
import * as styles from './AdvantagesList.css.js';

/** An advantage as data. */
export interface Advantage {
  /** A few words. A number typed before it for the list ("1.", "2)", "3 –") is taken off. */
  title: ReactNode;
  /** What it means for the reader. */
  text?: ReactNode;
  /** A CitedQuote that bears it out. */
  quote?: ReactNode;
}

export interface AdvantagesListProps extends Omit<ComponentProps<'ol'>, 'start'> {
  /** The advantages, in order. Or give AdvantagesItem elements as children. */
  items?: readonly Advantage[] | null | undefined;
  /** Rank of the titles of `items` in the page outline. @default 3 */
  headingLevel?: 2 | 3 | 4 | null | undefined;
  /** The number to begin with, for a list that goes on after a break. @default 1 */
  start?: number | null | undefined;
}

/**
 * The advantages of a kind of care, numbered. Renders an `<ol>` with a heading
 * in every item. The large numerals are drawn by CSS, and hang in the margin of
 * an article.
 */
export function AdvantagesList({
  items,
  headingLevel,
  start,
  style,
  className,
  children,
  ...rest
}: AdvantagesListProps) {
  const count = Children.toArray(children).length;
  const advantages = count > 0 && !items ? [] : requireItems('AdvantagesList', items);
  if (count + advantages.length === 0) return null;
  const first = numberOf(start) ?? 1;

  return (
    <ol
      {...native(rest)}
      start={first}
      style={first === 1 ? style : { counterReset: `${counter} ${first - 1}`, ...style }}
      className={clsx(styles.root, className)}
    >
      {advantages.map(({ title, text, quote }, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- advantages never change places
        <AdvantagesItem key={index} position={first + index} title={title} headingLevel={headingLevel}>
          {isPresent(text) && paragraphs(text)}
          {quote}
        </AdvantagesItem>
      ))}
      {children}
    </ol>
  );
}
