import { Byline, fill, References, ReviewedByCard, TextLink, type SiteSettings } from '@cairn-ds/react';
import { Fragment } from 'react';

import { topicHref } from '../../articles/lists.js';
import { personOf } from '../../articles/people.js';
import type { articlePageLabels } from './ArticlePage.labels.js';
import type { ArticlePageProps } from './ArticlePage.js';

interface PartProps extends Pick<
  ArticlePageProps,
  'clinic' | 'article' | 'pictures' | 'readingMinutes' | 'citations' | 'today' | 'reviewer'
> {
  site: SiteSettings;
}

interface TopicsProps extends Pick<ArticlePageProps, 'clinic' | 'article' | 'articlesHref'> {
  site: SiteSettings;
  words: typeof articlePageLabels.en;
}

/** Where the byline leads to its reviewer: the card at the end. */
const reviewerId = 'reviewer';

/** Who wrote and reviewed the article, and when. The reviewer's name leads to the card, unless another block stands in its place. */
export function ArticleByline({ clinic, article, pictures, readingMinutes, reviewer: instead, site }: PartProps) {
  const { reviewed, published } = article;
  const author = personOf(clinic, article.author, pictures);
  const reviewer = personOf(clinic, article.reviewer, pictures);
  const reviewerHref = instead === undefined ? `#${reviewerId}` : undefined;
  return <Byline {...site} {...{ author, reviewer, reviewed, published, readingMinutes, reviewerHref }} />;
}

/** The clinician who has read the article through. */
export function ReviewerCard({ clinic, article, pictures, today, site }: PartProps) {
  const { reviewed, nextReview } = article;
  const reviewer = personOf(clinic, article.reviewer, pictures);
  return reviewer ? <ReviewedByCard {...site} id={reviewerId} {...{ reviewer, reviewed, nextReview, today }} /> : null;
}

/** The sources of the article. */
export function Sources({ article, citations, site }: PartProps) {
  return <References {...site} items={article.references} citations={citations} />;
}

/** The ways to all articles on each topic of this one, and nothing for an article on none. */
export function Topics({ clinic, article, articlesHref, site, words }: TopicsProps) {
  const topics = clinic.topics.filter(({ id }) => article.topics.includes(id));
  if (topics.length === 0) return null;
  const links = topics.map((topic, index) => (
    <Fragment key={topic.id}>
      {index > 0 && ', '}
      <TextLink {...site} href={topicHref(topic, articlesHref)}>
        {topic.title}
      </TextLink>
    </Fragment>
  ));
  return <p>{fill(words.topics, { topics: links })}</p>;
}
