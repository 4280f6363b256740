'use server';

import type { NewsletterFormProps } from '@cairn-ds/react';
import { headers } from 'next/headers';

import { newsletter } from '../../newsletter';

export type Answer = Pick<NewsletterFormProps, 'errors' | 'status' | 'values'>;

/** Takes a sign-up as a server action, and answers with props of the form. */
export async function signUp(_: Answer, data: FormData): Promise<Answer> {
  return (await newsletter()).signUp(data, { headers: await headers() });
}
