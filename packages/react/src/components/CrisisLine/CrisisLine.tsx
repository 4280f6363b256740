import { clsx } from 'clsx';
import type { ComponentProps } from 'react';

import { fill } from '../../labels/fill.js';
import { wordsOf, type LabelsFor } from '../../labels/index.js';
import { native } from '../../internal/native.js';
import { fixedLinks } from '../CrisisSupport/CrisisLink.js';
import * as styles from './CrisisLine.css.js';

export interface CrisisLineProps extends Omit<ComponentProps<'aside'>, 'children'> {
  /** Words that the component prints or says, where they are not the English ones. */
  labels?: LabelsFor<'CrisisLine'> | null | undefined;
}

/**
 * The strip above the header of every page: 988 and 911, whoever the reader is
 * and wherever they landed. It cannot be dismissed. Renders an `<aside>`.
 */
export function CrisisLine({ labels, className, ...rest }: CrisisLineProps) {
  const words = wordsOf('CrisisLine', labels);
  return (
    <aside aria-label={words.name} {...native(rest)} className={clsx(styles.root, className)}>
      <div className={styles.inside}>
        <p>{fill(words.crisis, fixedLinks)}</p>
        <p>{fill(words.emergency, fixedLinks)}</p>
      </div>
    </aside>
  );
}
