import { Pagination, wordsFor, type LabelsOf, type PaginationProps } from '@cairn-ds/react';
import type { ReactNode } from 'react';

import type { ListedArticle } from '../../articles/listed.js';
import { breadcrumbsTo } from '../../breadcrumbs/breadcrumbsTo.js';
import type { PageProps } from '../../internal/page.js';
import { siteOf } from '../../internal/site.js';
import { slot } from '../../internal/slot.js';
import { ArticleCards } from '../../parts/ArticleCards.js';
import { Band } from '../../parts/Band.js';
import { NewsletterBand } from '../../parts/NewsletterBand.js';
import { TitledPage } from '../../parts/TitledPage.js';
import type { Pictures } from '../../pictures/pictures.js';
import { articlesPageLabels } from './ArticlesPage.labels.js';

export interface ArticlesPageProps extends PageProps {
  /** The articles of this page, in the order in which they are offered. */
  articles: readonly ListedArticle[];
  /** Picture files by the path that content gives. */
  pictures?: Pictures | null | undefined;
  /** Which page of a long list this is, of how many, and where each is. @default the only one */
  pages?: Pick<PaginationProps, 'position' | 'total' | 'hrefOf'> | null | undefined;
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

/** All articles of a clinic, or a page of them where they are many. Its copy is `clinic.pages.articles`. */
export function ArticlesPage({
  clinic,
  articles,
  pages,
  pagination,
  pictures,
  homeHref,
  breadcrumbs,
  articleCards,
  newsletter,
  children,
  labels,
  ...rest
}: ArticlesPageProps) {
  const site = siteOf(rest, clinic);
  const { all, ...words } = wordsFor('ArticlesPage', articlesPageLabels, rest.language, labels);
  const { title = words.title, eyebrow, lead } = clinic.pages.articles ?? {};
  const way = breadcrumbsTo.articles({ clinic, homeHref, language: rest.language, labels });
  return (
    <>
      <TitledPage {...{ site, title, eyebrow, lead, way, breadcrumbs }}>{children}</TitledPage>
      <ArticleCards {...{ site, articles, pictures }} heading={all} instead={articleCards} />
      <Band site={site}>{slot(pagination, pages && pages.total > 1 && <Pagination {...site} {...pages} />)}</Band>
      <NewsletterBand {...site} clinic={clinic} form="articles" instead={newsletter} />
    </>
  );
}
