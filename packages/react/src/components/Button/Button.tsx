import { clsx } from 'clsx';
import type { ComponentProps, ReactNode } from 'react';

import { call, plate, primary, root } from './Button.css.js';

const looks = { primary, call, plate };

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
  const classes = clsx(root, looks[variant], className);
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
