/**
 * Where a person stands: `pending` was asked to confirm, or waits to be; `confirmed` is on the list; `unsubscribed` left
 * it; `quarantined` looks like the work of a program and gets no mail until a sign-up comes that does not.
 */
export type SubscriberState = 'pending' | 'confirmed' | 'unsubscribed' | 'quarantined';

/** A language that mails and pages can be in. */
export type Language = 'en' | 'es';

/** What a person agreed to. All of it is kept as evidence, and nothing more: no page, no network address, no browser. */
export interface Consent {
  /** The sentence beside the box, as the form showed it. */
  text: string;
  /** Names the sentence, so that it can be told apart from later ones. */
  version: string;
  /** When the person agreed, as an ISO instant. */
  at: string;
  /** Which form they used, such as `article`; empty when it did not say. */
  form: string;
}

/** A person who signed up. */
export interface Subscriber {
  /** A random UUID. */
  id: string;
  /** As mail carries it: the name as it was written, the domain in ASCII. */
  email: string;
  /** The address in lower case: two that differ only in case are one person. */
  key: string;
  state: SubscriberState;
  consent: Consent;
  language: Language;
  /** How much the sign-up looks like the work of a program. */
  spamScore: number;
  /** When the address first came, as an ISO instant. */
  createdAt: string;
  /** When the person confirmed, as an ISO instant. */
  confirmedAt?: string;
  /** When the person left, as an ISO instant. */
  unsubscribedAt?: string;
  /** When the last mail that asks to confirm was sent, as an ISO instant. */
  mailedAt?: string;
  /** How many such mails were asked for since the last confirmation. */
  mails: number;
}
