/** Why a mail could not be sent, or a provider not be told. */
export class DeliveryError extends Error {
  /** `temporary` is tried again later, `permanent` is not. */
  readonly kind: 'temporary' | 'permanent';
  /** A short code for the log and the list of what was given up, such as `mailchimp-429`. Never text from outside, which could hold an address. */
  readonly code: string;
  /** Milliseconds that the receiver asks to wait. */
  readonly retryAfter: number | undefined;

  constructor(kind: 'temporary' | 'permanent', code: string, options: ErrorOptions & { retryAfter?: number } = {}) {
    super(code, options);
    this.name = 'DeliveryError';
    this.kind = kind;
    this.code = code;
    this.retryAfter = options.retryAfter;
  }
}
