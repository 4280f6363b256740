import type { ComponentProps, ReactNode } from 'react';

import { clsx } from '../../internal/clsx.js';
import { warn } from '../../internal/development.js';
import { native } from '../../internal/native.js';
import { isPresent } from '../../internal/isPresent.js';
import { text } from '../../internal/text.js';
import * as styles from './HomeHero.css.js';

export interface HomeHeroProps extends Omit<ComponentProps<'div'>, 'title' | 'children'> {
  /** The page's one `h1`: what the clinic does for people, in one sentence. */
  title: ReactNode;
  /** Whom the clinic treats, and how, in two or three sentences. */
  lead?: ReactNode;
  /** The way to call: `Button` or `CallToActionPhone`. */
  action?: ReactNode;
  /** Who answers and when, under the action. */
  note?: ReactNode;
  /** A `Figure` without caption. It reaches to the edge of the page. */
  picture?: ReactNode;
}

/** How a home page opens: one sentence, one way to call, one picture. Renders a `<div>` across the page. */
export function HomeHero({ title, lead, action, note, picture, className, ...rest }: HomeHeroProps) {
  if (!isPresent(title))
    warn('HomeHero', 'the page has no title, so nobody learns where they are. Give `title`: it becomes the one h1.');

  return (
    <div {...native(rest)} className={clsx(styles.root, className)}>
      {isPresent(title) && <h1 className={styles.heading}>{title}</h1>}
      <div className={styles.introduction}>
        {isPresent(lead) && text(lead, styles.lead)}
        {isPresent(action) && <div className={styles.action}>{action}</div>}
        {isPresent(note) && text(note, styles.note)}
      </div>
      {isPresent(picture) && <div className={styles.picture}>{picture}</div>}
    </div>
  );
}
