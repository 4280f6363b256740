import type { ReactNode } from 'react';

import { visuallyHidden } from '../../internal/styles/shared.css.js';
import * as styles from './References.css.js';

/** An arrow back to every place that cites a source. */
export function waysBack(
  places: readonly string[],
  number: number,
  name: (reference: number, place: number | undefined) => string,
): ReactNode {
  return places.map((id, index) => {
    const place = places.length > 1 ? index + 1 : undefined;
    return (
      <a key={id} href={`#${id}`} className={styles.back}>
        <span aria-hidden="true">{`↑${place ?? ''}`}</span>
        <span className={visuallyHidden}>{name(number, place)}</span>
      </a>
    );
  });
}
