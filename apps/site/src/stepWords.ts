import type { Clinic } from '@cairn-ds/content';
import type { NewsletterView } from '@cairn-ds/newsletter';

interface Words {
  title: string;
  lead: string;
  /** What the button does. */
  button?: string;
}

/** The words of the pages that the links of a mail lead to, of which one is for those who leave. */
export function stepWords({ name }: Clinic, leaving: boolean): Readonly<Record<NewsletterView, Words>> {
  const failed = {
    title: 'That did not work',
    lead: 'We could not do it just now. Please try again in a few minutes: twice does no harm.',
    button: 'Try again',
  };
  return {
    confirm: {
      title: 'Confirm your address',
      lead: `One click more, and the letters of ${name} come to you.`,
      button: 'Confirm',
    },
    confirmed: { title: 'You are on the list', lead: 'The next letter comes to you. Each one says how to stop.' },
    unsubscribe: { title: 'Stop the letters', lead: `${name} will not write to you anymore.`, button: 'Unsubscribe' },
    unsubscribed: {
      title: 'You are off the list',
      lead: `${name} does not write to you anymore. You can sign up again at any time.`,
    },
    expired: {
      title: 'This link does not work anymore',
      lead: leaving
        ? 'It may be too old, or part of it is missing. Try the one in our newest letter.'
        : 'It may be too old, or part of it is missing. If you sign up again, you get a new one.',
    },
    failed,
    // Shown at the address of the form.
    form: failed,
    thanks: failed,
  };
}
