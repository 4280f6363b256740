import { clsx } from 'clsx';
import type { ReactElement, ReactNode } from 'react';

import { link } from '../../internal/styles/base.css.js';
import * as styles from './CrisisSupport.css.js';

const looks = clsx(link, styles.link);

/** A way to reach help: in ink, and never swapped by call tracking, which looks for this attribute. */
export const crisisLink = (href: string, words: ReactNode, className = ''): ReactElement => (
  <a href={href} data-calltrk-noswap="" className={className ? `${looks} ${className}` : looks}>
    {words}
  </a>
);
