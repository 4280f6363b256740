import { createHmac, randomBytes } from 'node:crypto';
import { isIPv6 } from 'node:net';

import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** So many posts in so many milliseconds. */
export interface Limit {
  posts: number;
  within: number;
}

/** How often it may be posted. Each process counts for itself. */
export interface Limits {
  /** From one network address, or for IPv6 one network. A house, a clinic or a telephone company may stand behind it. */
  network: Limit;
  /** For one email address. */
  email: Limit;
}

const day = 86_400_000;

/** The first half of an IPv6 address: a household has as many of the second halves as it likes. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (!isIPv6(plain)) return plain;
  const [front = '', back] = plain.split('::');
  const before = front ? front.split(':') : [];
  const after = back ? back.split(':') : [];
  const zeros = back === undefined ? [] : Array.from({ length: 8 - before.length - after.length }, () => '0');
  return [...before, ...zeros, ...after]
    .slice(0, 4)
    .map((part) => Number.parseInt(part, 16).toString(16))
    .join(':');
}

/**
 * Names for keys that nobody can undo: their salt is random, in memory alone, and another one each day. There are 65,536 of
 * them, so that memory has an end. Two people share one so seldom that a limit is reached by that only in a flood.
 */
function naming(now: () => Date): (text: string) => string {
  let salt = randomBytes(32);
  let until = now().getTime() + day;
  return (text) => {
    if (now().getTime() >= until) {
      salt = randomBytes(32);
      until = now().getTime() + day;
    }
    return `${createHmac('sha256', salt).update(text).digest().readUInt16BE()}`;
  };
}

/** Counts a post. Returns the seconds to wait when there were too many. */
export type Count = (key: keyof Limits, value: string) => Promise<number | undefined>;

export function counting(limits: Limits, now: () => Date): Count {
  const nameOf = naming(now);
  const limiter = ({ posts, within }: Limit) => new RateLimiterMemory({ points: posts, duration: within / 1_000 });
  const limiters = { network: limiter(limits.network), email: limiter(limits.email) };
  return async (key, value) => {
    try {
      await limiters[key].consume(nameOf(value));
      return undefined;
    } catch (reason) {
      if (reason instanceof RateLimiterRes) return Math.max(1, Math.ceil(reason.msBeforeNext / 1_000));
      throw reason;
    }
  };
}
