import type { Job, JobState } from './job.js';
import type { Subscriber, SubscriberState } from './subscriber.js';
import type { Token } from './token.js';

/** All that is kept of one person. */
export interface PersonRecord {
  subscriber: Subscriber;
  jobs: readonly Job[];
  tokens: readonly (Omit<Token, 'hash'> & { usedAt?: string })[];
}

/**
 * Evidence that a person was erased, without their address: nothing in it can be tried against a list of addresses, and
 * whoever has the address and the code that the person was given can prove it.
 */
export interface ErasureReceipt {
  /** A random UUID. */
  id: string;
  /** As an ISO instant. */
  at: string;
  /** HMAC-SHA-256 of the address in lower case, keyed by the code, as hexadecimal digits. */
  proof: string;
}

/** What a clinic can watch. */
export interface Stats {
  subscribers: Readonly<Record<SubscriberState, number>>;
  jobs: Readonly<Record<JobState, number>>;
  /** When the oldest thing that is due and not done was due, as an ISO instant. */
  oldestDueAt?: string;
  erasures: number;
}
