import { clsx } from 'clsx';
import type { ComponentProps } from 'react';

import * as styles from './TextLink.css.js';

export type TextLinkProps = ComponentProps<'a'>;

/**
 * A link inside text, underlined in every state.
 * Renders an `<a>` and takes its size from the text around it.
 */
export function TextLink({ className, children, ...rest }: TextLinkProps) {
  return (
    <a {...rest} className={clsx(styles.root, className)}>
      {children}
    </a>
  );
}
