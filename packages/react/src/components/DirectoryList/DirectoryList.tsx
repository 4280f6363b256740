import type { ComponentProps, ReactNode } from 'react';

import { clsx } from '../../internal/clsx.js';
import { headingOf, headingRank } from '../../internal/headings.js';
import { isPresent, presentItems, requireItems } from '../../internal/isPresent.js';
import { linked } from '../../internal/link/Link.js';
import { useMadeId } from '../../internal/madeId.js';
import { native } from '../../internal/native.js';
import type { SiteSettings } from '../../internal/site/settings.js';
import { text as paragraph } from '../../internal/text.js';
import type { WordsProps } from '../../labels/all.js';
import { wordsOf } from '../../labels/words.js';
import * as styles from './DirectoryList.css.js';
import { en } from './DirectoryList.labels.js';

/** A page that a directory leads to. */
export interface DirectoryItem {
  title: ReactNode;
  href: string;
  /** What is there, in a sentence. */
  text?: ReactNode;
}

/** Pages that belong together: by a letter, by a topic. */
export interface DirectoryGroup {
  /** The letter, or the name of the topic. */
  title: ReactNode;
  items: readonly DirectoryItem[];
  /** Names the group in links to it. @default made from the list's id */
  id?: string | null | undefined;
}

export interface DirectoryListProps
  extends Omit<ComponentProps<'div'>, 'children'>, WordsProps<'DirectoryList'>, Pick<SiteSettings, 'link'> {
  /** The groups in their order: `directoryByLetter` makes them from a plain list. One without items is left out. */
  groups: readonly DirectoryGroup[];
  /** Rank of the titles of groups in the page outline. @default 2 */
  headingLevel?: 2 | 3 | 4 | null | undefined;
}

/** From how many groups on links to them stand first. */
const many = 5;

/**
 * Many pages, in groups by letter or by topic. Renders a `<div>` with a heading and a list for each group, and from five
 * groups on links to them before the first. Without anything to list it renders nothing.
 */
export function DirectoryList({
  groups,
  headingLevel,
  language,
  labels,
  link,
  className,
  ...rest
}: DirectoryListProps) {
  const madeId = useMadeId(groups);
  const there = presentItems(groups)
    .map((group) => ({ ...group, items: presentItems(group.items).filter(({ title }) => isPresent(title)) }))
    .filter(({ items }) => items.length > 0);
  if (requireItems('DirectoryList', there).length === 0) return null;
  const idOf = (index: number) => there[index]?.id ?? `${rest.id ?? madeId}-${index + 1}`;
  const Heading = headingOf[headingRank(headingLevel)];
  const titled = there.flatMap(({ title }, index) => (isPresent(title) ? [{ title, id: idOf(index) }] : []));
  return (
    <div {...native(rest)} className={clsx(styles.root, className)}>
      {titled.length >= many && (
        <nav aria-label={wordsOf('DirectoryList', en, language, labels).navigation} className={styles.jump}>
          <ul className={styles.letters}>
            {titled.map(({ title, id }) => (
              <li key={id}>
                <a href={`#${id}`} className={styles.letter}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {there.map(({ title, items }, index) => (
        <div key={idOf(index)} className={styles.group}>
          {isPresent(title) && (
            <Heading id={idOf(index)} className={styles.heading}>
              {title}
            </Heading>
          )}
          <ul className={styles.list}>
            {items.map((item, position) => (
              // oxlint-disable-next-line react/no-array-index-key -- two may lead to one page
              <li key={position}>
                {linked('DirectoryList', item.href, item.title, { link })}
                {isPresent(item.text) && paragraph(item.text, styles.text)}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
