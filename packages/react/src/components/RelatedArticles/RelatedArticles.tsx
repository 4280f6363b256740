import type { ComponentProps, ReactNode } from 'react';

import { clsx } from '../../internal/clsx.js';
import type { Picture } from '../../data.js';
import { linked } from '../../internal/link/Link.js';
import { isPresent, requireItems } from '../../internal/isPresent.js';
import { pictureOf } from '../../internal/picture/picture.js';
import { minutesOf } from '../../internal/numbers.js';
import type { SiteSettings } from '../../internal/site/settings.js';
import { native } from '../../internal/native.js';
import { headingOf, headingRank } from '../../internal/headings.js';
import type { WordsProps } from '../../labels/all.js';
import { wordsOf } from '../../labels/words.js';
import { brief, coverLink, fine, headingSmall } from '../../internal/styles/shared.css.js';
import { text as paragraph } from '../../internal/text.js';
import * as styles from './RelatedArticles.css.js';
import { en } from './RelatedArticles.labels.js';

export interface RelatedArticle {
  /** The title: it is the link, and the whole card its target. */
  title: ReactNode;
  /** Address of the article. */
  href: string;
  /** One or two whole sentences. Never cut here, so keep it short. */
  text?: ReactNode;
  /** Decorates the card: its `alt` is not read, because the title says where the link goes. */
  picture?: Picture | null | undefined;
  /** In minutes. */
  readingMinutes?: number | null | undefined;
}

export interface RelatedArticlesProps
  extends
    Omit<ComponentProps<'section'>, 'children'>,
    WordsProps<'RelatedArticles'>,
    Pick<SiteSettings, 'link' | 'image'> {
  /** Names the section. @default 'Read next' */
  heading?: ReactNode;
  /** Rank of the heading in the page outline; the titles are one below. @default 2 */
  headingLevel?: 2 | 3 | 4 | null | undefined;
  /** One to four articles. */
  items: readonly RelatedArticle[];
}

/** How wide the pictures are, by the number of cards: beside the titles on a phone, in rows on a desk. */
const widths: Readonly<Record<number, string>> & { 3: string } = {
  2: '(min-width: 82rem) 40rem, (min-width: 48rem) 50vw, 10rem',
  3: '(min-width: 82rem) 26rem, (min-width: 48rem) 34vw, 10rem',
  4: '(min-width: 62rem) 25vw, (min-width: 48rem) 50vw, 10rem',
};

/** Articles to read next. Renders a `<section>` with a list of cards. */
export function RelatedArticles({
  heading,
  headingLevel,
  items,
  language,
  labels,
  link,
  image,
  className,
  ...rest
}: RelatedArticlesProps) {
  const articles = requireItems('RelatedArticles', items).filter(({ title }) => isPresent(title));
  if (articles.length === 0) return null;
  const words = wordsOf('RelatedArticles', en, language, labels);
  const Heading = headingOf[headingRank(headingLevel)];
  const Title = headingOf[headingRank((headingLevel ?? 2) + 1)];

  return (
    <section {...native(rest)} className={clsx(styles.root, className)}>
      <Heading id={rest.id && `${rest.id}-heading`} className={styles.heading}>
        {isPresent(heading) ? heading : words.heading}
      </Heading>
      <ul className={styles.list}>
        {articles.map(({ title, href, text, picture, readingMinutes }, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- an article may be listed twice
          <li key={index} className={styles.card}>
            {picture &&
              pictureOf(picture, {
                from: 'RelatedArticles',
                alt: '',
                className: styles.picture,
                sizes: widths[articles.length] ?? widths[3],
                image,
              })}
            <div className={styles.body}>
              <Title className={headingSmall}>
                {linked('RelatedArticles', href, title, { looks: coverLink, link })}
              </Title>
              {isPresent(text) && paragraph(text, brief)}
              {minutesOf(readingMinutes) > 0 && <p className={fine}>{words.minutes(minutesOf(readingMinutes))}</p>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
