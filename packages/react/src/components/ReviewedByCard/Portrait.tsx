import { clsx } from '../../internal/clsx.js';
import type { Person } from '../../data.js';
import { pictureOf } from '../../internal/picture/picture.js';
import type { SiteSettings } from '../../internal/site/settings.js';
import { media } from '../../internal/styles/shared.css.js';
import { initials } from './initials.js';
import * as styles from './Portrait.css.js';

interface PortraitProps extends Pick<SiteSettings, 'image'> {
  /** The component that shows it, for what is told to the developer. */
  from: string;
  person: Person;
}

/** A person's photo, else the initials, else nothing. The name stands beside it, so initials are not read. */
export function Portrait({ from, person, image }: PortraitProps) {
  const { picture } = person;
  const portrait =
    picture &&
    pictureOf(picture, {
      from,
      alt: picture.alt ?? '',
      className: clsx(media, styles.root),
      // A square, cut out of a picture that may be wider.
      sizes: '9rem',
      image,
    });
  if (portrait) return portrait;
  const letters = initials(person.name);
  return letters ? (
    <p aria-hidden="true" className={clsx(styles.root, styles.initials)}>
      {letters}
    </p>
  ) : null;
}
