import type { ComponentProps, ReactNode } from 'react';

import { clsx } from '../../internal/clsx.js';
import { safeUrl } from '../../internal/link/url.js';
import { anchor, linked } from '../../internal/link/Link.js';
import { currentAt } from '../../internal/link/page.js';
import { presentItems, isPresent } from '../../internal/isPresent.js';
import type { SiteSettings } from '../../internal/site/settings.js';
import { native } from '../../internal/native.js';
import type { WordsProps } from '../../labels/all.js';
import { wordsOf } from '../../labels/words.js';
import { plainList, siteName } from '../../internal/styles/shared.css.js';
import { TelephoneLink as telephoneLink } from '../TelephoneLink/TelephoneLink.js';
import * as styles from './SiteHeader.css.js';
import { en } from './SiteHeader.labels.js';

interface NavigationItem {
  title: string;
  href: string;
  /** `true` when this is the page, `'within'` when the page is one below it. @default what `path` says */
  current?: boolean | 'within' | null | undefined;
}

export interface SiteHeaderProps
  extends Omit<ComponentProps<'header'>, 'children'>, WordsProps<'SiteHeader'>, Pick<SiteSettings, 'link'> {
  /** The clinic's sign, decorative: the name stands beside it. */
  logo?: ReactNode;
  /** The clinic's name. It leads to the home page. */
  name: string;
  /** What the clinic is, in two or three words under its name. */
  tagline?: string | null | undefined;
  /** @default '/' */
  homeHref?: string | null | undefined;
  /** Up to eight pages. Below a desk they are in a menu. */
  navigation: readonly NavigationItem[];
  /**
   * Path of the page that is shown: `/services/yoga/`. The item of the page, and of the one that it is below, says so.
   * Query, fragment and the slash at the end do not matter.
   */
  path?: string | null | undefined;
  /** The number of the admissions line, in any written form. */
  telephone?: string | null | undefined;
  /** Country of the readers, as two capital letters. A number without a country code is one of this country. @default 'US' */
  region?: string | null | undefined;
}

/**
 * The head of every page: who this is, where to go, and whom to call. The menu
 * opens without JavaScript. Renders a `<header>`.
 */
export function SiteHeader({
  logo,
  name,
  tagline,
  homeHref,
  navigation,
  path,
  telephone,
  region,
  language,
  labels,
  link,
  className,
  ...rest
}: SiteHeaderProps) {
  const words = wordsOf('SiteHeader', en, language, labels);
  const pages = presentItems(navigation).filter(({ title }) => isPresent(title));
  const call = isPresent(telephone) && (
    <>
      {`${words.telephone} `}
      {telephoneLink({ telephone: telephone as string, region, className: styles.number })}
    </>
  );
  const home = safeUrl('SiteHeader', homeHref) ?? '/';
  const items = path
    ? pages.map((page) => ({ ...page, current: page.current ?? currentAt(path, page.href, home) }))
    : pages;
  const identified = (
    <>
      {logo}
      <span>
        <span className={siteName}>{name}</span>{' '}
        {isPresent(tagline) && <span className={styles.tagline}>{tagline}</span>}
      </span>
    </>
  );
  return (
    <header {...native(rest)} className={clsx(styles.root, className)}>
      <div className={styles.inside}>
        {anchor({ href: home, className: styles.home }, identified, link)}
        {pages.length > 0 && (
          <>
            <nav aria-label={words.navigation} className={styles.navigation}>
              {listOf(items, link, styles.link, styles.list)}
            </nav>
            {/* Another page begins with a closed menu, where a router keeps the header. */}
            <details key={path} className={styles.menu}>
              <summary className={styles.button}>{words.menu}</summary>
              <nav aria-label={words.navigation}>{listOf(items, link, styles.entry)}</nav>
              {call && <p className={clsx(styles.telephone, styles.last)}>{call}</p>}
            </details>
          </>
        )}
        {call && <p className={clsx(styles.telephone, styles.beside)}>{call}</p>}
      </div>
    </header>
  );
}

function listOf(items: readonly NavigationItem[], link: SiteSettings['link'], looks: string, className?: string) {
  return (
    <ul className={clsx(plainList, className)}>
      {items.map(({ title, href, current }, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- two may lead to one page
        <li key={index}>{linked('SiteHeader', href, title, { looks, link, current })}</li>
      ))}
    </ul>
  );
}
