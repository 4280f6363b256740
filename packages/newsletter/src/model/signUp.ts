import type { Consent, Language } from './subscriber.js';

/** A sign-up that was checked and is to be kept. */
export interface SignUp {
  /** As mail carries it: tidy, the domain in ASCII. */
  email: string;
  consent: Consent;
  language: Language;
  /** How much it looks like the work of a program. */
  spamScore: number;
  /** Whether that is so much that no mail is sent. */
  quarantined: boolean;
}

/** How often one person may be asked to confirm. It bounds what a stranger can have sent to someone. */
export interface ResendPolicy {
  /** Milliseconds that have to pass between two mails. */
  after: number;
  /** How many mails are sent at most until the person confirms. */
  most: number;
}

/** How long what is no longer needed is kept, each in milliseconds. */
export interface RetentionPolicy {
  /** People who were asked to confirm and did not, and sign-ups in quarantine. */
  pending: number;
  /** People who left. */
  unsubscribed: number;
  /** What was sent or delivered, for the statistics. */
  done: number;
}
