import { clsx } from 'clsx';
import type { ComponentProps } from 'react';

import { linked } from '../../internal/link/Link.js';
import { presentItems, isPresent } from '../../internal/isPresent.js';
import { native } from '../../internal/native.js';
import { wordsOf, type LabelsFor } from '../../labels/index.js';
import * as styles from './Breadcrumbs.css.js';

export interface BreadcrumbsProps extends Omit<ComponentProps<'nav'>, 'children'> {
  /** The way from the home page to this one. The last item is this page, whether or not it has an address. */
  items: readonly { title: string; href?: string | null | undefined }[];
  /** Words that the component prints or says, where they are not the English ones. */
  labels?: LabelsFor<'Breadcrumbs'> | null | undefined;
}

/** Where a page stands in the site. Renders a `<nav>`, and nothing without items. */
export function Breadcrumbs({ items, labels, className, ...rest }: BreadcrumbsProps) {
  const steps = presentItems(items).filter(({ title }) => isPresent(title));
  if (steps.length === 0) return null;
  return (
    <nav
      aria-label={wordsOf('Breadcrumbs', labels).navigation}
      {...native(rest)}
      className={clsx(styles.root, className)}
    >
      <ol className={styles.list}>
        {steps.map(({ title, href }, index) => {
          const here = index === steps.length - 1;
          return (
            // oxlint-disable-next-line react/no-array-index-key -- two steps may have one name
            <li key={index} className={styles.item} aria-current={here ? 'page' : undefined}>
              {here ? title : linked('Breadcrumbs', href, title, { optional: true })}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
