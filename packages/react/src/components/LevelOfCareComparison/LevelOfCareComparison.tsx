import type { ComponentProps, ReactNode } from 'react';

import { clsx } from '../../internal/clsx.js';
import { warn } from '../../internal/development.js';
import { memo } from '../../internal/memo.js';
import { numberOf, times } from '../../internal/numbers.js';
import { native } from '../../internal/native.js';
import { isPresent, listOf, requireItems } from '../../internal/isPresent.js';
import type { WordsProps } from '../../labels/all.js';
import { wordsOf } from '../../labels/words.js';
import { headingSmall, visuallyHidden } from '../../internal/styles/shared.css.js';
import * as styles from './LevelOfCareComparison.css.js';
import { en } from './LevelOfCareComparison.labels.js';

export interface LevelOfCare {
  /** Names the level, for `currentId`. */
  id: string;
  /** What the level is called: `Intensive outpatient`. */
  title: ReactNode;
  /** One stone for the fewest hours of care to four for care around the clock. Leave it out where levels are not compared by hours. */
  stones?: 1 | 2 | 3 | 4 | null | undefined;
  /** One cell for every column after the first, in the same order. */
  cells: readonly ReactNode[];
}

export interface LevelOfCareComparisonProps
  extends Omit<ComponentProps<'div'>, 'children'>, WordsProps<'LevelOfCareComparison'> {
  /** Says what is compared. Heard, and not seen: a heading and a sentence stand over the table. */
  caption: string;
  /** Headings of the columns. The first one stands over the names of the levels. */
  columns: readonly string[];
  /** The levels, from the fewest hours of care to the most. */
  rows: readonly LevelOfCare[];
  /** Id of the level that the page is about: it is marked in words and by its ground. */
  currentId?: string | null | undefined;
  /** Where the numbers come from, under the table. */
  note?: ReactNode;
}

/**
 * Levels of care side by side. Renders a captioned `<table>` with scoped
 * headers. In a narrow place every row reads as a card, and stays a row to
 * assistive technology.
 */
export function LevelOfCareComparison({
  caption,
  columns,
  rows,
  currentId,
  note,
  language,
  labels,
  className,
  ...rest
}: LevelOfCareComparisonProps) {
  const levels = requireItems('LevelOfCareComparison', rows);
  const [first, ...headings] = listOf(columns);
  if (levels.length === 0) return null;
  if (!isPresent(caption)) warn('LevelOfCareComparison', 'The caption is missing. Say what the table compares.');
  const words = wordsOf('LevelOfCareComparison', en, language, labels);

  return (
    <div {...native(rest)} className={clsx(styles.root, className)}>
      <div className={styles.place}>
        <table className={styles.table}>
          <caption className={visuallyHidden}>{caption}</caption>
          <thead className={styles.head}>
            <tr>
              <th scope="col" className={styles.heading}>
                {first}
              </th>
              {headings.map((heading, index) => (
                // oxlint-disable-next-line react/no-array-index-key -- two columns may have one heading
                <th key={index} scope="col" className={styles.heading}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className={styles.body}>
            {levels.map(({ id, title, stones, cells }, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- two levels may have one id
              <tr key={index} className={clsx(styles.row, isSame(id, currentId) && styles.current)}>
                <th scope="row" className={clsx(headingSmall, styles.level, stonesOf(stones) > 0 && styles.counted)}>
                  {stonesOf(stones) > 0 && drawing(stonesOf(stones))}
                  <div>
                    {title}
                    {isSame(id, currentId) && <span className={styles.here}>{words.current}</span>}
                  </div>
                </th>
                {headings.map((heading, index) => (
                  // oxlint-disable-next-line react/no-array-index-key -- two columns may have one heading
                  <td key={index} data-label={heading} className={styles.cell}>
                    {inOnePiece(cells?.[index])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {isPresent(note) && <div className={styles.note}>{note}</div>}
    </div>
  );
}

/** A cell's content, which stands beside the heading of its column in a card. Text alone is one piece by itself. */
const inOnePiece = (content: ReactNode): ReactNode => (typeof content === 'string' ? content : <div>{content}</div>);

/** Whether a level is the one that the page is about. Content systems send ids as numbers too, and levels without any. */
const isSame = (id: unknown, currentId: unknown): boolean => isPresent(id) && String(id) === String(currentId);

/** From none to four stones, whatever was sent. */
const stonesOf = (stones: unknown): number => Math.min(Math.max(Math.round(numberOf(stones) ?? 0), 0), 4);

/** So many stones. There are four drawings, however often one is shown. */
const drawing = memo((count: number) => (
  <span aria-hidden="true" className={styles.stones}>
    {times(count, (index) => (
      <span key={index} className={styles.one} />
    ))}
  </span>
));
