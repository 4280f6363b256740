import { Byline, References, ReviewedByCard, type SiteSettings } from '@cairn-ds/react';

import { personOf } from '../../articles/people.js';
import type { ArticlePageProps } from './ArticlePage.js';

interface PartProps extends Pick<
  ArticlePageProps,
  'clinic' | 'article' | 'pictures' | 'readingMinutes' | 'citations' | 'today' | 'reviewer'
> {
  site: SiteSettings;
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
