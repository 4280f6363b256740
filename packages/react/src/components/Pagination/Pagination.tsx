import type { ComponentProps } from 'react';

import { clsx } from '../../internal/clsx.js';
import { shown, warn } from '../../internal/development.js';
import { Link } from '../../internal/link/Link.js';
import { native } from '../../internal/native.js';
import { numberOf } from '../../internal/numbers.js';
import type { SiteSettings } from '../../internal/site/settings.js';
import type { WordsProps } from '../../labels/all.js';
import { wordsOf } from '../../labels/words.js';
import * as styles from './Pagination.css.js';
import { en } from './Pagination.labels.js';
import { gap, shownPages } from './shownPages.js';

export interface PaginationProps
  extends Omit<ComponentProps<'nav'>, 'children'>, WordsProps<'Pagination'>, Pick<SiteSettings, 'link'> {
  /** Which page is shown, from 1. */
  position: number;
  /** How many pages there are. */
  total: number;
  /** Where a page is, by its number: `(page) => (page === 1 ? '/guides/' : `/guides/${page}/`)`. */
  hrefOf: (position: number) => string;
}

/** The page that is shown, among those that there are. */
function placeOf(position: unknown, total: number): number {
  const wanted = numberOf(position) ?? 0;
  const place = Math.min(Math.max(Math.round(wanted), 1), total);
  if (place !== wanted) {
    warn('Pagination', `There is no page ${shown(position)} of ${total}, so ${place} is marked. Count from 1.`);
  }
  return place;
}

/**
 * The pages of a long list, as plain links. Renders a `<nav>`: the first, the last and the nearest pages by their
 * numbers, then the previous and the next by name. A list of one page has none.
 */
export function Pagination({ position, total, hrefOf, language, labels, link, className, ...rest }: PaginationProps) {
  const count = Math.floor(numberOf(total) ?? 0);
  if (count < 2) return null;
  const words = wordsOf('Pagination', en, language, labels);
  const here = placeOf(position, count);
  const common = { from: 'Pagination', link };
  return (
    <nav aria-label={words.navigation} {...native(rest)} className={clsx(styles.root, className)}>
      <ol className={styles.pages}>
        {shownPages(here, count).map((page, index) =>
          page === gap ? (
            <li key={index === 1 ? 'before' : 'after'} aria-hidden="true" className={styles.place}>
              …
            </li>
          ) : (
            <li key={page}>
              <Link
                {...common}
                href={hrefOf(page)}
                looks={styles.place}
                aria-label={words.page(page)}
                aria-current={page === here ? 'page' : undefined}
              >
                {page}
              </Link>
            </li>
          ),
        )}
      </ol>
      {here > 1 && (
        <Link {...common} rel="prev" href={hrefOf(here - 1)} looks={styles.step}>
          {words.previous}
        </Link>
      )}
      {here < count && (
        <Link {...common} rel="next" href={hrefOf(here + 1)} looks={styles.step}>
          {words.next}
        </Link>
      )}
    </nav>
  );
}
