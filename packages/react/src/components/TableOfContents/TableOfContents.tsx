import type { ComponentProps, ReactNode } from 'react';

import { clsx } from '../../internal/clsx.js';
import type { Heading } from '../../data.js';
import { presentItems, isPresent } from '../../internal/isPresent.js';
import { useMadeId } from '../../internal/madeId.js';
import { native } from '../../internal/native.js';
import { headingOf, headingRank } from '../../internal/headings.js';
import type { WordsProps } from '../../labels/all.js';
import { wordsOf } from '../../labels/words.js';
import { shareOf } from '../../internal/styles/properties.js';
import { disclosure, plainList } from '../../internal/styles/shared.css.js';
import * as styles from './TableOfContents.css.js';
import { outline, type Chapter } from './outline.js';
import { en } from './TableOfContents.labels.js';

export interface TableOfContentsProps extends Omit<ComponentProps<'nav'>, 'children'>, WordsProps<'TableOfContents'> {
  /** The headings of the page in order. Those of the second level have a stone each, deeper ones stand under them. */
  headings: readonly Heading[];
  /** `list` shows the cairn, `folded` is a line that opens to a plain list, for a phone. @default 'list' */
  variant?: 'list' | 'folded' | null | undefined;
  /** Rank of the list's own heading in the page outline. @default 2 */
  headingLevel?: 2 | 3 | 4 | null | undefined;
}

/**
 * The list of what is on the page. It is the cairn: each section is a stone,
 * and the stones show what is read, what is being read and what is ahead.
 * Renders a `<nav>`.
 *
 * Progress comes from `@cairn-ds/react/enhance`, which finds `data-cairn-contents`
 * and sets `aria-current` and `data-read`; without it this is simply a list.
 */
export function TableOfContents({
  headings,
  variant,
  headingLevel,
  language,
  labels,
  className,
  id: givenId,
  ...rest
}: TableOfContentsProps) {
  const madeId = useMadeId(headings);
  const headingId = `${givenId ?? madeId}-heading`;
  const words = wordsOf('TableOfContents', en, language, labels);
  const Heading = headingOf[headingRank(headingLevel)];
  const folded = variant === 'folded';
  const chapters = outline(presentItems(headings).filter(({ id, text }) => isPresent(id) && isPresent(text)));
  if (chapters.length === 0) return null;

  const list = (
    <ol className={plainList}>
      {chapters.map((chapter, index, { length }) => entry(chapter, index, folded ? undefined : (index + 1) / length))}
    </ol>
  );
  return (
    <nav
      aria-labelledby={headingId}
      data-cairn-contents=""
      {...native(rest)}
      id={givenId}
      className={clsx(styles.root, folded ? styles.folded : styles.listed, className)}
    >
      {folded ? (
        <details>
          <summary id={headingId} className={disclosure}>
            {words.heading}
          </summary>
          {list}
        </details>
      ) : (
        <>
          <Heading id={headingId} className={styles.heading}>
            {words.heading}
          </Heading>
          {list}
        </>
      )}
    </nav>
  );
}

const stoneClass = clsx(styles.item, styles.cairn);

function entry({ heading, parts }: Chapter, index: number, share: number | undefined): ReactNode {
  return (
    // The enhancement may mark what is being read before React takes over: see `enhance`.
    <li
      // Two headings may have one id.
      key={index}
      suppressHydrationWarning
      className={share ? stoneClass : styles.item}
      style={shareOf(share)}
    >
      <a href={`#${heading.id}`} suppressHydrationWarning className={styles.link}>
        {heading.text}
      </a>
      {parts.length > 0 && (
        <ol className={styles.parts}>
          {parts.map(({ id, text }, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- two headings may have one id
            <li key={index} suppressHydrationWarning className={styles.part}>
              <a href={`#${id}`} suppressHydrationWarning className={styles.link}>
                {text}
              </a>
            </li>
          ))}
        </ol>
      )}
    </li>
  );
}
