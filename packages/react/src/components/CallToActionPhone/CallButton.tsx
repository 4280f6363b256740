import { clsx } from 'clsx';

import type { CallButtonProps } from './CallToActionPhone.js';
import { native } from '../../internal/native.js';
import { wordsOf } from '../../labels/index.js';
import * as styles from './CallToActionPhone.css.js';
import { DialButton } from './DialButton.js';

/** The page's own button. Where the bar is there, and on paper, a line of text. */
export function CallButton({ telephone, region, labels, className, ...rest }: CallButtonProps) {
  return (
    <p {...native(rest)} className={clsx(styles.root, className)}>
      <DialButton
        variant="call"
        telephone={telephone}
        region={region}
        action={wordsOf('CallToActionPhone', labels).action}
        withNumber
        className={styles.buttonOnDesk}
      />
    </p>
  );
}
