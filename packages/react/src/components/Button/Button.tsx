import { clsx } from 'clsx';
import type { ComponentProps, ReactNode } from 'react';

import * as styles from './Button.css.js';

interface ButtonOwnProps {
  /**
   * `primary` for the one action of a form, `call` for calling the clinic,
   * `plate` on the call plate. @default 'primary'
   */
  variant?: 'primary' | 'call' | 'plate';
  /** What the action does, in a verb. */
  children: ReactNode;
}

/** With `href` a link that looks like a button, without it a real button. */
export type ButtonProps =
  | (ButtonOwnProps & { href: string } & Omit<ComponentProps<'a'>, 'href'>)
  | (ButtonOwnProps & { href?: never } & ComponentProps<'button'>);

/**
 * An action. Renders a `<button type="button">`, or an `<a>` when it has an
 * `href`: what goes somewhere is a link, what does something is a button.
 */
export function Button({ variant = 'primary', className, children, ...rest }: ButtonProps) {
  const classes = clsx(styles.root, styles[variant], className);
  return rest.href === undefined ? (
    <button type="button" {...rest} className={classes}>
      {children}
    </button>
  ) : (
    <a {...rest} className={classes}>
      {children}
    </a>
  );
}
