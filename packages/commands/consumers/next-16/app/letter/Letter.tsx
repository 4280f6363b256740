'use client';

import { NewsletterForm } from '@cairn-ds/react';
import { useActionState } from 'react';

import { signUp } from './actions';

export function Letter({ consent }: { consent: string }) {
  const [answer, action] = useActionState(signUp, {});
  return (
    <NewsletterForm
      id="action"
      heading="A letter by action"
      consent={consent}
      privacyHref="/privacy/"
      action={action}
      {...answer}
    />
  );
}
