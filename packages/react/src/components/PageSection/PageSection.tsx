import type { ComponentProps } from 'react';

import { clsx } from '../../internal/clsx.js';
import { native } from '../../internal/native.js';
import { blocks, column, wrap } from '../../internal/styles/shared.css.js';
import * as styles from './PageSection.css.js';

export interface PageSectionProps extends ComponentProps<'div'> {
  /** `tint` sets the stretch apart from the page by its ground. @default 'plain' */
  tone?: 'plain' | 'tint' | null | undefined;
}

/**
 * A stretch across the whole page, below an article or on the home page: related
 * articles, the newsletter, starting points. Those use the width of the page;
 * anything else stands on the line of the text. Renders a `<div>`.
 */
export function PageSection({ tone = 'plain', className, children, ...rest }: PageSectionProps) {
  return (
    <div {...native(rest)} className={clsx(styles.root, tone === 'tint' && styles.tint, className)}>
      <div className={wrap}>
        <div className={column}>
          <div className={blocks}>{children}</div>
        </div>
      </div>
    </div>
  );
}
