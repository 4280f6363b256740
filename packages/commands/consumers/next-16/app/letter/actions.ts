'use server';

import { signUpProblems } from '@cairn-ds/rules/newsletter';
import type { NewsletterFormProps } from '@cairn-ds/react';

export type Answer = Pick<NewsletterFormProps, 'errors' | 'status' | 'values'>;

/** Takes a sign-up as a server action, and answers with props of the form. */
export async function signUp(_: Answer, data: FormData): Promise<Answer> {
  const values = { email: String(data.get('email') ?? ''), consent: data.has('consent') };
  const errors = signUpProblems(values);
  await new Promise((settle) => setTimeout(settle, 50));
  return Object.keys(errors).length > 0 ? { errors, values } : { status: 'sent' };
}
