import { readTelephone } from '../../internal/telephone.js';
import { Button } from '../Button/Button.js';
import { Icon } from '../Icon/Icon.js';
import { TelephoneLink } from '../TelephoneLink/TelephoneLink.js';
import * as styles from './CallToActionPhone.css.js';

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
        {action} <TelephoneLink telephone={telephone} region={region} />
      </>
    );
  }
  return (
    <Button href={read.href} variant={variant} className={className}>
      <span className={styles.action}>
        <Icon name="phone" />
        {action}
      </span>
      {withNumber && (
        <>
          {' '}
          <b className={styles.buttonNumber}>{read.display}</b>
        </>
      )}
    </Button>
  );
}
