import type { ComponentProps, ReactNode } from 'react';

import { clsx } from '../../internal/clsx.js';
import type { Heading } from '../../data.js';
import { warn } from '../../internal/development.js';
import { native } from '../../internal/native.js';
import { presentItems, isPresent } from '../../internal/isPresent.js';
import type { WordsProps } from '../../labels/all.js';
import { TableOfContents } from '../TableOfContents/TableOfContents.js';
import { skippedLevel } from '../TableOfContents/outline.js';
import { Columns } from '../PageLayout/Columns.js';
import { TitleBlock as titleBlock, type TitleBlockProps } from '../PageLayout/TitleBlock.js';
import * as styles from './ArticleLayout.css.js';

export interface ArticleLayoutProps
  extends Omit<ComponentProps<'article'>, 'title'>, TitleBlockProps, WordsProps<'TableOfContents'> {
  /** Who reviewed and wrote the article, and when: `Byline`. */
  byline?: ReactNode;
  /** The review in one line, right under the title: `ReviewLine`. */
  reviewLine?: ReactNode;
  /** The headings of the article in order; the list of contents is made from them. */
  headings?: readonly Heading[] | null | undefined;
  /** What sticks beside the text from a desk, and follows it on a phone. */
  aside?: ReactNode;
  /** What to remember, before the first section: `KeyTakeaways`. */
  takeaways?: ReactNode;
  /** What ends the article: reviewer, references. */
  after?: ReactNode;
}

/**
 * An article: title, facts, lead, picture, contents, text and what comes after.
 * Renders an `<article>` with the page's one `h1`; the body is a row of
 * `ArticleSection` and other components.
 *
 * In development it warns of a level that `headings` skips: people who move by
 * headings would look for the missing one.
 */
export function ArticleLayout({
  title,
  eyebrow,
  breadcrumbs,
  byline,
  reviewLine,
  lead,
  hero,
  headings,
  aside,
  takeaways,
  after,
  language,
  labels,
  className,
  children,
  ...rest
}: ArticleLayoutProps) {
  const listed = presentItems(headings);
  warn('ArticleLayout', skippedIn(listed));

  // The contents are there twice, and one of the two is always out of the page:
  // one `<details>` that opens by itself from a desk needs `::details-content`,
  // which is too new, and without it readers at a desk would find a closed list.
  const contents = (variant: 'list' | 'folded') =>
    listed.length > 0 && (
      <TableOfContents
        id={rest.id ? `${rest.id}-${variant}` : undefined}
        headings={listed}
        variant={variant}
        language={language}
        labels={labels}
      />
    );

  return (
    <article {...native(rest)} className={clsx(styles.root, className)}>
      {titleBlock({
        title,
        eyebrow,
        breadcrumbs,
        lead,
        hero,
        facts: (
          <>
            {isPresent(reviewLine) && <div className={styles.reviewed}>{reviewLine}</div>}
            {byline}
          </>
        ),
      })}
      <Columns folded={contents('folded')} contents={contents('list')} aside={aside}>
        {takeaways}
        {children}
        {after}
      </Columns>
    </article>
  );
}

/** What to tell of a level that is skipped. Nothing, where none is. */
function skippedIn(headings: readonly Heading[]): string {
  const skipped = skippedLevel(headings);
  if (!skipped) return '';
  return `the heading "${skipped.text}" is of level ${skipped.level}, and no heading of the level above it comes before. Readers who move by headings get lost: give it a level that follows the one before it.`;
}
