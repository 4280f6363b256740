import { common } from '../../internal/labels.js';

const en = {
  ...common.en,
  /** Titles the page, where the clinic gives it no title. */
  title: 'Guides',
  /** Heads the articles. */
  all: 'All guides',
};

const es: typeof en = { ...common.es, title: 'Guías', all: 'Todas las guías' };

/** The words that an ArticlesPage brings along. */
export const articlesPageLabels = { en, es };
