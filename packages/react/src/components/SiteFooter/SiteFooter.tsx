import type { ComponentProps, ReactNode } from 'react';

import { clsx } from '../../internal/clsx.js';
import { linked } from '../../internal/link/Link.js';
import { currentAt } from '../../internal/link/page.js';
import { presentItems, isPresent } from '../../internal/isPresent.js';
import type { SiteSettings } from '../../internal/site/settings.js';
import { native } from '../../internal/native.js';
import { headingOf, headingRank } from '../../internal/headings.js';
import type { WordsProps } from '../../labels/all.js';
import { wordsOf } from '../../labels/words.js';
import { identity, siteName, wrap } from '../../internal/styles/shared.css.js';
import { text } from '../../internal/text.js';
import * as styles from './SiteFooter.css.js';
import * as column from './SiteFooterColumn.css.js';
import { en } from './SiteFooter.labels.js';

interface LegalLink {
  title: string;
  href: string;
  /** `true` when this is the page, `'within'` when the page is one below it. @default what `path` says */
  current?: boolean | 'within' | null | undefined;
}

export interface SiteFooterProps
  extends ComponentProps<'footer'>, WordsProps<'SiteFooter'>, Pick<SiteSettings, 'link'> {
  /** The clinic's sign, decorative: the name stands beside it. */
  logo?: ReactNode;
  /** The clinic's name. */
  name: string;
  /** What the clinic is, in two or three words under its name. */
  tagline?: string | null | undefined;
  /** Privacy, use of health data, accessibility, license: what law and trust ask for. */
  legal?: readonly LegalLink[] | null | undefined;
  /** Path of the page that is shown. The link of the page, and of the one that it is below, says so. */
  path?: string | null | undefined;
  /** Who answers for the site, and what it is not. */
  smallPrint?: ReactNode;
}

/** The foot of every page. Renders a `<footer>`; its children are `SiteFooterColumn`s. */
export function SiteFooter({
  logo,
  name,
  tagline,
  legal,
  path,
  smallPrint,
  language,
  labels,
  link,
  className,
  children,
  ...rest
}: SiteFooterProps) {
  const words = wordsOf('SiteFooter', en, language, labels);
  const links = presentItems(legal).filter(({ title }) => isPresent(title));

  return (
    <footer {...native(rest)} className={clsx(styles.root, className)}>
      <div className={wrap}>
        <div className={styles.inside}>
          <div className={identity}>
            {logo}
            <div>
              <p className={siteName}>{name}</p>
              {isPresent(tagline) && <p className={styles.tagline}>{tagline}</p>}
            </div>
          </div>
          {isPresent(children) && <div className={styles.columns}>{children}</div>}
        </div>
        {links.length > 0 && (
          <ul aria-label={words.legal} className={styles.legal}>
            {links.map(({ title, href, current }, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- two may lead to one page
              <li key={index}>
                {linked('SiteFooter', href, title, {
                  looks: styles.legalLink,
                  link,
                  current: current ?? currentAt(path, href),
                })}
              </li>
            ))}
          </ul>
        )}
        {isPresent(smallPrint) && text(smallPrint, styles.smallPrint)}
      </div>
    </footer>
  );
}

export interface SiteFooterColumnProps extends ComponentProps<'div'> {
  /** Names the column: Visit, Call admissions, In a crisis. */
  heading: ReactNode;
  /** Rank of the heading in the page outline. @default 2 */
  headingLevel?: 2 | 3 | 4 | null | undefined;
}

/** A column of the footer: a heading and a few lines. Renders a `<div>`. */
export function SiteFooterColumn({ heading, headingLevel, className, children, ...rest }: SiteFooterColumnProps) {
  const Heading = headingOf[headingRank(headingLevel)];
  return (
    <div {...native(rest)} className={clsx(column.root, className)}>
      {isPresent(heading) && <Heading className={column.heading}>{heading}</Heading>}
      {children}
    </div>
  );
}
