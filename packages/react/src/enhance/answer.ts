import type { SignUpProblems } from '@cairn-ds/rules/newsletter';

import type { State } from './parts.js';

/** What an endpoint answers that knows the protocol, or `ok` or `success` of one that has its own. */
interface Answer {
  status?: string;
  ok?: boolean;
  success?: boolean;
  errors?: SignUpProblems;
}

/** How it went, as far as the answer says. Without `state` it is a page: the browser shows those. */
interface Outcome {
  state?: State;
  errors?: SignUpProblems | undefined;
}

/** Of the protocol, then those that are usual elsewhere. */
const words: Record<string, boolean> = {
  sent: true,
  invalid: false,
  failed: false,
  success: true,
  ok: true,
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
    if (status < 500) return {};
  }
  const taken = answer?.ok ?? answer?.success ?? words[answer?.status ?? ''];
  // Created, accepted and “no content” say it by themselves, as does an answer without a word.
  const sent = ok && (taken ?? (!text || status > 200));
  const refused = taken === false || (!ok && status < 500);
  return { state: sent ? 'sent' : refused ? 'failed' : 'unclear', errors: answer?.errors };
}
