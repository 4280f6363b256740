import type { Topic } from '@cairn-ds/content';
import { Pagination, wordsFor, type LabelsOf } from '@cairn-ds/react';
import type { ReactNode } from 'react';

import { articlesHead } from '../../articles/head.js';
import type { ListedArticle } from '../../articles/listed.js';
import type { Pages } from '../../articles/lists.js';
import { breadcrumbsTo } from '../../breadcrumbs/breadcrumbsTo.js';
import type { PageProps } from '../../internal/page.js';
import { siteOf } from '../../internal/site.js';
import { slot } from '../../internal/slot.js';
import { ArticleCards } from '../../parts/ArticleCards.js';
import { Band } from '../../parts/Band.js';
import { NewsletterBand } from '../../parts/NewsletterBand.js';
import { TitledPage } from '../../parts/TitledPage.js';
import { TopicLinks } from '../../parts/TopicLinks.js';
import type { Pictures } from '../../pictures/pictures.js';
import { articlesPageLabels } from './ArticlesPage.labels.js';

export interface ArticlesPageProps extends PageProps {
  /** The articles of this page, in the order in which they are offered. */
  articles: readonly ListedArticle[];
  /** Picture files by the path that content gives. */
  pictures?: Pictures | null | undefined;
  /** What the articles are about, one of `clinic.topics`. Left out, they are about anything. */
  topic?: Topic | null | undefined;
  /** Which page of a long list this is, of how many, and where each is: of `articleLists`. @default the only one */
  pages?: Pages | null | undefined;
  /** Path of the page of all articles. @default '/articles/' */
  articlesHref?: string | null | undefined;
  /** In place of the links to the topics. */
  topics?: ReactNode;
  /** In place of the links to the other pages of the list. */
  pagination?: ReactNode;
  /** In place of the articles. */
  articleCards?: ReactNode;
  /** In place of the letter's form. */
  newsletter?: ReactNode;
  /** Under the title, above the articles. */
  children?: ReactNode;
  /** Words of the page, where they are not the usual ones. */
  labels?: LabelsOf<typeof articlesPageLabels.en> | null | undefined;
}

/** All articles of a clinic or those on a topic, or a page of them where they are many. Its copy is `clinic.pages.articles` and `clinic.topics`. */
export function ArticlesPage(props: ArticlesPageProps) {
  const { clinic, articles, pages, topic, pictures, articlesHref, breadcrumbs } = props;
  const site = siteOf(props, clinic);
  const words = wordsFor('ArticlesPage', articlesPageLabels, props.language, props.labels);
  const { title, lead } = articlesHead(props);
  const eyebrow = topic ? undefined : clinic.pages.articles?.eyebrow;
  const heading = topic ? words.about : words.all;
  return (
    <>
      <TitledPage {...{ site, title, eyebrow, lead, breadcrumbs }} way={breadcrumbsTo.articles(props)}>
        {slot(props.topics, <TopicLinks {...{ clinic, site, topic, pages, articlesHref, words }} />)}
        {props.children}
      </TitledPage>
      <ArticleCards {...{ site, articles, pictures, heading }} instead={props.articleCards} />
      <Band site={site}>{slot(props.pagination, pages && pages.total > 1 && <Pagination {...site} {...pages} />)}</Band>
      <NewsletterBand {...site} clinic={clinic} form="articles" instead={props.newsletter} />
    </>
  );
}
