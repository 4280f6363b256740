import { clsx } from 'clsx';
import type { ReactNode } from 'react';

import { warn } from '../../development.js';
import { given } from '../../given.js';
import { column, hangs, headingLarge, onText, wrap } from '../../styles/shared.css.js';
import { text } from '../../text.js';
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
  if (!given(title))
    warn('title', 'the page has none, so nobody learns where they are. Give `title`: it becomes the one h1.');

  const heading = given(title) && <h1 className={clsx(headingLarge, styles.heading)}>{title}</h1>;
  return (
    <div className={clsx(wrap, styles.title, !given(breadcrumbs) && styles.apart)}>
      <div className={column}>
        <div className={onText}>
          {given(breadcrumbs) && <div className={styles.breadcrumbs}>{breadcrumbs}</div>}
          {given(kicker) ? (
            <div className={clsx(hangs, styles.head)}>
              {text(kicker, styles.kicker)}
              {heading}
            </div>
          ) : (
            heading
          )}
          {facts}
          {given(lead) && text(lead, styles.lead)}
          {given(hero) && <div className={styles.hero}>{hero}</div>}
        </div>
      </div>
    </div>
  );
}
