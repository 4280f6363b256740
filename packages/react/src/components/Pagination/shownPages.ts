import { times } from '../../internal/numbers.js';

/** What stands for the pages that are left out. */
export const gap = 'gap';

/**
 * The pages that are named: the first, the last, the one that is shown and those beside it. One page alone is never left
 * out, since the sign for it would take as much room.
 */
export function shownPages(position: number, total: number): (number | typeof gap)[] {
  const isNamed = (page: number) => page === 1 || page === total || Math.abs(page - position) < 2;
  const isShown = (page: number) => isNamed(page) || (isNamed(page - 1) && isNamed(page + 1));
  const pages = times(total, (index) => index + 1).filter(isShown);
  return pages.flatMap((page, index) => (index > 0 && page - (pages[index - 1] ?? 0) > 1 ? [gap, page] : [page]));
}
