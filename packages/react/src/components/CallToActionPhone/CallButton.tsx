import { clsx } from 'clsx';

import { wordsOf } from '../../labels/index.js';
import type { CallButtonProps } from './CallToActionPhone.js';
import { native } from '../../native.js';
import * as styles from './CallToActionPhone.css.js';
import { DialButton } from './DialButton.js';

/** The page's own button. Where the bar is there, and on paper, a line of text. */
export function CallButton({ number, region, action, labels, className, ...rest }: CallButtonProps) {
  return (
    <p {...native(rest)} className={clsx(styles.root, className)}>
      <DialButton
        variant="call"
        number={number}
        region={region}
        action={action || wordsOf('CallToActionPhone', labels).action}
        withNumber
        className={styles.buttonOnDesk}
      />
    </p>
  );
}
