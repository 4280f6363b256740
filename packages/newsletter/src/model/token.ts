/** What the link of a mail is for. */
export type TokenPurpose = 'confirm' | 'unsubscribe';

/** A link that was mailed, without what would open it. */
export interface Token {
  /** SHA-256 of the 32 random bytes in the link, as hexadecimal digits. The bytes themselves are in the mail alone. */
  hash: string;
  subscriberId: string;
  purpose: TokenPurpose;
  /** As an ISO instant. */
  expiresAt: string;
}
