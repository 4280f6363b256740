import type { ReactNode } from 'react';

import { slot } from '../internal/slot.js';
import { Band } from './Band.js';
import { NewsletterSignUp, type NewsletterSignUpProps } from './NewsletterSignUp.js';

interface NewsletterBandProps extends NewsletterSignUpProps {
  /** What stands in place of the form. */
  instead: ReactNode;
}

/** The letter at the end of a page, and nothing where the clinic has none. */
export function NewsletterBand({ instead, ...letter }: NewsletterBandProps) {
  const { clinic, form: _, ...site } = letter;
  return (
    <Band site={site} tone="tint">
      {slot(instead, clinic.newsletter && <NewsletterSignUp {...letter} />)}
    </Band>
  );
}
