import { RelatedArticles, type SiteSettings } from '@cairn-ds/react';
import type { ReactNode } from 'react';

import { cardsOf, type ListedArticle } from '../articles/listed.js';
import { slot } from '../internal/slot.js';
import type { Pictures } from '../pictures/pictures.js';
import { Band } from './Band.js';

interface ArticleCardsProps {
  site: SiteSettings;
  /** @default 'Read next' */
  heading?: ReactNode;
  articles: readonly ListedArticle[] | null | undefined;
  pictures: Pictures | null | undefined;
  /** What stands in place of the cards. */
  instead: ReactNode;
}

/** A band of articles, and nothing without any. */
export function ArticleCards({ site, heading, articles, pictures, instead }: ArticleCardsProps) {
  const items = cardsOf(articles, pictures);
  const cards = items.length > 0 && <RelatedArticles {...site} heading={heading} items={items} />;
  return <Band site={site}>{slot(instead, cards)}</Band>;
}
