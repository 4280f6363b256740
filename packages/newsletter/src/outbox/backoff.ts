const minute = 60_000;

/** When what failed is tried again: after 1, 4, 16, 64 and 256 minutes, then every six hours. The eighth failure is the last. */
export const backoff = { first: minute, factor: 4, longest: 360 * minute, attempts: 8, jitter: 0.2 };

/**
 * Milliseconds to wait after so many attempts. They are spread, so that what failed together is not tried together.
 *
 * @param retryAfter What the receiver asks for, which is kept to, up to a day.
 */
export function pauseAfter(attempts: number, random: () => number, retryAfter = 0): number {
  const pause = Math.min(backoff.first * backoff.factor ** (attempts - 1), backoff.longest);
  const spread = pause * (1 + backoff.jitter * (2 * random() - 1));
  return Math.round(Math.max(spread, Math.min(retryAfter, 1_440 * minute)));
}
