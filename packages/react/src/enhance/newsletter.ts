import { signUpProblems, type SignUpProblems } from '@cairn-ds/content/newsletter';

/** In milliseconds. A server that takes longer has most likely lost the post. */
const patience = 15_000;

/** The parts of a NewsletterForm, found by what they are. */
function partsOf(form: HTMLFormElement) {
  const part = <T extends HTMLElement>(selector: string) => form.querySelector<T>(selector);
  const email = part<HTMLInputElement>('[type=email]');
  const consent = part<HTMLInputElement>('[type=checkbox]');
  const summary = part('[role=group]');
  const status = part('output');
  const button = part('[type=submit]');
  return email && consent && summary && status && button && { form, email, consent, summary, status, button };
}

type State = 'idle' | 'sending' | 'sent' | 'failed' | 'unreachable';
type Parts = NonNullable<ReturnType<typeof partsOf>>;

function showProblem(field: HTMLInputElement, link: HTMLElement | undefined, problem: string | undefined): string {
  const text = (problem && field.getAttribute(`data-error-${problem}`)) || '';
  const message = document.getElementById(`${field.id}-error`);
  for (const place of [message, link]) if (place) place.textContent = text;
  for (const shown of [message, link?.parentElement]) if (shown) shown.hidden = !text;
  if (text) field.setAttribute('aria-invalid', 'true');
  else field.removeAttribute('aria-invalid');
  return text;
}

/** Fills in the errors where the server would have put them, and takes focus to the summary. Says whether there are any. */
function showProblems({ email, consent, summary }: Parts, problems: SignUpProblems): boolean {
  const [first, second] = summary.querySelectorAll('a');
  const texts = [showProblem(email, first, problems.email), showProblem(consent, second, problems.consent)];
  const count = texts.filter(Boolean).length;
  const heading = summary.firstElementChild as HTMLElement;
  summary.hidden = count === 0;
  heading.textContent = heading.getAttribute(count === 1 ? 'data-one' : 'data-many');
  if (count > 0) summary.focus();
  return count > 0;
}

/** The words of each state come with the form, in its language. Nothing else about the form is touched: what was written stays. */
function showState({ form, status, button }: Parts, state: State): void {
  form.dataset.state = state;
  status.textContent = status.getAttribute(`data-${state}`);
  if (state === 'sending') button.setAttribute('aria-disabled', 'true');
  else button.removeAttribute('aria-disabled');
  // The button that had focus is gone with the form.
  if (state === 'sent') status.focus();
}

async function send(parts: Parts): Promise<void> {
  const { form } = parts;
  showState(parts, 'sending');
  try {
    const response = await fetch(form.action, {
      method: 'post',
      body: new FormData(form),
      headers: { accept: 'application/json' },
      signal: AbortSignal.timeout(patience),
    });
    const answer = (await response.json()) as { status?: string; errors?: SignUpProblems };
    showState(parts, answer.status === 'sent' ? 'sent' : 'failed');
    if (answer.errors && showProblems(parts, answer.errors)) showState(parts, 'idle');
  } catch {
    showState(parts, 'unreachable');
  }
}

/**
 * Checks a NewsletterForm when it is submitted, and sends it without leaving
 * the page. A form that posts to another site is checked and left to the browser, as
 * is one that the application takes care of itself.
 */
export function takeSubmit(event: Event): void {
  const form = event.target as HTMLFormElement;
  if (event.defaultPrevented || !form.matches('[data-cairn-newsletter]')) return;
  const parts = partsOf(form);
  if (!parts) return;

  if (form.dataset.state === 'sending') {
    event.preventDefault();
  } else if (showProblems(parts, signUpProblems({ email: parts.email.value, consent: parts.consent.checked }))) {
    event.preventDefault();
    showState(parts, 'idle');
  } else if (new URL(form.action).origin === location.origin) {
    event.preventDefault();
    void send(parts);
  }
}
