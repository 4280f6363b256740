import { clsx } from 'clsx';
import type { ComponentProps } from 'react';

import { link } from '../../styles/shared.css.js';

export type TextLinkProps = ComponentProps<'a'>;

/**
 * A link inside text, underlined in every state.
 * Renders an `<a>` and takes its size from the text around it.
 */
export function TextLink({ className, children, ...rest }: TextLinkProps) {
  return (
    <a {...rest} className={clsx(link, className)}>
      {children}
    </a>
  );
}
