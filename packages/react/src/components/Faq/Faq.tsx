import type { ComponentProps, ReactNode } from 'react';

import { clsx } from '../../internal/clsx.js';
import { presentItems, isPresent } from '../../internal/isPresent.js';
import { native } from '../../internal/native.js';
import { keysOf } from '../../internal/keys.js';
import * as styles from './Faq.css.js';

export interface FaqProps extends Omit<ComponentProps<'div'>, 'children'> {
  /** Each question as a reader would ask it, with its answer. `open` shows the answer from the start. */
  items: readonly { question: ReactNode; answer: ReactNode; open?: boolean | null | undefined }[];
}

/**
 * Questions that open to their answers, without JavaScript. Several may be open
 * at once: readers compare. Renders a `<div>` of `<details>`; items without
 * question or answer are left out.
 */
export function Faq({ items, className, ...rest }: FaqProps) {
  const complete = presentItems(items).filter(({ question, answer }) => isPresent(question) && isPresent(answer));
  if (complete.length === 0) return null;
  const keys = keysOf(complete.map(({ question }) => question));
  return (
    <div {...native(rest)} className={clsx(styles.root, className)}>
      {complete.map(({ question, answer, open }, index) => (
        <details key={keys[index]} open={open ?? false} className={styles.item}>
          <summary className={styles.question}>{question}</summary>
          <div className={styles.answer}>{answer}</div>
        </details>
      ))}
    </div>
  );
}
