/** The parts of a NewsletterForm, found by what they are. */
export interface Parts {
  form: HTMLFormElement;
  email: HTMLInputElement;
  consent: HTMLInputElement;
  summary: HTMLElement;
  status: HTMLElement;
  button: HTMLElement;
}

/** In milliseconds. A server that takes longer has most likely lost the post. */
export const patience = 15_000;

export type State = 'idle' | 'sending' | 'sent' | 'failed' | 'unclear';

/** How long sending may take, in milliseconds, before it is said: of two messages within a moment, a screen reader loses one. */
const moment = 500;

/*
 * A field takes the place of the form's own property of the same name: `form.action`, `form.querySelector` and
 * `form.dataset` are fields where a mailing service asks for such names. So a form is only asked by the
 * methods of all elements.
 */
export const attributeOf = (form: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(form, name);

export function partsOf(form: HTMLFormElement): Parts | undefined {
  const part = (selector: string) => Element.prototype.querySelector.call(form, selector);
  const parts = {
    form,
    email: part('[inputmode=email]'),
    consent: part('[type=checkbox]'),
    summary: part('[role=group]'),
    status: part('[role=status]'),
    button: part('[type=submit]'),
  };
  return Object.values(parts).every(Boolean) ? (parts as Parts) : undefined;
}

/** Shows a state in the words that come with the form, in its language. Nothing else about it is touched: what was written stays. */
export function showState({ form, status, button }: Parts, state: State): void {
  const say = () => (status.textContent = status.getAttribute(`data-${state}`));
  const sending = state === 'sending';
  Element.prototype.setAttribute.call(form, 'data-state', state);
  button.ariaDisabled = sending ? 'true' : null;
  // Empty it would be read as a bar of nothing. While sending it waits in the page, so that what is said next is heard.
  status.hidden = state === 'idle';
  if (sending) {
    status.textContent = '';
    // Meanwhile it may have ended, in this form: another one is none of its business.
    setTimeout(() => button.ariaDisabled && say(), moment);
  } else say();
}
