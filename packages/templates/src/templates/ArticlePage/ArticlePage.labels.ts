import { common } from '../../internal/labels.js';

const en = {
  ...common.en,
  /** Names the page of all articles in the breadcrumbs, where the clinic gives it no title. */
  articles: 'Guides',
  /** Heads the sources. */
  references: 'References',
};

const es: typeof en = { ...common.es, articles: 'Guías', references: 'Referencias' };

/** The words that an ArticlePage brings along. */
export const articlePageLabels = { en, es };
