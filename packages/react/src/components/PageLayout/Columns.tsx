import type { ReactNode } from 'react';

import { clsx } from '../../internal/clsx.js';
import { isPresent } from '../../internal/isPresent.js';
import { blocks, column } from '../../internal/styles/shared.css.js';
import * as styles from './PageLayout.css.js';

interface ColumnsProps {
  /** The contents for a phone, above the text. */
  folded?: ReactNode;
  /** The contents for a desk, at the head of the aside. */
  contents?: ReactNode;
  /** What sticks beside the text. */
  aside?: ReactNode;
  children?: ReactNode;
}

/** The text with its hanging margin, and beside it the aside. */
export function Columns({ folded, contents, aside, children }: ColumnsProps) {
  const beside = isPresent(aside) && aside;
  const hasAside = Boolean(contents || beside);
  return (
    <div className={styles.body}>
      {folded && <div className={styles.folded}>{folded}</div>}
      <div className={clsx(column, hasAside ? styles.beside : styles.text)}>
        <div className={blocks}>{children}</div>
      </div>
      {hasAside && (
        <div className={clsx(styles.aside, !beside && styles.contents)}>
          {contents && <div className={styles.contents}>{contents}</div>}
          {beside}
        </div>
      )}
    </div>
  );
}
