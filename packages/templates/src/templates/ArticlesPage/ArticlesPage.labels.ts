import { common } from '../../internal/labels.js';

const en = {
  ...common.en,
  /** Titles the page, where the clinic gives it no title. */
  title: 'Guides',
  /** Heads the articles, and names the page of all in the list of topics. */
  all: 'All guides',
  /** Heads the articles on a topic. */
  about: 'Guides on this topic',
  /** Names the list of topics. */
  topics: 'Topics',
  /** Names a later page of the list in the breadcrumbs. */
  page: (position: number) => `Page ${position}`,
  /** Titles a later page of the list. */
  pageOf: (title: string, position: number) => `${title}, page ${position}`,
  /** Describes it for search results. */
  described: (description: string, position: number, total: number) => `${description} Page ${position} of ${total}.`,
};

const es: typeof en = {
  ...common.es,
  title: 'Guías',
  all: 'Todas las guías',
  about: 'Guías sobre este tema',
  topics: 'Temas',
  page: (position) => `Página ${position}`,
  pageOf: (title, position) => `${title}, página ${position}`,
  described: (description, position, total) => `${description} Página ${position} de ${total}.`,
};

/** The words that an ArticlesPage brings along. */
export const articlesPageLabels = { en, es };
