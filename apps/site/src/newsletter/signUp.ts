import { domainToASCII } from 'node:url';

import { tidyEmail } from '@cairn-ds/rules/email';
import { signUpProblems, type SignUpProblems, type SignUpValues } from '@cairn-ds/rules/newsletter';

import { quarantineFrom, type Store } from './store.ts';

/** Names of the fields that NewsletterForm posts. */
const names = { email: 'email', consent: 'consent', honeypot: 'subject', form: 'form' };

const written = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};

/** What was posted, to show again when something has to be fixed. */
export const valuesOf = (form: FormData): SignUpValues => ({
  email: written(form, names.email),
  consent: written(form, names.consent) !== '',
});

/** The address as mail carries it: an international domain in ASCII. Empty when it has no such form. */
function deliverable(email: string): string {
  const [name = '', domain = ''] = tidyEmail(email).split('@');
  const ascii = domainToASCII(domain);
  return ascii && `${name}@${ascii}`;
}

function problemsOf(values: SignUpValues): SignUpProblems {
  const problems = signUpProblems(values);
  return problems.email || deliverable(values.email) ? problems : { ...problems, email: 'domain' };
}

/**
 * The field that people do not see weighs most, and still does not refuse
 * anyone: an extension or a screen reader may have led a person into it.
 * Browsers say where a post comes from; few programs do.
 */
function spamScoreOf(form: FormData, headers: Headers): number {
  return (written(form, names.honeypot) ? quarantineFrom : 0) + (headers.has('sec-fetch-site') ? 0 : 1);
}

/** A short name, never an address: what does not look like one is left out. */
function formOf(form: FormData): string {
  return /^[a-z0-9-]{1,40}$/.exec(written(form, names.form))?.[0] ?? '';
}

interface SignUpOptions {
  store: Store;
  /** The sentence beside the box, as the form shows it. */
  consent: string;
  /** Of the request. */
  headers: Headers;
  /** @default now */
  time?: Date;
}

/**
 * Takes a sign-up: checks it, and keeps it when nothing is wrong. The answer is
 * the same for an address that is new, known or likely spam.
 * @throws when the store cannot keep it.
 */
export function signUp(form: FormData, { store, consent, headers, time = new Date() }: SignUpOptions): SignUpProblems {
  const values = valuesOf(form);
  const problems = problemsOf(values);
  if (Object.keys(problems).length === 0) {
    const address = deliverable(values.email);
    store.save({ address, consent, time, form: formOf(form), spamScore: spamScoreOf(form, headers) });
  }
  return problems;
}
