import type { Consent, Language } from '../model/index.js';

/** What a provider is told of a person who confirmed. */
export interface DeliveredPerson {
  /** As mail carries it. */
  email: string;
  language: Language;
  consent: Consent;
  /** As an ISO instant. */
  confirmedAt: string;
}

/** What a provider is told of a person who is to get no more letters. */
export interface WithdrawnPerson {
  /** As mail carries it. */
  email: string;
  /** Whether the person is to be forgotten. Who only left stays known as such, so that no list brings them back. */
  erased: boolean;
}

/** Sends the letter itself, and learns who is on the list. Everything may come twice: `key` is then the same. */
export interface Provider {
  /** In logs, such as `mailchimp`. */
  name: string;
  /** @throws {DeliveryError} Anything else that is thrown is tried again. */
  deliver(person: DeliveredPerson, key: string, signal: AbortSignal): Promise<void>;
  /**
   * Says that a person left or was erased. That the provider does not know them is no failure.
   * @throws {DeliveryError} Anything else that is thrown is tried again.
   */
  withdraw(person: WithdrawnPerson, key: string, signal: AbortSignal): Promise<void>;
}
