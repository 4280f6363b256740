import type { ComponentProps } from 'react';

import { clsx } from '../../internal/clsx.js';
import type { Address } from '../../data.js';
import { addressLines } from '../../internal/address.js';
import { warn } from '../../internal/development.js';
import { isPresent } from '../../internal/isPresent.js';
import { Link } from '../../internal/link/Link.js';
import { safeUrl, siteOf } from '../../internal/link/url.js';
import type { SiteSettings } from '../../internal/site/settings.js';
import type { WordsProps } from '../../labels/all.js';
import { wordsOf } from '../../labels/words.js';
import * as styles from './MapLink.css.js';
import { en } from './MapLink.labels.js';

export interface MapLinkProps
  extends Omit<ComponentProps<'a'>, 'href' | 'children'>, WordsProps<'MapLink'>, Pick<SiteSettings, 'link'> {
  /** What the map shows. Its `mapHref` is where the link leads; without one, to a search for it on openstreetmap.org. */
  address: Address;
  /** What people call the place, for the words of the link. @default the street */
  name?: string | null | undefined;
}

/**
 * Leads to a map of an address, and says which site that is. Nothing of a map is loaded here, and the other site is not
 * told where a reader came from. Renders an `<a>`.
 */
export function MapLink({ address, name, language, labels, className, ...rest }: MapLinkProps) {
  const lines = addressLines(address);
  const place = isPresent(name) ? name : lines[0];
  if (!place || lines.length === 0) {
    warn('MapLink', 'There is no address, so nothing is shown. Give `address`, with its street and city.');
    return null;
  }
  const words = wordsOf('MapLink', en, language, labels);
  const href = safeUrl('MapLink', address.mapHref) ?? searchFor([...lines, address.country]);
  const site = siteOf(href);

  return (
    <Link rel="noreferrer" {...rest} from="MapLink" href={href} className={clsx(styles.root, className)}>
      {[words.map(place), site && `(${words.opens(site)})`].filter(Boolean).join(' ')}
    </Link>
  );
}

// Half of a letter in two parts would make `encodeURIComponent` throw.
const searchFor = (parts: readonly unknown[]): string =>
  `https://www.openstreetmap.org/search?${new URLSearchParams({ query: parts.filter(isPresent).join(', ').replaceAll('\u00A0', ' ') })}`;
