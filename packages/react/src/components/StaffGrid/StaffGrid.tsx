import type { ComponentProps } from 'react';

import { clsx } from '../../internal/clsx.js';
import type { Person } from '../../data.js';
import { isPresent, requireItems } from '../../internal/isPresent.js';
import { native } from '../../internal/native.js';
import type { SiteSettings } from '../../internal/site/settings.js';
import { StaffCard, type StaffCardProps } from '../StaffCard/index.js';
import * as styles from './StaffGrid.css.js';

export interface StaffGridProps
  extends
    Omit<ComponentProps<'ul'>, 'children'>,
    Pick<StaffCardProps, 'language'>,
    Pick<SiteSettings, 'link' | 'image' | 'locale' | 'timeZone'> {
  /** Those who work at the clinic, in the order in which people should meet them: of a clinic, `clinic.people`. */
  items: readonly Person[];
  /** Rank of the names in the page outline. @default 3 */
  headingLevel?: 2 | 3 | 4 | null | undefined;
}

/** The people of a clinic, each a brief StaffCard. Renders a `<ul>`. */
export function StaffGrid({
  items,
  headingLevel,
  language,
  locale,
  timeZone,
  link,
  image,
  className,
  ...rest
}: StaffGridProps) {
  const people = requireItems('StaffGrid', items).filter(({ name }) => isPresent(name));
  if (people.length === 0) return null;
  const card = { language, locale, timeZone, link, image, headingLevel: headingLevel ?? 3 };
  return (
    <ul {...native(rest)} className={clsx(styles.root, className)}>
      {people.map((person, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- two people may have one name
        <li key={index}>
          <StaffCard {...card} person={person} variant="brief" />
        </li>
      ))}
    </ul>
  );
}
