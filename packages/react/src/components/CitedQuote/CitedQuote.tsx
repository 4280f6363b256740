import type { ComponentProps, ReactNode } from 'react';

import { clsx } from '../../internal/clsx.js';
import { safeUrl } from '../../internal/link/url.js';
import { linked } from '../../internal/link/Link.js';
import { warn } from '../../internal/development.js';
import type { SiteSettings } from '../../internal/site/settings.js';
import { native } from '../../internal/native.js';
import { isPresent } from '../../internal/isPresent.js';
import { paragraphs } from '../../internal/text.js';
import * as styles from './CitedQuote.css.js';

export interface CitedQuoteProps extends ComponentProps<'figure'>, Pick<SiteSettings, 'link'> {
  /** The words, exactly as the source has them, without quotation marks. */
  children: ReactNode;
  /** Web address where a reader finds these words. A quotation that cannot be checked has no place in health information. */
  href: string;
  /** Names the source, with its date: the text of the link. */
  source: ReactNode;
  /** Who said it, and about what; before the source. */
  attribution?: ReactNode;
  /** A Citation, when the source is among the references. */
  citation?: ReactNode;
}

/**
 * Words from a study or an authority, with a link to where they stand.
 * Renders a `<figure>` with a `<blockquote>`; the opening mark hangs in the margin.
 */
export function CitedQuote({
  children,
  href,
  source,
  attribution,
  citation,
  link,
  className,
  ...rest
}: CitedQuoteProps) {
  const url = safeUrl('CitedQuote', href);
  if (!isPresent(children)) {
    warn('CitedQuote', 'There are no words to quote, so nothing is shown. Give them as children.');
    return null;
  }
  if (!isPresent(href))
    warn('CitedQuote', '`href` is missing, so nobody can check the words. Give the address of the source.');

  return (
    <figure {...native(rest)} className={clsx(styles.root, className)}>
      <blockquote cite={url} className={styles.words}>
        {paragraphs(children)}
      </blockquote>
      <figcaption className={styles.caption}>
        {isPresent(attribution) && <>{attribution} </>}
        {linked('CitedQuote', url, isPresent(source) ? source : url, { optional: true, link })}
        {citation}
      </figcaption>
    </figure>
  );
}
