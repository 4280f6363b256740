import { clsx } from 'clsx';

import type { Person } from '../../data.js';
import { pictureOf } from '../../internal/picture/picture.js';
import type { SiteSettings } from '../../internal/site/settings.js';
import { media } from '../../internal/styles/shared.css.js';
import { initials } from './initials.js';
import * as styles from './ReviewedByCard.css.js';

/** A person's photo, else the initials, else nothing. The name stands beside it, so initials are not read. */
export function Portrait({ person, image }: { person: Person } & Pick<SiteSettings, 'image'>) {
  const { picture } = person;
  const portrait =
    picture &&
    pictureOf(picture, {
      from: 'ReviewedByCard',
      alt: picture.alt ?? '',
      className: clsx(media, styles.portrait),
      // A square, cut out of a picture that may be wider.
      sizes: '9rem',
      image,
    });
  if (portrait) return portrait;
  const letters = initials(person.name);
  return letters ? (
    <p aria-hidden="true" className={clsx(styles.portrait, styles.initials)}>
      {letters}
    </p>
  ) : null;
}
