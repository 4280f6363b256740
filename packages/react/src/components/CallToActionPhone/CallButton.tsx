import { clsx } from '../../internal/clsx.js';
import type { CallButtonProps } from './CallToActionPhone.js';
import { native } from '../../internal/native.js';
import { wordsOf } from '../../labels/words.js';
import * as styles from './CallToActionPhone.css.js';
import { en } from './CallToActionPhone.labels.js';
import { DialButton as dialButton } from './DialButton.js';
import { hasTelephone } from './hasTelephone.js';

/**
 * The call as the page's own button: the `button` of `CallToActionPhone`, alone. Where the bar is there, and on paper, it is
 * a line of text. Renders a `<p>`.
 */
export function CallButton({ telephone, region, language, labels, className, ...rest }: CallButtonProps) {
  if (!hasTelephone('CallButton', telephone)) return null;
  return (
    <p {...native(rest)} className={clsx(styles.root, className)}>
      {dialButton({
        variant: 'call',
        telephone,
        region,
        action: wordsOf('CallToActionPhone', en, language, labels).action,
        withNumber: true,
        className: styles.buttonOnDesk,
      })}
    </p>
  );
}
