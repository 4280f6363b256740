import type { ComponentProps, ReactNode } from 'react';

import { clsx } from '../../internal/clsx.js';
import { linked } from '../../internal/link/Link.js';
import { presentItems, isPresent } from '../../internal/isPresent.js';
import { useMadeId } from '../../internal/madeId.js';
import type { SiteSettings } from '../../internal/site/settings.js';
import { native } from '../../internal/native.js';
import { headingOf, headingRank } from '../../internal/headings.js';
import type { WordsProps } from '../../labels/all.js';
import { wordsOf } from '../../labels/words.js';
import { plainList, sized } from '../../internal/styles/shared.css.js';
import * as styles from './StartingPoints.css.js';
import { en } from './StartingPoints.labels.js';

export interface StartingPointsProps
  extends Omit<ComponentProps<'nav'>, 'children'>, WordsProps<'StartingPoints'>, Pick<SiteSettings, 'link'> {
  /** Three or four: who the reader may be, in the reader's own words, where it leads, and what is there. */
  items: readonly { title: ReactNode; href: string; text?: ReactNode }[];
  /** The question that the items answer. @default 'Where are you starting from?' */
  heading?: ReactNode;
  /** Rank of the question in the page outline. @default 2 */
  headingLevel?: 2 | 3 | 4 | null | undefined;
}

/** Plain routes into a site for people who come from different places. Renders a `<nav>`, and nothing without items. */
export function StartingPoints({
  items,
  heading,
  headingLevel,
  language,
  labels,
  link,
  className,
  ...rest
}: StartingPointsProps) {
  const madeId = useMadeId(heading, items);
  const headingId = `${rest.id ?? madeId}-heading`;
  const Heading = headingOf[headingRank(headingLevel)];
  const words = wordsOf('StartingPoints', en, language, labels);
  const points = presentItems(items).filter(({ title }) => isPresent(title));
  if (points.length === 0) return null;
  return (
    <nav aria-labelledby={headingId} {...native(rest)} className={clsx(styles.root, className)}>
      <Heading id={headingId} className={styles.heading}>
        {isPresent(heading) ? heading : words.heading}
      </Heading>
      <ul className={clsx(plainList, sized)}>
        {points.map(({ title, href, text }, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- two may lead to one page
          <li key={index} className={styles.point}>
            {linked('StartingPoints', href, title, { looks: styles.link, link })}
            {isPresent(text) && <div className={styles.text}>{text}</div>}
          </li>
        ))}
      </ul>
    </nav>
  );
}
