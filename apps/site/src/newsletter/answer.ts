import type { SignUpProblems, SignUpValues } from '@cairn-ds/rules/newsletter';

import { readForm } from './body.ts';
import { signUp, valuesOf } from './signUp.ts';
import type { Store } from './store.ts';
import { wayBack } from './wayBack.ts';

/** What the page of the form has to show: `status`, `errors` and `values` are the props of NewsletterForm. */
export interface NewsletterPage {
  /** HTTP status of the page. */
  code: number;
  /** Headers of the page. */
  headers: Readonly<Record<string, string>>;
  status: 'idle' | 'sent' | 'failed';
  errors?: SignUpProblems | undefined;
  values?: SignUpValues | undefined;
  /** Path of the page that the person came from. */
  back: string;
}

export interface NewsletterOptions {
  store: Store;
  /** The sentence beside the box, as the form shows it. It is kept with the address. */
  consent: string;
}

/** Says in the address of the page that the sign-up is done. */
const thanks = 'thanks';

// What someone wrote is in the page: it belongs into no cache. One address answers in two forms.
const headers = { 'Cache-Control': 'no-store', Vary: 'Accept' };

type Outcome = Pick<NewsletterPage, 'code' | 'errors' | 'values'> & { status: 'sent' | 'invalid' | 'failed' };

async function take(request: Request, { store, consent }: NewsletterOptions): Promise<Outcome> {
  const form = await readForm(request);
  if (typeof form === 'number') return { status: 'failed', code: form };
  const values = valuesOf(form);
  try {
    const errors = signUp(form, { store, consent, headers: request.headers });
    if (Object.keys(errors).length > 0) return { status: 'invalid', code: 422, errors, values };
    return { status: 'sent', code: 200 };
  } catch (error) {
    console.error('A newsletter sign-up could not be kept:', error);
    return { status: 'failed', code: 503, values };
  }
}

/**
 * Answers a request for the newsletter's page. Returns either the whole
 * response or what the page has to show.
 *
 * - A `fetch` that accepts JSON gets `{ status: 'sent' | 'invalid' | 'failed', errors? }`.
 * - A form that was posted and is right is sent on with 303 to the thanks, so that
 *   reloading them, or going back to them, does not post again.
 * - One with errors gets the page at once, with 422 and what was written: it must not travel in an address.
 */
export async function answerNewsletter(
  request: Request,
  options: NewsletterOptions,
): Promise<Response | NewsletterPage> {
  const { pathname, searchParams } = new URL(request.url);
  const page = { code: 200, headers, back: wayBack(request) };
  if (request.method === 'GET' || request.method === 'HEAD') {
    return { ...page, status: searchParams.has(thanks) ? 'sent' : 'idle' };
  }
  if (request.method !== 'POST') {
    return new Response(null, { status: 405, headers: { ...headers, Allow: 'GET, HEAD, POST' } });
  }

  const { code, status, errors, values } = await take(request, options);
  if (request.headers.get('accept')?.includes('application/json')) {
    return Response.json({ status, errors }, { status: code, headers });
  }
  if (status === 'sent') {
    return new Response(null, { status: 303, headers: { ...headers, Location: `${pathname}?${thanks}` } });
  }
  return { ...page, code, status: status === 'failed' ? 'failed' : 'idle', errors, values };
}
