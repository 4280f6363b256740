import type { Clinic, Topic } from '@cairn-ds/content';

import type { ListedArticle } from './listed.js';

/** Which page of a list is meant, of how many, and where each is. */
export interface Pages {
  /** From 1. */
  position: number;
  total: number;
  hrefOf: (position: number) => string;
}

/** A page that lists articles: all of them, or those on a topic. */
export interface ArticleList<Listed extends ListedArticle = ListedArticle> {
  /** Path of the page. */
  href: string;
  /** What its articles are about. Undefined for a page of all articles. */
  topic: Topic | undefined;
  /** Those of this page. */
  articles: readonly Listed[];
  pages: Pages;
}

interface ListOptions<Listed> {
  clinic: Pick<Clinic, 'topics'>;
  /** All articles of the site, in the order in which they are offered. */
  articles: readonly Listed[];
  /** How many articles a page holds at most. @default 12 */
  perPage?: number | null | undefined;
  /** Path of the page of all articles. @default '/articles/' */
  articlesHref?: string | null | undefined;
}

/** Where the articles on a topic are listed. */
export const topicHref = ({ id }: Pick<Topic, 'id'>, articlesHref: string | null | undefined): string =>
  `${articlesHref ?? '/articles/'}topics/${id}/`;

/** The pages of one list. Without articles it has one all the same, but for a topic. */
function pagesOf<Listed extends ListedArticle>(
  href: string,
  topic: Topic | undefined,
  articles: readonly Listed[],
  perPage: number,
): ArticleList<Listed>[] {
  const total = Math.max(Math.ceil(articles.length / perPage), topic ? 0 : 1);
  const hrefOf = (position: number) => (position === 1 ? href : `${href}page/${position}/`);
  return Array.from({ length: total }, (_, index) => ({
    href: hrefOf(index + 1),
    topic,
    articles: articles.slice(index * perPage, (index + 1) * perPage),
    pages: { position: index + 1, total, hrefOf },
  }));
}

/**
 * Every page that lists articles of a site: `/articles/`, `/articles/page/2/`, `/articles/topics/families/` and so on,
 * each with what `ArticlesPage` takes. A topic without articles has no page.
 *
 * @throws RangeError for a page that would hold no article.
 */
export function articleLists<Listed extends ListedArticle>({
  clinic,
  articles,
  perPage,
  articlesHref,
}: ListOptions<Listed>): ArticleList<Listed>[] {
  const most = perPage ?? 12;
  if (!Number.isInteger(most) || most < 1) {
    throw new RangeError(`A page of articles cannot hold ${most} of them. Give perPage a whole number from 1.`);
  }
  const ofTopics = clinic.topics.flatMap((topic) => {
    const about = articles.filter(({ article }) => article.topics?.includes(topic.id));
    return pagesOf(topicHref(topic, articlesHref), topic, about, most);
  });
  return [...pagesOf(articlesHref ?? '/articles/', undefined, articles, most), ...ofTopics];
}
