import { reasonOf } from '@cairn-ds/rules/telephone';
import type { ComponentProps } from 'react';

import { clsx } from '../../internal/clsx.js';
import { warn } from '../../internal/development.js';
import { isPresent } from '../../internal/isPresent.js';
import { native } from '../../internal/native.js';
import { readTelephone, readTextNumber } from '../../internal/telephone.js';
import * as styles from './TelephoneLink.css.js';

export interface TelephoneLinkProps extends Omit<ComponentProps<'a'>, 'href' | 'children'> {
  /** The number in any written form: `(312) 555-0142`, `1-800-662-HELP (4357)`, `988`, `312.555.0142 ext. 12`. */
  telephone: string;
  /** Whether the link dials, or opens a new text message. @default 'call' */
  use?: 'call' | 'text' | null | undefined;
  /** Country of the readers, as two capital letters. A number without a country code is one of this country. @default 'US' */
  region?: string | null | undefined;
}

/**
 * A telephone number that dials when it is pressed. What is seen is also what is
 * heard, and what people say to press it. Renders an `<a>`; a number that cannot
 * be read stays plain text in a `<span>`, with an error in development.
 */
export function TelephoneLink({ telephone, use, region, className, ...rest }: TelephoneLinkProps) {
  const read = use === 'text' ? readTextNumber(telephone, region) : readTelephone(telephone, region);
  if (read.ok) {
    return (
      // Translated by a browser, 1-800-662-HELP would be a number that nobody has.
      <a translate="no" {...native(rest)} href={read.href} className={clsx(styles.root, className)}>
        {read.display}
      </a>
    );
  }
  warn(
    'TelephoneLink',
    `${JSON.stringify(telephone)} is shown as plain text, since it is no number to ${use ?? 'call'}. ${reasonOf(read.fault)}`,
  );
  // Numbers, and lists of them, that a content system sends.
  const written = [telephone].flat().filter((one) => typeof one !== 'object');
  return isPresent(written) ? (
    <span translate="no" className={className}>
      {written.join(', ')}
    </span>
  ) : null;
}
