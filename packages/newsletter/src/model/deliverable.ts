import { domainToASCII } from 'node:url';

import { tidyEmail } from '@cairn-ds/rules/email';

/** The address as mail carries it: tidy, an international domain in ASCII. Empty when it has no such form. */
export function deliverable(written: string): string {
  const [name = '', domain = ''] = tidyEmail(written).split('@');
  const ascii = domainToASCII(domain);
  return ascii && `${name}@${ascii}`;
}
