import type { SignUpProblems } from '@cairn-ds/rules/newsletter';

import type { State } from './parts.js';

/** What an endpoint answers that knows the protocol, or `ok` or `success` of one that has its own. */
interface Answer {
  status?: unknown;
  ok?: unknown;
  success?: unknown;
  errors?: SignUpProblems;
}

/** How it went, as far as the answer says. Without `state` it is a page: the browser shows those. */
interface Outcome {
  state?: State;
  errors?: SignUpProblems | undefined;
}

/** Of the protocol, then those that are usual elsewhere, and what languages without true and false write for them. */
const words: Record<string, boolean> = {
  sent: true,
  success: true,
  ok: true,
  true: true,
  1: true,
  0: false,
  false: false,
  failed: false,
  invalid: false,
  error: false,
};

/** Reads an answer. It claims success, or that nothing was kept, only where the answer says so. */
export async function readAnswer(response: Response): Promise<Outcome> {
  const { ok, status } = response;
  const text = (await response.text()).trim();
  let answer: Answer | null = null;
  try {
    answer = JSON.parse(text || 'null') as Answer | null;
  } catch {
    // From “too many” on it comes from what stands before the server: no page with a form, and asking for it is one post more.
    if (status < 429) return {};
  }
  const taken = words[`${answer?.ok ?? answer?.success ?? answer?.status}`];
  // Created, accepted and “no content” say it by themselves, as does an answer without a word.
  const sent = ok && (taken ?? (!text || status > 200)) === true;
  const refused = taken === false || (!ok && status < 500);
  return { state: sent ? 'sent' : refused ? 'failed' : 'unclear', errors: answer?.errors };
}
