import { clsx } from 'clsx';
import type { ReactNode } from 'react';

import { column, hangs, headingLarge, onText, wrap } from '../../styles/shared.css.js';
import * as styles from './PageLayout.css.js';

export interface TitleBlockProps {
  /** The page's one `h1`: a question or a plain statement. */
  title: ReactNode;
  /** What kind of page this is, in a word or two: it hangs before the title. */
  kicker?: ReactNode;
  /** The way here: `Breadcrumbs`. */
  breadcrumbs?: ReactNode;
  /** The answer in two or three sentences, in larger type. */
  lead?: ReactNode;
  /** A picture across the page: a `Figure` of the variant `hero`. */
  hero?: ReactNode;
}

interface TitleBlockSlots extends TitleBlockProps {
  /** Stands between the title and the lead. */
  facts?: ReactNode;
}

/** What a page opens with: the same for an article and for any other page. */
export function TitleBlock({ title, kicker, breadcrumbs, facts, lead, hero }: TitleBlockSlots) {
  return (
    <div className={clsx(wrap, styles.title, !breadcrumbs && styles.apart)}>
      <div className={column}>
        <div className={clsx(hangs, onText)}>
          {breadcrumbs && <div className={clsx(styles.across, styles.breadcrumbs)}>{breadcrumbs}</div>}
          {kicker && <p className={styles.kicker}>{kicker}</p>}
          <h1 className={clsx(headingLarge, styles.heading)}>{title}</h1>
          {facts}
          {lead && <p className={styles.lead}>{lead}</p>}
          {hero && <div className={clsx(styles.across, styles.hero)}>{hero}</div>}
        </div>
      </div>
    </div>
  );
}
