import { clsx } from 'clsx';

import { wordsOf } from '../../labels/index.js';
import type { CallBarProps } from './CallToActionPhone.js';
import { native } from '../../native.js';
import * as styles from './CallToActionPhone.css.js';
import { DialButton } from './DialButton.js';

/** The button that stays at the lower edge of a phone: a region of its own, since it lies outside of the page's others. */
export function CallBar({ number, region, action, labels, className, ...rest }: CallBarProps) {
  const words = wordsOf('CallToActionPhone', labels);
  return (
    <section aria-label={action || words.action} {...native(rest)} className={clsx(styles.root, styles.bar, className)}>
      <DialButton
        variant="call"
        number={number}
        region={region}
        action={action || words.action}
        withNumber
        className={styles.barButton}
      />
    </section>
  );
}
