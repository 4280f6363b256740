import type { ComponentProps } from 'react';

import { clsx } from '../../internal/clsx.js';
import type { Crisis } from '../../data.js';
import { fill } from '../../labels/fill.js';
import type { WordsProps } from '../../labels/all.js';
import { languageOf, wordsOf } from '../../labels/words.js';
import { memo } from '../../internal/memo.js';
import { native } from '../../internal/native.js';
import { en as support } from '../CrisisSupport/CrisisSupport.labels.js';
import { fixedLinks } from '../CrisisSupport/CrisisLink.js';
import { linesOf, waysOf, type ReachedLine } from '../CrisisSupport/ways.js';
import * as styles from './CrisisLine.css.js';
import { en } from './CrisisLine.labels.js';

/** A sentence with lines of the United States, the same on every page. */
const lifelineSaid = memo((sentence: string) => <p>{fill(sentence, fixedLinks)}</p>);

export interface CrisisLineProps extends Omit<ComponentProps<'aside'>, 'children'>, WordsProps<'CrisisLine'> {
  /** Whom to reach, of which the first two are shown: of a clinic `clinic.crisis`. @default 988 and 911, those of the United States */
  crisis?: Crisis | null | undefined;
}

/**
 * The strip above the header of every page: whom to reach in a crisis, whoever the reader is
 * and wherever they landed. It cannot be dismissed. Renders an `<aside>`.
 */
export function CrisisLine({ crisis, language, labels, className, ...rest }: CrisisLineProps) {
  const words = wordsOf('CrisisLine', en, language, labels);
  const { ways } = wordsOf('CrisisSupport', support, language);
  const lines = linesOf(crisis, languageOf(language)).slice(0, 2);
  const sentence = (reached: ReachedLine, index: number) => (
    // oxlint-disable-next-line react/no-array-index-key -- lines never change places
    <p key={index}>
      {fill(index === 0 ? words.first : ways.line, { title: reached.line.title, ways: waysOf(reached, ways) })}
    </p>
  );
  return (
    <aside aria-label={words.name} {...native(rest)} className={clsx(styles.root, className)}>
      <div className={styles.inside}>
        {lines.length > 0 ? (
          lines.map(sentence)
        ) : (
          <>
            {lifelineSaid(words.crisis)}
            {lifelineSaid(words.emergency)}
          </>
        )}
      </div>
    </aside>
  );
}
