import { clsx } from 'clsx';

import type { Person } from '../../data.js';
import { isAddress } from '../../internal/isPresent.js';
import { media } from '../../internal/styles/shared.css.js';
import { initials } from './initials.js';
import * as styles from './ReviewedByCard.css.js';

/** A person's photo, else the initials, else nothing. The name stands beside it, so initials are not read. */
export function Portrait({ person }: { person: Person }) {
  const letters = initials(person.name);
  if (isAddress(person.picture?.src) && person.picture) {
    const { src, alt, width, height } = person.picture;
    return (
      <img
        {...{ src, width, height }}
        alt={alt ?? ''}
        loading="lazy"
        decoding="async"
        className={clsx(media, styles.portrait)}
      />
    );
  }
  return letters ? (
    <p aria-hidden="true" className={clsx(styles.portrait, styles.initials)}>
      {letters}
    </p>
  ) : null;
}
