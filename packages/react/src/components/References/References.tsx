import type { ComponentProps } from 'react';

import { clsx } from '../../internal/clsx.js';
import { warn } from '../../internal/development.js';
import type { Reference } from '../../data.js';
import { isPresent, requireItems } from '../../internal/isPresent.js';
import { numberOf, times } from '../../internal/numbers.js';
import type { SiteSettings } from '../../internal/site/settings.js';
import { native } from '../../internal/native.js';
import type { WordsProps } from '../../labels/all.js';
import { wordsOf } from '../../labels/words.js';
import { citationId, referenceId } from '../Citation/ids.js';
import * as styles from './References.css.js';
import { described } from './Source.js';
import { waysBack } from './WaysBack.js';
import { en } from './References.labels.js';

export interface ReferencesProps
  extends Omit<ComponentProps<'ol'>, 'children'>, WordsProps<'References'>, Pick<SiteSettings, 'link'> {
  /** The sources, in the order of their numbers. */
  items: readonly Reference[];
  /**
   * In how many places the text cites each source, by its id: the source leads
   * back to each of them. 0 for one that is only listed. @default one place each
   */
  citations?: Readonly<Record<string, number | null | undefined>> | null | undefined;
  /** Put before every id, when two lists of references stand on one page. @default '' */
  scope?: string | null | undefined;
}

/**
 * The sources of an article, numbered, each with a link to it and ways back to
 * the places that cite it. Renders an `<ol>` whose items have the id `ref-<id>`.
 */
export function References({ items, citations, scope, language, labels, link, className, ...rest }: ReferencesProps) {
  const sources = requireItems('References', items);
  if (sources.length === 0) return null;
  const words = wordsOf('References', en, language, labels);

  return (
    <ol {...native(rest)} className={clsx(styles.root, className)}>
      {sources.map((source, index) => {
        if (!isPresent(source.id))
          warn('References', 'has a source without an id, so that no link leads to it. Give each an id of its own.');
        const cited = citations ? Math.min(numberOf(citations[source.id]) ?? 0, 99) : 1;
        const places = times(cited, (place) => citationId(source.id, place + 1, scope));
        return (
          // oxlint-disable-next-line react/no-array-index-key -- two sources may have one id
          <li key={index} id={referenceId(source.id, scope)} className={styles.item}>
            {described(source, link)}
            {waysBack(places, index + 1, words.back)}
          </li>
        );
      })}
    </ol>
  );
}
