import { clsx } from 'clsx';
import type { ComponentProps, ReactNode } from 'react';

import { wordsOf, type LabelsFor } from '../../labels/index.js';
import { native } from '../../internal/native.js';
import * as styles from './PageShell.css.js';

export interface PageShellProps extends ComponentProps<'div'> {
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
  /** Words that the component prints or says, where they are not the English ones. */
  labels?: LabelsFor<'PageShell'> | null | undefined;
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
  labels,
  className,
  children,
  ...rest
}: PageShellProps) {
  const mainId = givenId || 'main';
  return (
    <div {...native(rest)} className={clsx(styles.root, className)}>
      <a href={`#${mainId}`} className={styles.skip}>
        {wordsOf('PageShell', labels).skip}
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
