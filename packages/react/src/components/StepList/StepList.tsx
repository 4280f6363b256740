import type { ComponentProps, ReactNode } from 'react';

import { clsx } from '../../internal/clsx.js';
import { headingOf, headingRank } from '../../internal/headings.js';
import { isPresent, requireItems } from '../../internal/isPresent.js';
import { native } from '../../internal/native.js';
import { fine, headingSmall, label } from '../../internal/styles/shared.css.js';
import { paragraphs, text as paragraph } from '../../internal/text.js';
import * as styles from './StepList.css.js';

/** Something that happens, as data. */
export interface Step {
  /** What happens, in a few words. */
  title: ReactNode;
  /** What it is like, and what the reader does. */
  text?: ReactNode;
  /** How long it takes, in words: `About 20 minutes`. */
  length?: ReactNode;
  /** What some should know besides, small below the text. */
  note?: ReactNode;
}

export interface StepListProps extends Omit<ComponentProps<'ol'>, 'children' | 'start'> {
  /** What happens, one after the other. */
  items: readonly Step[];
  /** Rank of the titles in the page outline. @default 3 */
  headingLevel?: 2 | 3 | 4 | null | undefined;
}

/**
 * What to expect, step by step. Renders an `<ol>` with a heading in every step; the numbers are drawn by CSS. Without
 * steps it renders nothing.
 */
export function StepList({ items, headingLevel, className, ...rest }: StepListProps) {
  const steps = requireItems('StepList', items);
  if (steps.length === 0) return null;
  const Heading = headingOf[headingRank(headingLevel, 3)];
  return (
    <ol {...native(rest)} className={clsx(styles.root, className)}>
      {steps.map(({ title, text, length, note }, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- steps never change places
        <li key={index} className={styles.step}>
          {isPresent(title) && <Heading className={headingSmall}>{title}</Heading>}
          {isPresent(length) && paragraph(length, label)}
          {isPresent(text) && paragraphs(text)}
          {isPresent(note) && paragraph(note, fine)}
        </li>
      ))}
    </ol>
  );
}
