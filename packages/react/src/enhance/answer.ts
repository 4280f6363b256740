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

/*
 * How an answer begins, whatever its case: words of the protocol and those that are usual elsewhere, what languages write
 * for true and false, and the code of success once more.
 */
const yes = /^"?(sent|success|ok|true|1|20.)\b/i;
const no = /^"?(fail|invalid|error|false|0)/i;

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
  // A word may stand alone.
  const said = JSON.stringify(answer?.ok ?? answer?.success ?? answer?.status ?? answer);
  const refused = no.test(said) || (!ok && status < 500);
  // Created, accepted and “no content” say it by themselves, as does an answer without a word. Not where there is talk of errors.
  const sent = ok && (yes.test(said) || ((!text || status > 200) && !/unclear|error/.test(text)));
  return { state: refused ? 'failed' : sent ? 'sent' : 'unclear', errors: answer?.errors };
}
