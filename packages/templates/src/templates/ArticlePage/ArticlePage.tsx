import type { Article, Heading } from '@cairn-ds/content';
import {
  ArticleLayout,
  ArticleSection,
  Breadcrumbs,
  Figure,
  KeyTakeaways,
  type DateProp,
  type ReferencesProps,
  wordsFor,
  type LabelsOf,
} from '@cairn-ds/react';
import type { ReactNode } from 'react';

import { relatedTo, type ListedArticle } from '../../articles/listed.js';
import { breadcrumbsTo } from '../../breadcrumbs/breadcrumbsTo.js';
import type { PageProps } from '../../internal/page.js';
import { siteOf } from '../../internal/site.js';
import { isShown, slot } from '../../internal/slot.js';
import { whole } from '../../internal/whole.js';
import { ArticleCards } from '../../parts/ArticleCards.js';
import { AsideCall } from '../../parts/AsideCall.js';
import { NewsletterBand } from '../../parts/NewsletterBand.js';
import { articlePicture } from '../../pictures/opening.js';
import type { Pictures } from '../../pictures/pictures.js';
import { articlePageLabels } from './ArticlePage.labels.js';
import { ArticleByline, ReviewerCard, Sources, Topics } from './parts.js';

export interface ArticlePageProps extends PageProps {
  article: Article;
  /** The text: sections, as MDX renders them with `mdxComponents`. */
  children: ReactNode;
  /** The headings of the text in order, for the contents. */
  headings?: readonly Heading[] | null | undefined;
  /** In how many places the text cites each reference, by its id. @default one place each */
  citations?: ReferencesProps['citations'];
  /** In minutes. */
  readingMinutes?: number | null | undefined;
  /** The articles of the site. Those that `article.related` names are offered to be read next. */
  articles?: readonly ListedArticle[] | null | undefined;
  /** Picture files by the path that content gives. */
  pictures?: Pictures | null | undefined;
  /** The day on which the page is rendered, to say calmly when a review is overdue. */
  today?: DateProp | undefined;
  /** Path of the page of all articles, for the breadcrumbs and the topics. @default '/articles/' */
  articlesHref?: string | null | undefined;
  /** In place of who wrote and reviewed the article, and when. */
  byline?: ReactNode;
  /** In place of the picture that opens the article. */
  hero?: ReactNode;
  /** In place of the call beside the text. */
  aside?: ReactNode;
  /** In place of what to remember. */
  takeaways?: ReactNode;
  /** In place of the card about the reviewer. */
  reviewer?: ReactNode;
  /** In place of the list of sources, under its heading. */
  references?: ReactNode;
  /** In place of the links to more articles on its topics. */
  topics?: ReactNode;
  /** In place of the articles to read next. */
  related?: ReactNode;
  /** In place of the letter's form. */
  newsletter?: ReactNode;
  /** Words of the page, where they are not the usual ones. */
  labels?: LabelsOf<typeof articlePageLabels.en> | null | undefined;
}

/** An article with all that stands around its text. */
export function ArticlePage(props: ArticlePageProps) {
  const { clinic, article, children, pictures } = props;
  const site = siteOf(props, clinic);
  const words = wordsFor('ArticlePage', articlePageLabels, props.language, props.labels);
  const { title, eyebrow, lead } = article;
  const picture = articlePicture(article, pictures);
  const sources = { id: 'references', text: words.references };
  const listed = slot(props.references, article.references.length > 0 && <Sources {...props} site={site} />);
  const headings = [...(props.headings ?? []), ...(isShown(listed) ? [sources] : [])];

  return (
    <>
      <ArticleLayout
        {...site}
        title={whole(title)}
        eyebrow={eyebrow}
        breadcrumbs={slot(props.breadcrumbs, <Breadcrumbs {...site} items={breadcrumbsTo.article(props)} />)}
        byline={slot(props.byline, <ArticleByline {...props} site={site} />)}
        lead={lead}
        hero={slot(props.hero, picture && <Figure {...site} {...picture} variant="hero" priority />)}
        headings={headings}
        aside={slot(props.aside, <AsideCall clinic={clinic} site={site} />)}
        takeaways={slot(props.takeaways, <KeyTakeaways {...site} items={article.takeaways} />)}
        after={
          <>
            {slot(props.reviewer, <ReviewerCard {...props} site={site} />)}
            {isShown(listed) && (
              <ArticleSection
                {...site}
                id={sources.id}
                heading={sources.text}
                position={headings.length}
                total={headings.length}
              >
                {listed}
              </ArticleSection>
            )}
            {slot(props.topics, <Topics {...props} {...{ site, words }} />)}
          </>
        }
      >
        {children}
      </ArticleLayout>
      <ArticleCards {...{ site, pictures }} articles={relatedTo(article, props.articles)} instead={props.related} />
      <NewsletterBand {...site} clinic={clinic} form="article" instead={props.newsletter} />
    </>
  );
}
