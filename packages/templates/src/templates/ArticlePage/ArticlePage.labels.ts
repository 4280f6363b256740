import { common } from '../../internal/labels.js';

const en = {
  ...common.en,
  /** Names the page of all articles in the breadcrumbs, where the clinic gives it no title. */
  articles: 'Guides',
  /** Heads the sources. */
  references: 'References',
  /** Leads to the articles on the topics of this one. */
  topics: 'More guides on this: {topics}',
};

const es: typeof en = {
  ...common.es,
  articles: 'Guías',
  references: 'Referencias',
  topics: 'Más guías sobre esto: {topics}',
};

/** The words that an ArticlePage brings along. */
export const articlePageLabels = { en, es };
