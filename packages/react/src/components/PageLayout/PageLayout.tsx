import type { ComponentProps, ReactNode } from 'react';

import { clsx } from '../../internal/clsx.js';
import { Columns } from './Columns.js';
import { native } from '../../internal/native.js';
import * as styles from './PageLayout.css.js';
import { TitleBlock as titleBlock, type TitleBlockProps } from './TitleBlock.js';

export interface PageLayoutProps extends Omit<ComponentProps<'div'>, 'title'>, TitleBlockProps {
  /** What sticks beside the text from a desk, and follows it on a phone. */
  aside?: ReactNode;
  /** What is to be known of the page before it is read, such as when it was last changed: a `FactsBar` of the variant `hanging`. */
  byline?: ReactNode;
}

/**
 * A page that is no article: services, contact, privacy. It has an article's
 * title and column, so that all pages of a clinic keep the same lines.
 * Renders a `<div>`; sections, panels and `Prose` go inside.
 */
export function PageLayout({
  title,
  eyebrow,
  breadcrumbs,
  lead,
  hero,
  aside,
  byline,
  className,
  children,
  ...rest
}: PageLayoutProps) {
  return (
    <div {...native(rest)} className={clsx(styles.root, className)}>
      {titleBlock({ title, eyebrow, breadcrumbs, facts: byline, lead, hero })}
      <Columns aside={aside}>{children}</Columns>
    </div>
  );
}
