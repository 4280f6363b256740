import { clsx } from 'clsx';

import type { CallBarProps } from './CallToActionPhone.js';
import { native } from '../../internal/native.js';
import { wordsOf } from '../../labels/index.js';
import * as styles from './CallToActionPhone.css.js';
import { DialButton } from './DialButton.js';

/** The button that stays at the lower edge of a phone: a region of its own, since it lies outside of the page's others. */
export function CallBar({ telephone, region, labels, className, ...rest }: CallBarProps) {
  const words = wordsOf('CallToActionPhone', labels);
  return (
    <section aria-label={words.action} {...native(rest)} className={clsx(styles.root, styles.bar, className)}>
      <DialButton
        variant="call"
        telephone={telephone}
        region={region}
        action={words.action}
        withNumber
        className={styles.barButton}
      />
    </section>
  );
}
