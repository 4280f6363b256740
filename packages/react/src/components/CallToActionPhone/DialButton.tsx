import { readTelephone } from '../../internal/telephone.js';
import { Button as button } from '../Button/Button.js';
import { Icon as icon } from '../Icon/Icon.js';
import { TelephoneLink as telephoneLink } from '../TelephoneLink/TelephoneLink.js';
import * as styles from './CallToActionPhone.css.js';

const phone = icon({ name: 'phone' });

interface DialButtonProps {
  variant: 'call' | 'plate';
  telephone: string;
  region: string | null | undefined;
  action: string;
  /** Whether the button says the number, too. */
  withNumber?: boolean | undefined;
  className?: string | undefined;
}

/** A button that dials, or plain words where the number cannot be read. */
export function DialButton({ variant, telephone, region, action, withNumber = false, className }: DialButtonProps) {
  const read = readTelephone(telephone, region);
  if (!read.ok) {
    return (
      <>
        {action} {telephoneLink({ telephone, region })}
      </>
    );
  }
  const children = (
    <>
      <span className={styles.action}>
        {phone}
        {action}
      </span>
      {withNumber && ' '}
      {withNumber && (
        <b translate="no" className={styles.buttonNumber}>
          {read.display}
        </b>
      )}
    </>
  );
  return button({ href: read.href, variant, className, children });
}
