import type { ComponentProps, ReactNode } from 'react';

import { clsx } from '../../internal/clsx.js';
import { presentItems, isPresent } from '../../internal/isPresent.js';
import { native } from '../../internal/native.js';
import { fine } from '../../internal/styles/shared.css.js';
import * as styles from './FactsBar.css.js';

export interface FactsBarProps extends Omit<ComponentProps<'dl'>, 'children'> {
  /** Each fact: what it is about, and what it is. Those without one of the two are left out. */
  items: readonly { title: ReactNode; text: ReactNode }[];
  /** `even` gives all facts the same width, `hanging` begins them on the line of the text. @default 'even' */
  variant?: 'even' | 'hanging' | null | undefined;
}

/** A few facts in a row under a heavy rule. Renders a `<dl>`, and nothing when there are no facts. */
export function FactsBar({ items, variant, className, ...rest }: FactsBarProps) {
  const facts = presentItems(items).filter(({ title, text }) => isPresent(title) && isPresent(text));
  const hanging = variant === 'hanging';
  if (facts.length === 0) return null;
  const factClass = clsx(styles.fact, hanging ? styles.uneven : styles.even);
  return (
    <dl {...native(rest)} className={clsx(styles.root, hanging && styles.hanging, className)}>
      {facts.map(({ title, text }, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- facts never change places
        <div key={index} className={factClass}>
          <dt className={fine}>{title}</dt>
          <dd className={styles.text}>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
