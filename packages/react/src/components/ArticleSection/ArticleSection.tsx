import type { ComponentProps, ReactNode } from 'react';

import { clsx } from '../../internal/clsx.js';
import { warn } from '../../internal/development.js';
import { numberOf } from '../../internal/numbers.js';
import { native } from '../../internal/native.js';
import { isPresent } from '../../internal/isPresent.js';
import { headingOf, headingRank } from '../../internal/headings.js';
import { shareOf } from '../../internal/styles/properties.js';
import * as styles from './ArticleSection.css.js';

export interface ArticleSectionProps extends ComponentProps<'section'> {
  /** Where links to the section lead, the list of contents among them. */
  id: string;
  /** Names the section and opens it. */
  heading: ReactNode;
  /** Rank of the heading in the page outline. @default 2 */
  headingLevel?: 2 | 3 | 4 | null | undefined;
  /** Which section of the article this is, from 1. With `total` it sizes the stone on the rule; without, there is none. */
  position?: number | null | undefined;
  /** How many sections the article has. */
  total?: number | null | undefined;
}

/** How far the article has come, between 0 and 1, or undefined when it is not known. */
function share(position: unknown, total: unknown): number | undefined {
  const [at = 0, of = 0] = [numberOf(position), numberOf(total)];
  return at > 0 && of > 0 ? Math.min(at / of, 1) : undefined;
}

/**
 * A section of an article under a hairline, with a stone that grows from section
 * to section. What Markdown writes into it is set as prose; components keep
 * their looks, and those that hang use the margin. Renders a `<section>`, which is no landmark: an article has many
 * of them, and people move through them by their headings. `aria-labelledby` makes one of it, by the id of the
 * heading: `<id>-heading`.
 */
export function ArticleSection({
  id,
  heading,
  headingLevel,
  position,
  total,
  className,
  style,
  children,
  ...rest
}: ArticleSectionProps) {
  const Heading = headingOf[headingRank(headingLevel)];
  const size = shareOf(share(position, total));

  const named = isPresent(heading);
  if (!named) warn('ArticleSection', 'has no heading, so readers who move by headings pass it by. Give `heading`.');

  return (
    <section
      {...native(rest)}
      id={id || undefined}
      className={clsx(styles.root, size && styles.marked, className)}
      style={style ? { ...size, ...style } : size}
    >
      {named && (
        <Heading id={id ? `${id}-heading` : undefined} className={styles.heading}>
          {heading}
        </Heading>
      )}
      {children}
    </section>
  );
}
