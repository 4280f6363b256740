import { signUpProblems, type SignUpProblems, type SignUpValues } from '@cairn-ds/rules/newsletter';

import { deliverable } from '../model/deliverable.js';
import type { Language } from '../model/index.js';

/** Names of the fields that are posted: those of NewsletterForm, and hidden ones that a page may add. */
const names = {
  email: 'email',
  consent: 'consent',
  honeypot: 'subject',
  form: 'form',
  language: 'language',
  rendered: 'rendered',
};

export const written = (form: FormData, name: keyof typeof names): string => {
  const value = form.get(names[name]);
  return typeof value === 'string' ? value : '';
};

/** What was posted, to show again when something has to be fixed. */
export const valuesOf = (form: FormData): SignUpValues => ({
  email: written(form, 'email'),
  consent: written(form, 'consent') !== '',
});

export function problemsOf(values: SignUpValues): SignUpProblems {
  const problems = signUpProblems(values);
  return problems.email || deliverable(values.email) ? problems : { ...problems, email: 'domain' };
}

/** A short name, never an address: what does not look like one is left out. */
export const formOf = (form: FormData): string => /^[a-z0-9-]{1,40}$/.exec(written(form, 'form'))?.[0] ?? '';

/** The language that the form is in, where its page says so. */
export function languageOf(form: FormData, otherwise: Language): Language {
  const language = written(form, 'language');
  return language === 'en' || language === 'es' ? language : otherwise;
}
