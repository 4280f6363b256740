import type { ComponentProps } from 'react';

import { clsx } from '../../internal/clsx.js';
import { native } from '../../internal/native.js';
import * as styles from './Prose.css.js';

export type ProseProps = ComponentProps<'div'>;

/**
 * Text as it comes from Markdown or from a content system: paragraphs, lists,
 * headings, quotations, tables, code and pictures without classes are set in the
 * type of the clinic. Components may stand in between. Renders a `<div>`.
 *
 * HTML from a content system is trusted by whoever passes it on with
 * `dangerouslySetInnerHTML`: clean it there.
 */
export function Prose({ className, children, ...rest }: ProseProps) {
  return (
    <div {...native(rest)} className={clsx(styles.root, className)}>
      {children}
    </div>
  );
}
