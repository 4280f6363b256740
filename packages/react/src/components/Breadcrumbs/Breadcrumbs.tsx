import type { ComponentProps } from 'react';

import { clsx } from '../../internal/clsx.js';
import { linked } from '../../internal/link/Link.js';
import { presentItems, isPresent } from '../../internal/isPresent.js';
import type { SiteSettings } from '../../internal/site/settings.js';
import { native } from '../../internal/native.js';
import type { WordsProps } from '../../labels/all.js';
import { wordsOf } from '../../labels/words.js';
import * as styles from './Breadcrumbs.css.js';
import { en } from './Breadcrumbs.labels.js';

export interface BreadcrumbsProps
  extends Omit<ComponentProps<'nav'>, 'children'>, WordsProps<'Breadcrumbs'>, Pick<SiteSettings, 'link'> {
  /** The way from the home page to this one. The last item is this page, whether or not it has an address. */
  items: readonly { title: string; href?: string | null | undefined }[];
}

/** Where a page stands in the site. Renders a `<nav>`, and nothing without items. */
export function Breadcrumbs({ items, language, labels, link, className, ...rest }: BreadcrumbsProps) {
  const steps = presentItems(items).filter(({ title }) => isPresent(title));
  if (steps.length === 0) return null;
  return (
    <nav
      aria-label={wordsOf('Breadcrumbs', en, language, labels).navigation}
      {...native(rest)}
      className={clsx(styles.root, className)}
    >
      <ol className={styles.list}>
        {steps.map(({ title, href }, index) => {
          const here = index === steps.length - 1;
          return (
            // oxlint-disable-next-line react/no-array-index-key -- two steps may have one name
            <li key={index} className={styles.item} aria-current={here ? 'page' : undefined}>
              {here ? title : linked('Breadcrumbs', href, title, { optional: true, link })}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
