import { clsx } from '../../internal/clsx.js';
import type { CallBarProps } from './CallToActionPhone.js';
import { native } from '../../internal/native.js';
import { wordsOf } from '../../labels/words.js';
import * as styles from './CallToActionPhone.css.js';
import { en } from './CallToActionPhone.labels.js';
import { DialButton as dialButton } from './DialButton.js';
import { hasTelephone } from './hasTelephone.js';

/**
 * The call as a button that stays at the lower edge of a phone: the `bar` of `CallToActionPhone`, alone. Place it last on the page.
 * Renders a `<section>`, a region of its own, since it lies outside of the page's others.
 */
export function CallBar({ telephone, region, language, labels, className, ...rest }: CallBarProps) {
  if (!hasTelephone('CallBar', telephone)) return null;
  const words = wordsOf('CallToActionPhone', en, language, labels);
  return (
    <section aria-label={words.action} {...native(rest)} className={clsx(styles.root, styles.bar, className)}>
      {dialButton({
        variant: 'call',
        telephone,
        region,
        action: words.action,
        withNumber: true,
        className: styles.barButton,
      })}
    </section>
  );
}
