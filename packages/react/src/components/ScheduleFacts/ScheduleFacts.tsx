import type { ComponentProps, ReactNode } from 'react';

import { clsx } from '../../internal/clsx.js';
import { isPresent, requireItems } from '../../internal/isPresent.js';
import { native } from '../../internal/native.js';
import { fine } from '../../internal/styles/shared.css.js';
import * as styles from './ScheduleFacts.css.js';

export interface ScheduleFact {
  /** What it is about: `Each session`. */
  title: ReactNode;
  /** The answer, in as few words as it takes: `3 hours`. */
  text: ReactNode;
}

export interface ScheduleFactsProps extends Omit<ComponentProps<'dl'>, 'children'> {
  /** Three to six facts. One without a `text` is left out. */
  items: readonly ScheduleFact[];
}

/**
 * What a reader has to plan with, at a glance: days, hours, length.
 * Renders a `<dl>`; a WeekSchedule draws the same days above it.
 */
export function ScheduleFacts({ items, className, ...rest }: ScheduleFactsProps) {
  const facts = requireItems('ScheduleFacts', items).filter(({ title, text }) => isPresent(title) && isPresent(text));
  if (facts.length === 0) return null;

  return (
    <dl {...native(rest)} className={clsx(styles.root, className)}>
      {facts.map(({ title, text }, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- facts never change places
        <div key={index} className={styles.fact}>
          <dt className={fine}>{title}</dt>
          <dd className={styles.text}>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
