import type { ComponentProps } from 'react';

import { clsx } from '../../internal/clsx.js';
import { native } from '../../internal/native.js';
import * as styles from './SideNote.css.js';

export type SideNoteProps = ComponentProps<'div'>;

/**
 * A short explanation at the side: an abbreviation, a number, a name. Write it
 * before the paragraph that it belongs to: it hangs in the margin beside it, and
 * on a phone it stands between the paragraphs under a rule. Renders a `<div>` with
 * the role of a note, and no landmark: there may be many.
 */
export function SideNote({ className, children, ...rest }: SideNoteProps) {
  return (
    <div role="note" {...native(rest)} className={clsx(styles.root, className)}>
      {children}
    </div>
  );
}
