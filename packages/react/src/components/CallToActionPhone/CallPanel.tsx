import { clsx } from '../../internal/clsx.js';
import { presentItems, isPresent } from '../../internal/isPresent.js';
import { hoursSlot } from '../../internal/hours.js';
import { native } from '../../internal/native.js';
import { headingOf, headingRank } from '../../internal/headings.js';
import { fill } from '../../labels/fill.js';
import { wordsOf } from '../../labels/words.js';
import { fine, hangs, headingLarge, headingSmall, label, measured } from '../../internal/styles/shared.css.js';
import { readTelephone } from '../../internal/telephone.js';
import { TelephoneLink as telephoneLink } from '../TelephoneLink/TelephoneLink.js';
import type { CallPanelProps } from './CallToActionPhone.js';
import { paragraphs, text } from '../../internal/text.js';
import * as styles from './CallToActionPhone.css.js';
import { en } from './CallToActionPhone.labels.js';
import { DialButton as dialButton } from './DialButton.js';
import { hasTelephone } from './hasTelephone.js';

const looks = {
  block: {
    root: clsx(hangs, styles.plate),
    heading: clsx(headingLarge, styles.plateHeading),
    number: styles.plateNumber,
    link: styles.plateLink,
    details: styles.inMargin,
  },
  aside: {
    root: styles.quiet,
    heading: label,
    number: clsx(headingSmall, styles.apart),
    link: styles.quietLink,
    details: '',
  },
};

/**
 * The number as a headline, with all that a person may want to know before dialing: the `block` and the `aside` of
 * `CallToActionPhone`, alone. Renders a `<section>`.
 */
export function CallPanel({
  variant,
  telephone,
  region,
  heading,
  headingLevel,
  children,
  hours,
  cost,
  tty,
  sms,
  steps,
  language,
  labels,
  className,
  ...rest
}: CallPanelProps) {
  if (!hasTelephone('CallPanel', telephone)) return null;
  const words = wordsOf('CallToActionPhone', en, language, labels);
  const isBlock = variant !== 'aside';
  const look = looks[isBlock ? 'block' : 'aside'];
  const Heading = headingOf[headingRank(headingLevel)];
  const known = presentItems(steps);
  const open = hoursSlot(hours, language);

  return (
    <section {...native(rest)} className={clsx(styles.root, look.root, className)}>
      <Heading id={rest.id && `${rest.id}-heading`} className={look.heading}>
        {isPresent(heading) ? heading : words.heading}
      </Heading>
      <p className={look.number}>{telephoneLink({ telephone, region, className: look.link })}</p>
      {(isPresent(children) || isPresent(cost)) && (
        <div className={measured}>
          {isPresent(children) && paragraphs(children)}
          {isPresent(cost) && text(cost)}
        </div>
      )}
      {isBlock && readTelephone(telephone, region).ok && (
        <p className={clsx(styles.apart, styles.plateButton)}>
          {dialButton({ variant: 'plate', telephone, region, action: words.action })}
        </p>
      )}
      {[open, tty, sms].some(isPresent) && (
        <div className={clsx(fine, look.details)}>
          {isPresent(open) && text(open)}
          {isPresent(tty) && tty && <p>{fill(words.tty, { number: telephoneLink({ telephone: tty, region }) })}</p>}
          {isPresent(sms) && sms && (
            <p>{fill(words.sms, { number: telephoneLink({ telephone: sms, region, use: 'text' }) })}</p>
          )}
        </div>
      )}
      {known.length > 0 && (
        <ol className={styles.steps}>
          {known.map((step, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- steps never change places
            <li key={index} className={styles.step}>
              {step}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
