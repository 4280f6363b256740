import { visuallyHidden } from '../../styles/shared.css.js';
import * as styles from './References.css.js';

interface WaysBackProps {
  /** Ids of the places that cite the source. */
  places: readonly string[];
  /** Number of the source. */
  number: number;
  /** Names the link to a place: with its number when there are several. */
  name: (reference: number, place: number | undefined) => string;
}

/** An arrow back to every place that cites a source. */
export function WaysBack({ places, number, name }: WaysBackProps) {
  return places.map((id, index) => {
    const place = places.length > 1 ? index + 1 : undefined;
    return (
      <a key={id} href={`#${id}`} className={styles.back}>
        <span aria-hidden="true">↑{place}</span>
        <span className={visuallyHidden}>{name(number, place)}</span>
      </a>
    );
  });
}
