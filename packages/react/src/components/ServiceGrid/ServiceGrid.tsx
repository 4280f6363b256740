import type { ComponentProps, ReactNode } from 'react';

import { clsx } from '../../internal/clsx.js';
import { linked } from '../../internal/link/Link.js';
import { shown, warn } from '../../internal/development.js';
import { isPresent, requireItems } from '../../internal/isPresent.js';
import { memo } from '../../internal/memo.js';
import type { SiteSettings } from '../../internal/site/settings.js';
import { native } from '../../internal/native.js';
import { headingOf, headingRank } from '../../internal/headings.js';
import { fill } from '../../labels/fill.js';
import type { WordsProps } from '../../labels/all.js';
import type { Labels } from '../../labels/english.js';
import { wordsOf } from '../../labels/words.js';
import { coverLink } from '../../internal/styles/shared.css.js';
import { text as paragraph } from '../../internal/text.js';
import { Icon as icon } from '../Icon/Icon.js';
import { iconNames } from '../Icon/drawings.js';
import * as styles from './ServiceGrid.css.js';
import { en } from './ServiceGrid.labels.js';

/**
 * `evidence-based` care has been shown to help in good studies; `complementary`
 * care goes along with treatment and does not replace it.
 */
export type Evidence = 'evidence-based' | 'complementary';

/** A service that the clinic really offers. */
export interface ServiceItem {
  /** What people call the service. */
  title: ReactNode;
  /** One or two short sentences. */
  text?: ReactNode;
  /** The name of an Icon, an Icon, or another drawing of 56 by 56 pixels that says nothing of its own. */
  icon?: ReactNode;
  /** The page about the service. The title becomes the link, and the whole cell its target. */
  href?: string | null | undefined;
  /** What is known about it. Leave it out rather than guess. */
  evidence?: Evidence | null | undefined;
}

export interface ServiceGridProps
  extends Omit<ComponentProps<'div'>, 'children'>, WordsProps<'ServiceGrid'>, Pick<SiteSettings, 'link'> {
  /** The services, the most used first. */
  items: readonly ServiceItem[];
  /** Rank of the titles in the page outline. @default 3 */
  headingLevel?: 2 | 3 | 4 | null | undefined;
  /**
   * Says what the marks mean, in what is left of the last row. By default it
   * explains the kinds of evidence that occur; false leaves it out.
   */
  legend?: ReactNode;
}

/** The kinds in the order in which they are explained, each with the names of its words. */
const kinds = [
  { kind: 'evidence-based', name: 'evidenceBased', meaning: 'evidenceBasedMeans', looks: styles.evidence },
  {
    kind: 'complementary',
    name: 'complementary',
    meaning: 'complementaryMeans',
    looks: clsx(styles.evidence, styles.complementary),
  },
] as const;

type Words = Labels['ServiceGrid'];

/** What is shown of each kind of evidence: its mark, and what it means. */
const marksIn = memo((words: Words) =>
  kinds.map(({ kind, name, meaning, looks }) => {
    const mark = <span className={looks}>{words[name]}</span>;
    return {
      kind,
      mark: <p className={styles.text}>{mark}</p>,
      meaning: <p key={kind}>{fill(words[meaning], { kind: mark })}</p>,
    };
  }),
);

/**
 * Services and therapies, told apart by what is known about them: open cells
 * under hairlines, in one, two or three columns by the room there is.
 * Renders a `<div>` around a list.
 */
export function ServiceGrid({
  items,
  headingLevel,
  legend,
  language,
  labels,
  link,
  className,
  ...rest
}: ServiceGridProps) {
  const services = requireItems('ServiceGrid', items);
  if (services.length === 0) return null;
  const marks = marksIn(wordsOf('ServiceGrid', en, language, labels));
  const Heading = headingOf[headingRank(headingLevel, 3)];

  const markOf = (evidence: Evidence | null | undefined) => marks.find(({ kind }) => kind === evidence)?.mark;
  const explained = marks
    .filter(({ kind }) => services.some(({ evidence }) => evidence === kind))
    .map(({ meaning }) => meaning);

  return (
    <div {...native(rest)} className={clsx(styles.root, className)}>
      <div className={styles.cells}>
        <ul className={styles.list}>
          {services.map((service, index) => cell(service, index, Heading, markOf(service.evidence), link))}
        </ul>
        {isPresent(legend ?? explained[0]) && <div className={styles.legend}>{legend ?? explained}</div>}
      </div>
    </div>
  );
}

function cell(
  { title, text, icon, href }: ServiceItem,
  index: number,
  Heading: 'h2' | 'h3' | 'h4' | 'h5',
  mark: ReactNode,
  link: SiteSettings['link'],
) {
  return (
    <li key={index} className={styles.cell}>
      {typeof icon === 'string' ? named(icon) : drawn(icon)}
      <div className={styles.body}>
        {isPresent(title) && (
          <Heading className={styles.title}>
            {linked('ServiceGrid', href, title, { looks: coverLink, optional: true, link })}
          </Heading>
        )}
        {isPresent(text) && paragraph(text, styles.text)}
        {mark}
      </div>
    </li>
  );
}

/** Another drawing, in a place of its own, since nobody knows what it is. */
const drawn = (icon: ReactNode): ReactNode =>
  isPresent(icon) && (
    <span aria-hidden="true" className={styles.icon}>
      {icon}
    </span>
  );

/** The Icon of a name, as the data of a clinic gives it. A name without a drawing is told to the developer. */
const named = memo((written: string): ReactNode => {
  const name = iconNames.find((known) => known === written.trim());
  if (name) return icon({ name, className: styles.icon });
  if (isPresent(written))
    warn('ServiceGrid', `There is no icon ${shown(written)}, so none is shown. There are: ${iconNames.join(', ')}.`);
  return undefined;
});
