import type { SignUpProblems, SignUpValues } from '@cairn-ds/rules/newsletter';

/**
 * What a page has to show: the form of the host (`form`), that a mail is on its way (`thanks`), a button that confirms or
 * unsubscribes, that it is done, that a link is unknown or too old (`expired`), or that something failed.
 */
export type NewsletterView =
  | 'form'
  | 'thanks'
  | 'confirm'
  | 'confirmed'
  | 'unsubscribe'
  | 'unsubscribed'
  | 'expired'
  | 'failed';

/** A page of the sign-up, for a host that shows it in its own look. */
export interface NewsletterPage {
  view: NewsletterView;
  /** HTTP status of the page. */
  code: number;
  /** Headers of the page. */
  headers: Readonly<Record<string, string>>;
  /** Of the form: with `errors` and `values` the props of NewsletterForm. `unclear`: nobody knows whether it was kept, and to try again does no harm. */
  status: 'idle' | 'sent' | 'failed' | 'unclear';
  errors?: SignUpProblems | undefined;
  values?: SignUpValues | undefined;
  /**
   * Of `confirm` and `unsubscribe`, and of `failed` where the same can be tried again: what the button posts in a hidden field
   * `token`, to the address of the page without its query.
   */
  token?: string | undefined;
  /** Path of the page that the person came from. */
  back: string;
}

/** How a sign-up went: the props of NewsletterForm, and the HTTP status. */
export interface SignUpAnswer {
  code: number;
  status: NewsletterPage['status'];
  errors?: SignUpProblems | undefined;
  values?: SignUpValues | undefined;
  /** Seconds until it may be tried again, where there were too many posts. */
  retryAfter?: number | undefined;
}
