import { clsx } from 'clsx';
import type { ComponentProps } from 'react';

import { fill } from '../../labels/fill.js';
import type { WordsProps } from '../../labels/all.js';
import { wordsFor } from '../../labels/words.js';
import { native } from '../../internal/native.js';
import { fixedLinks } from '../CrisisSupport/CrisisLink.js';
import * as styles from './CrisisLine.css.js';
import { translations } from './CrisisLine.labels.js';

export interface CrisisLineProps extends Omit<ComponentProps<'aside'>, 'children'>, WordsProps<'CrisisLine'> {}

/**
 * The strip above the header of every page: 988 and 911, whoever the reader is
 * and wherever they landed. It cannot be dismissed. Renders an `<aside>`.
 */
export function CrisisLine({ language, labels, className, ...rest }: CrisisLineProps) {
  const words = wordsFor('CrisisLine', translations, language, labels);
  return (
    <aside aria-label={words.name} {...native(rest)} className={clsx(styles.root, className)}>
      <div className={styles.inside}>
        <p>{fill(words.crisis, fixedLinks)}</p>
        <p>{fill(words.emergency, fixedLinks)}</p>
      </div>
    </aside>
  );
}
