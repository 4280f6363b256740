import { signUpProblems, type SignUpProblems } from '@cairn-ds/rules/newsletter';

import { readAnswer } from './answer.js';
import { attributeOf, partsOf, patience, showState, type Parts, type State } from './parts.js';

function showProblem(
  field: HTMLInputElement,
  link: HTMLElement | undefined,
  problem: string | undefined,
): string | null {
  const text = field.getAttribute(`data-error-${problem}`);
  const message = document.getElementById(`${field.id}-error`);
  for (const place of [message, link]) if (place) place.textContent = text;
  for (const shown of [message, link?.parentElement]) if (shown) shown.hidden = !text;
  field.ariaInvalid = text ? 'true' : null;
  return text;
}

/** Fills in the errors where the server would have put them, and takes focus to the summary. Says whether there are any. */
function showProblems({ email, consent, summary }: Parts, problems: SignUpProblems): boolean {
  const [first, second] = summary.querySelectorAll('a');
  const one = showProblem(email, first, problems.email);
  const other = showProblem(consent, second, problems.consent);
  const heading = summary.firstElementChild as HTMLElement;
  heading.textContent = heading.getAttribute(`data-${one && other ? 'many' : 'one'}`);
  summary.hidden = !(one || other);
  // What is hidden takes none.
  summary.focus();
  return !summary.hidden;
}

/**
 * Shows the page that the endpoint answered with. After a redirect it has an address of its own. Otherwise the form is
 * sent once more, without us: an endpoint has to take the same address twice anyway, and has the last word.
 */
function leaveToBrowser(parts: Parts, { redirected, ok, url }: Response): void {
  // Whoever comes back finds the form as it was.
  showState(parts, 'idle');
  if (redirected && ok) location.assign(url);
  else HTMLFormElement.prototype.submit.call(parts.form);
}

/** Says how it ended. Focus goes there, as in the server's page: a screen reader may miss words that only appear. */
function conclude(parts: Parts, state: State): void {
  showState(parts, state);
  parts.status.focus();
}

async function send(parts: Parts, address: URL): Promise<void> {
  showState(parts, 'sending');
  try {
    const response = await fetch(address, {
      method: 'post',
      body: new FormData(parts.form),
      headers: { accept: 'application/json' },
      signal: AbortSignal.timeout(patience),
    });
    const { state, errors } = await readAnswer(response);
    if (!state) leaveToBrowser(parts, response);
    else if (errors && showProblems(parts, errors)) showState(parts, 'idle');
    else conclude(parts, state);
  } catch {
    conclude(parts, 'unclear');
  }
}

/**
 * Checks a NewsletterForm when it is submitted, and sends it without leaving
 * the page. A form that posts to another site is checked and left to the browser, as
 * is one that the application takes care of itself.
 */
export function takeSubmit(event: Event): void {
  const form = event.target as HTMLFormElement;
  const parts = attributeOf(form, 'data-cairn-newsletter') !== null && partsOf(form);
  if (event.defaultPrevented || !parts) return;

  const address = new URL(attributeOf(form, 'action') ?? '', document.baseURI);
  if (!parts.button.ariaDisabled) {
    if (showProblems(parts, signUpProblems({ email: parts.email.value, consent: parts.consent.checked })))
      showState(parts, 'idle');
    else if (address.origin === location.origin) void send(parts, address);
    else return;
  }
  event.preventDefault();
}
