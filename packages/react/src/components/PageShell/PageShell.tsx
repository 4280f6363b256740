import type { ComponentProps, ReactNode } from 'react';

import { clsx } from '../../internal/clsx.js';
import type { WordsProps } from '../../labels/all.js';
import { wordsOf } from '../../labels/words.js';
import { native } from '../../internal/native.js';
import * as styles from './PageShell.css.js';
import { en } from './PageShell.labels.js';

export interface PageShellProps extends ComponentProps<'div'>, WordsProps<'PageShell'> {
  /** Help in a crisis, above everything else: `CrisisLine`. */
  crisisLine?: ReactNode;
  /** `SiteHeader`. */
  header?: ReactNode;
  /** `SiteFooter`. */
  footer?: ReactNode;
  /** The call at the lower edge of a phone: `CallToActionPhone` of the variant `bar`. */
  callBar?: ReactNode;
  /** The id of `<main>`, where the skip link leads. @default 'main' */
  mainId?: string | null | undefined;
}

/**
 * Around every page: skip link, crisis line, header, `<main>`, footer and call
 * bar, in the order in which they are read. It sets ground, ink and type, and
 * room so that nothing sticky hides what has focus. Renders a `<div>`.
 */
export function PageShell({
  crisisLine,
  header,
  footer,
  callBar,
  mainId: givenId,
  language,
  labels,
  className,
  children,
  ...rest
}: PageShellProps) {
  const mainId = givenId || 'main';
  return (
    <div {...native(rest)} className={clsx(styles.root, className)}>
      <a href={`#${mainId}`} className={styles.skip}>
        {wordsOf('PageShell', en, language, labels).skip}
      </a>
      {crisisLine}
      {header}
      <main id={mainId} tabIndex={-1} className={styles.main}>
        {children}
      </main>
      {footer}
      {callBar}
    </div>
  );
}
