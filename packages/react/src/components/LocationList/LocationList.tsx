import type { ComponentProps } from 'react';

import { clsx } from '../../internal/clsx.js';
import type { Location } from '../../data.js';
import { requireItems } from '../../internal/isPresent.js';
import { native } from '../../internal/native.js';
import type { SiteSettings } from '../../internal/site/settings.js';
import { isKnown, LocationCard, type LocationCardProps } from '../LocationCard/LocationCard.js';
import * as styles from './LocationList.css.js';

export interface LocationListProps
  extends
    Omit<ComponentProps<'ul'>, 'children'>,
    Pick<LocationCardProps, 'language'>,
    Pick<SiteSettings, 'link' | 'image' | 'locale' | 'region'> {
  /** Where care is given, the main place first: of a clinic, `clinic.locations`. */
  items: readonly Location[];
  /** Rank of the names in the page outline. @default 3 */
  headingLevel?: 2 | 3 | 4 | null | undefined;
}

/** The locations of a clinic, each a brief LocationCard. Renders a `<ul>`. */
export function LocationList({
  items,
  headingLevel,
  language,
  locale,
  region,
  link,
  image,
  className,
  ...rest
}: LocationListProps) {
  const locations = requireItems('LocationList', items).filter(isKnown);
  if (locations.length === 0) return null;
  const card = { language, locale, region, link, image, headingLevel: headingLevel ?? 3 };
  return (
    <ul {...native(rest)} className={clsx(styles.root, className)}>
      {locations.map((location, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- two locations may have one name
        <li key={index}>
          <LocationCard {...card} location={location} variant="brief" />
        </li>
      ))}
    </ul>
  );
}
