import { numberOf } from './numbers.js';

const ranks = [2, 3, 4, 5] as const;

type Rank = (typeof ranks)[number];

/** The rank of a heading in the page outline: `usual` where none is given, or one that cannot be. */
export function headingRank(level: unknown, usual: Rank = 2): Rank {
  const wanted = numberOf(level);
  return ranks.find((rank) => rank === wanted) ?? usual;
}
