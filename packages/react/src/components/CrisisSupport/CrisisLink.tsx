import { clsx } from 'clsx';
import type { ReactNode } from 'react';

import { link } from '../../styles/base.css.js';
import * as styles from './CrisisSupport.css.js';

interface CrisisLinkProps {
  href: string;
  className?: string | undefined;
  children: ReactNode;
}

/** A way to reach help: in ink, and never swapped by call tracking, which looks for this attribute. */
export function CrisisLink({ href, className, children }: CrisisLinkProps) {
  return (
    <a href={href} data-calltrk-noswap="" className={clsx(link, styles.link, className)}>
      {children}
    </a>
  );
}
