import type { ComponentProps, ReactNode } from 'react';

import { clsx } from '../../internal/clsx.js';
import { warn } from '../../internal/development.js';
import { useMadeId } from '../../internal/madeId.js';
import { native } from '../../internal/native.js';
import { isPresent } from '../../internal/isPresent.js';
import { isInvalid } from '../../internal/judgment.js';
import * as styles from './Checkbox.css.js';

export interface CheckboxProps extends Omit<ComponentProps<'input'>, 'type'> {
  /** What checking the box says, in full. */
  label: ReactNode;
  /** What is wrong and how to mend it, in one sentence. */
  error?: string | null | undefined;
}

/**
 * A box to check, with its label and error.
 * Renders an `<input type="checkbox">` in a wrapper; everything native, `className` and `ref` among it, goes to the input.
 *
 * The error's place is in the markup from the start, empty and hidden, so that
 * a script can show one without making anything up.
 */
export function Checkbox({ label, error, className, id: givenId, ...rest }: CheckboxProps) {
  const madeId = useMadeId(label, rest.name);
  const id = givenId ?? madeId;
  const errorId = `${id}-error`;

  if (!isPresent(label))
    warn('Checkbox', 'has no `label`, so nobody can tell what it asks for. Give it one; it is always visible.');

  return (
    <div className={styles.root}>
      <p id={errorId} hidden={!isPresent(error)} suppressHydrationWarning className={styles.wide}>
        {error ?? ''}
      </p>
      <input
        aria-invalid={isInvalid(error, rest)}
        // The enhancement may have shown an error before React takes over.
        suppressHydrationWarning
        {...native(rest)}
        type="checkbox"
        id={id}
        aria-describedby={clsx(rest['aria-describedby'], errorId)}
        className={clsx(styles.input, className)}
      />
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
    </div>
  );
}
