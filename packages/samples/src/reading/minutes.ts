import type { Origin } from '@cairn-ds/content';
import { prose } from '@cairn-ds/mdx';

/**
 * Words a minute of silent reading for adults (Brysbaert 2019, mean for
 * non-fiction in English: 238), rounded down for a reader under strain.
 */
const WORDS_A_MINUTE = 200;

/** How long an article takes to read, in whole minutes: at least one. */
export function readingMinutes(mdx: string, origin?: Origin): number {
  const words = prose(mdx, origin).split(/\s+/).filter(Boolean).length;
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}
