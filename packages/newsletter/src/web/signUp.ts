import { failure } from '../logs/index.js';
import { deliverable } from '../model/deliverable.js';
import { keyOf } from '../model/keyOf.js';
import { StoreError } from '../store/index.js';
import { formOf, languageOf, problemsOf, valuesOf } from './fields.js';
import type { Count } from './limits.js';
import type { Settings } from './options.js';
import type { SignUpAnswer } from './page.js';
import { quarantineFrom, spamScoreOf } from './spam.js';

/** Waits until so many milliseconds have passed since then. */
const until = (milliseconds: number, since: number): Promise<void> =>
  new Promise((settle) => setTimeout(settle, Math.max(0, since + milliseconds - performance.now())));

/**
 * Takes a sign-up: checks it, and keeps it when nothing is wrong. The answer, the work before it and the time until it are the same
 * for an address that is new, known or likely spam.
 */
export async function signUp(
  form: FormData,
  headers: Headers,
  settings: Settings,
  count: Count,
): Promise<SignUpAnswer> {
  const { store, consent, language, resend, log } = settings;
  const values = valuesOf(form);
  const errors = problemsOf(values);
  if (Object.keys(errors).length > 0) return { code: 422, status: 'idle', errors, values };

  const email = deliverable(values.email);
  const retryAfter = await count('email', keyOf(email));
  if (retryAfter !== undefined) return { code: 429, status: 'failed', values, retryAfter };

  const begun = performance.now();
  const now = settings.now();
  const spamScore = spamScoreOf(form, headers, now);
  const quarantined = spamScore >= quarantineFrom;
  const agreed = { ...consent, at: now.toISOString(), form: formOf(form) };
  try {
    const entry = { email, consent: agreed, language: languageOf(form, language), spamScore, quarantined };
    await store.signUp(entry, now, resend);
    await until(settings.answerAfter, begun);
    return { code: 200, status: 'sent' };
  } catch (error) {
    log({ level: 'error', event: 'sign-up-not-kept', ...failure(error) });
    const isUnclear = error instanceof StoreError && error.code === 'unclear';
    return { code: 503, status: isUnclear ? 'unclear' : 'failed', values };
  }
}
