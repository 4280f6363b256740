import {
  ArticleLayout,
  ArticleSection,
  Byline,
  CallToActionPhone,
  Figure,
  KeyTakeaways,
  PageSection,
  References,
  RelatedArticles,
  ReviewedByCard,
  type FigureProps,
  type RelatedArticle,
} from '@cairn-ds/react';
import type { Heading } from '@cairn-ds/content';
import type { SampleArticle } from '@cairn-ds/samples';
import type { ReactNode } from 'react';

import { personOf } from '../guides.ts';
import { clinic } from '../clinic.ts';
import { NewsletterBand } from './NewsletterBand.tsx';
import { Way } from './Way.tsx';

interface GuideProps {
  guide: SampleArticle;
  hero?: FigureProps;
  headings: Heading[];
  related: RelatedArticle[];
  /** The day of the build, to say calmly when a review is overdue. */
  today: string;
  children: ReactNode;
}

/** An article with all that stands around its text. */
export function Guide({ guide, hero, headings, related, today, children }: GuideProps) {
  const { article, readingMinutes, citations } = guide;
  const author = personOf(article.author);
  const reviewer = personOf(article.reviewer);
  const { title, shortTitle, eyebrow, lead, reviewed, nextReview, published, takeaways, references } = article;
  const way = <Way to={shortTitle ?? title} through={[{ title: 'Guides', href: '/articles/' }]} />;
  const sources = { id: 'references', text: 'References' };
  const contents = references.length > 0 ? [...headings, sources] : headings;
  return (
    <>
      <ArticleLayout
        title={title}
        eyebrow={eyebrow}
        breadcrumbs={way}
        byline={<Byline {...{ author, reviewer, reviewed, published, readingMinutes }} reviewerHref="#reviewer" />}
        lead={lead}
        hero={hero && <Figure {...hero} variant="hero" priority />}
        headings={contents}
        aside={
          <CallToActionPhone
            variant="aside"
            telephone={clinic.telephone.admissions}
            region={clinic.address.country}
            hours={clinic.hoursText}
            cost="Free and private. Asking is not signing up."
          />
        }
        takeaways={<KeyTakeaways items={takeaways} />}
        after={
          <>
            {reviewer && <ReviewedByCard id="reviewer" {...{ reviewer, reviewed, nextReview, today }} />}
            {references.length > 0 && (
              <ArticleSection id={sources.id} heading={sources.text} position={contents.length} total={contents.length}>
                <References items={references} citations={citations} />
              </ArticleSection>
            )}
          </>
        }
      >
        {children}
      </ArticleLayout>
      {related.length > 0 && (
        <PageSection>
          <RelatedArticles items={related} />
        </PageSection>
      )}
      <NewsletterBand form="article" />
    </>
  );
}
