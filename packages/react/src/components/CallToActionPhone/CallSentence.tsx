import { clsx } from '../../internal/clsx.js';
import { isPresent } from '../../internal/isPresent.js';
import { hoursSlot } from '../../internal/hours.js';
import { native } from '../../internal/native.js';
import { wordsOf } from '../../labels/words.js';
import { fill } from '../../labels/fill.js';
import { measured } from '../../internal/styles/shared.css.js';
import { TelephoneLink as telephoneLink } from '../TelephoneLink/TelephoneLink.js';
import type { CallSentenceProps } from './CallToActionPhone.js';
import { isPhrase } from '../../internal/text.js';
import * as styles from './CallToActionPhone.css.js';
import { en } from './CallToActionPhone.labels.js';
import { hasTelephone } from './hasTelephone.js';

/**
 * The call as a sentence, with who answers, when, and what it costs after it: the `inline` of `CallToActionPhone`, alone.
 * Renders a `<p>`, or a `<div>` where a paragraph could not hold what is in it.
 */
export function CallSentence({
  telephone,
  region,
  children,
  hours,
  cost,
  language,
  labels,
  className,
  ...rest
}: CallSentenceProps) {
  if (!hasTelephone('CallSentence', telephone)) return null;
  const words = wordsOf('CallToActionPhone', en, language, labels);
  const open = hoursSlot(hours, language);
  const link = telephoneLink({ telephone, region });
  // What a paragraph cannot hold takes its element along; a `div` has the same props.
  const Root = ([children, open, cost].every(isPhrase) ? 'p' : 'div') as 'p';

  return (
    <Root {...native(rest)} className={clsx(styles.root, measured, className)}>
      {fill(words.inline, { action: words.action, number: link })}
      {isPresent(children) && <> {children}</>}
      {isPresent(open) && <> {open}</>}
      {isPresent(cost) && <> {cost}</>}
    </Root>
  );
}
