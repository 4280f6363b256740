/** A mail as it is sent. */
export interface Mail {
  /** One address. */
  to: string;
  /** An address, or a name with it: `Tamarack House <letter@tamarack-house.example>`. */
  from: string;
  subject: string;
  text: string;
  html: string;
  /** Besides those that every mail has. */
  headers: Readonly<Record<string, string>>;
  /** The same for every attempt, so that a mail server can tell that a mail came twice. */
  messageId: string;
}

/** Sends mails. */
export interface Mailer {
  /**
   * Resolves once the mail is handed over. Stops when `signal` says so.
   * @throws {DeliveryError} Anything else that is thrown is tried again.
   */
  send(mail: Mail, signal: AbortSignal): Promise<void>;
  /** Lets go of connections. */
  close?(): Promise<void>;
}
