import type { Picture } from '@cairn-ds/content';
import { clsx } from 'clsx';
import type { ComponentProps, ReactNode } from 'react';

import { safeAddress } from '../../address.js';
import { given, listed } from '../../given.js';
import { english, type Labels } from '../../labels/index.js';
import { coverLink, fine, headingLarge, headingSmall, media, plainList } from '../../styles/shared.css.js';
import * as styles from './RelatedArticles.css.js';

export interface RelatedArticle {
  /** The title: it is the link, and the whole card its target. */
  title: ReactNode;
  /** Address of the article. */
  href: string;
  /** One or two whole sentences. Never cut here, so keep it short. */
  excerpt?: ReactNode;
  /** Decorates the card: its `alt` is not read, because the title says where the link goes. */
  picture?: Picture;
  /** In minutes. */
  readingMinutes?: number;
}

export interface RelatedArticlesProps extends Omit<ComponentProps<'section'>, 'children'> {
  /** Names the section. @default 'Read next' */
  heading?: ReactNode;
  /** Rank of the heading in the page outline; the titles are one below. @default 2 */
  headingLevel?: 2 | 3 | 4;
  /** One to four articles. */
  items: RelatedArticle[];
  /** Words that the component prints or says, where they are not the English ones. */
  labels?: Partial<Labels['RelatedArticles']>;
}

/** The rank below each. */
const titles = { 2: 'h3', 3: 'h4', 4: 'h5' } as const;

/** Articles to read next. Renders a `<section>` with a list of cards. */
export function RelatedArticles({
  heading,
  headingLevel = 2,
  items,
  labels,
  className,
  ...rest
}: RelatedArticlesProps) {
  const articles = listed('RelatedArticles', items);
  if (articles.length === 0) return null;
  const words = { ...english.RelatedArticles, ...labels };
  const Heading = `h${headingLevel}` as const;
  const Title = titles[headingLevel];

  return (
    <section {...rest} className={clsx(styles.root, className)}>
      <Heading id={rest.id && `${rest.id}-heading`} className={clsx(headingLarge, styles.heading)}>
        {given(heading) ? heading : words.heading}
      </Heading>
      <ul className={clsx(plainList, styles.list)}>
        {articles.map(({ title, href, excerpt, picture, readingMinutes = 0 }) => (
          <li key={href} className={styles.card}>
            {given(picture?.src) && picture && (
              <img {...picture} alt="" loading="lazy" decoding="async" className={clsx(media, styles.picture)} />
            )}
            <div className={styles.text}>
              <Title className={clsx(headingSmall, styles.title)}>
                <Linked href={safeAddress('RelatedArticles', href)}>{title}</Linked>
              </Title>
              {given(excerpt) && <p className={styles.excerpt}>{excerpt}</p>}
              {readingMinutes > 0 && <p className={fine}>{words.minutes(Math.ceil(readingMinutes))}</p>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Linked({ href, children }: { href: string | undefined; children: ReactNode }) {
  return href ? (
    <a href={href} className={coverLink}>
      {children}
    </a>
  ) : (
    children
  );
}
