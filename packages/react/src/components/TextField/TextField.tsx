import type { ComponentProps, ReactNode } from 'react';

import { clsx } from '../../internal/clsx.js';
import { warn } from '../../internal/development.js';
import { useMadeId } from '../../internal/madeId.js';
import { native } from '../../internal/native.js';
import { isPresent } from '../../internal/isPresent.js';
import { isInvalid } from '../../internal/judgment.js';
import { message } from '../../internal/styles/field.css.js';
import { fine } from '../../internal/styles/shared.css.js';
import * as styles from './TextField.css.js';

export interface TextFieldProps extends ComponentProps<'input'> {
  /** What to enter, in a word or two. Always visible. */
  label: ReactNode;
  /** Help that is needed before typing, such as a form that the answer has to have. */
  hint?: ReactNode;
  /** What is wrong and how to mend it, in one sentence. */
  error?: string | null | undefined;
}

/**
 * A field for one line of text, with its label, hint and error.
 * Renders an `<input>` in a wrapper; everything native, `className` and `ref` among it, goes to the input.
 *
 * The error's place is in the markup from the start, empty and hidden, so that
 * a script can show one without making anything up.
 */
export function TextField({ label, hint, error, className, id: givenId, ...rest }: TextFieldProps) {
  const madeId = useMadeId(label, rest.name);
  const id = givenId ?? madeId;
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;

  if (!isPresent(label))
    warn('TextField', 'has no `label`, so nobody can tell what it asks for. Give it one; it is always visible.');

  return (
    <div className={styles.root}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {isPresent(hint) && (
        <div id={hintId} className={fine}>
          {hint}
        </div>
      )}
      <p id={errorId} hidden={!isPresent(error)} suppressHydrationWarning className={message}>
        {error ?? ''}
      </p>
      <input
        type="text"
        aria-invalid={isInvalid(error, rest)}
        // The enhancement may have shown an error before React takes over.
        suppressHydrationWarning
        {...native(rest)}
        id={id}
        aria-describedby={clsx(rest['aria-describedby'], isPresent(hint) && hintId, errorId)}
        className={clsx(styles.input, className)}
      />
    </div>
  );
}
