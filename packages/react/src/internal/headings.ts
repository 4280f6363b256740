import { numberOf } from './numbers.js';

/** The element of a heading by its rank. Made here, since React is slow with names that a render joins. */
export const headingOf = { 2: 'h2', 3: 'h3', 4: 'h4', 5: 'h5' } as const;

type Rank = keyof typeof headingOf;

/** The rank of a heading in the page outline: `usual` where none is given, or one that cannot be. */
export function headingRank(level: unknown, usual: Rank = 2): Rank {
  const wanted = numberOf(level);
  return wanted === 2 || wanted === 3 || wanted === 4 || wanted === 5 ? wanted : usual;
}
