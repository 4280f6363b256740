import type { ComponentProps } from 'react';

import { clsx } from '../../internal/clsx.js';
import { warn } from '../../internal/development.js';
import { native } from '../../internal/native.js';
import { isPresent } from '../../internal/isPresent.js';
import type { WordsProps } from '../../labels/all.js';
import { wordsOf } from '../../labels/words.js';
import * as styles from './Citation.css.js';
import { citationId, referenceId } from './ids.js';
import { en } from './Citation.labels.js';

export interface CitationProps extends Omit<ComponentProps<'sup'>, 'children'>, WordsProps<'Citation'> {
  /** Id of the source in the list of references. */
  reference: string;
  /** Number of the source in that list. */
  number: number;
  /** Which place this is that cites the source, counted from 1, so that the source can lead back here. @default 1 */
  occurrence?: number | null | undefined;
  /** Put before every id, when two lists of references stand on one page. @default '' */
  scope?: string | null | undefined;
}

/**
 * The small raised number that leads to a source in References, and to which
 * the source leads back. Renders a `<sup>` with the id `cite-<reference>-<occurrence>`.
 * A citation of nothing, without a reference or with a number that is none, renders
 * nothing, with an error in development: what leads nowhere proves nothing.
 */
export function Citation({
  reference,
  number,
  occurrence,
  scope,
  language,
  labels,
  className,
  id = citationId(reference, occurrence, scope),
  ...rest
}: CitationProps) {
  if (!isPresent(reference) || !(Number(number) >= 1)) {
    warn('Citation', nothingShown(reference, number));
    return null;
  }
  const words = wordsOf('Citation', en, language, labels);

  return (
    <sup {...native(rest)} id={id} className={clsx(styles.root, className)}>
      <a href={`#${referenceId(reference, scope)}`} aria-label={words.name(number)} className={styles.link}>
        {number}
      </a>
    </sup>
  );
}

function nothingShown(reference: string, number: number): string {
  const what = isPresent(reference)
    ? `${JSON.stringify(reference)} has the number ${String(number)}`
    : 'has no `reference`';
  return `${what}, so nothing is shown. Give the id of a source and its number in the list of references.`;
}
