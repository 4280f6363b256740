import type { ReactNode } from 'react';

import { clsx } from '../../internal/clsx.js';
import { warn } from '../../internal/development.js';
import { isPresent } from '../../internal/isPresent.js';
import { column, onText, wrap } from '../../internal/styles/shared.css.js';
import { text } from '../../internal/text.js';
import * as styles from './PageLayout.css.js';

export interface TitleBlockProps {
  /** The page's one `h1`: a question or a plain statement. */
  title: ReactNode;
  /** What kind of page this is, in a word or two: it hangs before the title. */
  eyebrow?: ReactNode;
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
export function TitleBlock({ title, eyebrow, breadcrumbs, facts, lead, hero }: TitleBlockSlots) {
  if (!isPresent(title))
    warn('title', 'the page has none, so nobody learns where they are. Give `title`: it becomes the one h1.');

  const heading = isPresent(title) && <h1 className={styles.heading}>{title}</h1>;
  return (
    <div className={clsx(wrap, styles.title, !isPresent(breadcrumbs) && styles.apart)}>
      <div className={column}>
        <div className={onText}>
          {isPresent(breadcrumbs) && <div className={styles.breadcrumbs}>{breadcrumbs}</div>}
          {isPresent(eyebrow) ? (
            <div className={styles.head}>
              {text(eyebrow, styles.eyebrow)}
              {heading}
            </div>
          ) : (
            heading
          )}
          {facts}
          {isPresent(lead) && text(lead, styles.lead)}
          {isPresent(hero) && <div className={styles.hero}>{hero}</div>}
        </div>
      </div>
    </div>
  );
}
