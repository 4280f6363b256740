/**
 * Why a store keeps nothing just now, in one line for who looks after it: what happened, what that means, and what to do. It holds
 * nothing personal. The store works again by itself once the cause is gone.
 */
export class StoreError extends Error {
  /** A short name of the cause, such as `disk-full`. */
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StoreError';
    this.code = code;
  }
}
