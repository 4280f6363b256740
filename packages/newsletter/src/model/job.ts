import type { Subscriber } from './subscriber.js';

/**
 * What is to be done outside of the store: `confirmation` is the mail that asks to confirm, `deliver` tells the provider
 * of a person who confirmed, `withdraw` that a person left or was erased.
 */
export type JobKind = 'confirmation' | 'deliver' | 'withdraw';

/** `waiting` is to be done, also while someone is at it; `dead` was given up and waits for a person. */
export type JobState = 'waiting' | 'done' | 'dead';

/** Something to be done outside of the store, kept in the same transaction as its cause. */
export interface Job {
  /** A random UUID: the idempotency key of all its attempts. */
  id: string;
  /** Whom it is about. Not there once the person is erased. */
  subscriberId?: string;
  kind: JobKind;
  state: JobState;
  /** As an ISO instant. */
  createdAt: string;
  /** When to try, or to try again, as an ISO instant. */
  dueAt: string;
  /** How often it was tried. */
  attempts: number;
  /** Until when someone is at it, as an ISO instant. */
  lockedUntil?: string;
  /** Why the last attempt failed: a code, never text from outside, which could hold an address. */
  error?: string;
}

/** A job that is held until `lockedUntil`, by who claimed it alone. */
export interface ClaimedJob extends Job {
  lockedUntil: string;
  /** The person as they are now. Not there once they are erased. */
  subscriber?: Subscriber;
  /** The address to withdraw, of a person who was erased. It leaves the store once that is done. */
  email?: string;
}
