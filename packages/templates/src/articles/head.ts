import type { Topic } from '@cairn-ds/content';
import { wordsFor } from '@cairn-ds/react';

import type { Whereabouts } from '../breadcrumbs/breadcrumbsTo.js';
import { articlesPageLabels } from '../templates/ArticlesPage/ArticlesPage.labels.js';
import type { ArticleList } from './lists.js';

export interface ArticlesWay {
  topic?: Topic | null | undefined;
  pages?: Pick<ArticleList['pages'], 'position' | 'total'> | null | undefined;
  articlesHref?: string | null | undefined;
}

/** What heads a page that lists articles, on the page, in its title and for search results. */
export interface ArticlesHead {
  /** `Guides, page 2` */
  title: string;
  /** Only on the first page. */
  lead?: string | undefined;
  description?: string | undefined;
}

/** What heads a page that lists articles, by the props of its template: for the title of the document, its description and structured data. */
export function articlesHead(props: Whereabouts<typeof articlesPageLabels.en> & ArticlesWay): ArticlesHead {
  const { clinic, topic, pages } = props;
  const words = wordsFor('ArticlesPage', articlesPageLabels, props.language, props.labels);
  const all = clinic.pages.articles;
  const { title, lead, description } = topic
    ? { title: topic.title, lead: topic.text, description: topic.text }
    : { title: all?.title ?? words.title, lead: all?.lead, description: all?.description };
  const { position = 1, total = 1 } = pages ?? {};
  if (position === 1) return { title, lead, description };
  return {
    title: words.pageOf(title, position),
    description: description && words.described(description, position, total),
  };
}
