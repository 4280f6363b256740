import {
  AdvantagesItem,
  AdvantagesList,
  ArticleLayout,
  ArticleSection,
  Breadcrumbs,
  Byline,
  CallToActionPhone,
  Citation,
  CitedQuote,
  Faq,
  CrisisSupport,
  Figure,
  KeyTakeaways,
  LevelOfCareComparison,
  type LevelOfCareComparisonProps,
  PageSection,
  ProviderSection,
  References,
  RelatedArticles,
  ReviewedByCard,
  ScheduleFacts,
  ServiceGrid,
  SideNote,
  TelephoneLink,
  WeekSchedule,
} from '@cairn-ds/react';
import { articlesOf, clinics } from '@cairn-ds/samples';
import Text, { headings } from 'cairn:article';
import type { ReactNode } from 'react';

import { ClinicPage, pictureOf } from './ClinicPage.tsx';

interface ComparisonProps extends Omit<LevelOfCareComparisonProps, 'note'> {
  children?: ReactNode;
}

/** In an article the note is written between the tags. */
const Comparison = ({ children, ...rest }: ComparisonProps) => <LevelOfCareComparison {...rest} note={children} />;

const components = {
  AdvantagesItem,
  AdvantagesList,
  ArticleSection,
  CallToActionPhone,
  Citation,
  CitedQuote,
  Faq,
  CrisisSupport,
  LevelOfCareComparison: Comparison,
  ProviderSection,
  ScheduleFacts,
  ServiceGrid,
  SideNote,
  TelephoneLink,
  WeekSchedule,
};

interface ArticlePageProps {
  /** Which of the sample clinics. */
  clinicId: string;
}

/** A whole article, as a clinic's site prints it. */
export function ArticlePage({ clinicId }: ArticlePageProps) {
  const clinic = clinics.find(({ id }) => id === clinicId);
  const all = clinic ? articlesOf(clinic) : [];
  const [first] = all;
  if (!clinic || !first) return null;
  const { article, readingMinutes } = first;
  const { title, shortTitle = title, eyebrow, lead, reviewed, nextReview, published, takeaways, references } = article;
  const author = clinic.people.find(({ id }) => id === article.author);
  const reviewer = clinic.people.find(({ id }) => id === article.reviewer);
  const way = [{ title: 'Home', href: '/' }, { title: 'Guides', href: '/articles/' }, { title: shortTitle }];
  const chapters = headings.filter(({ level }) => level === 2);
  const total = chapters.length + 1;

  return (
    <ClinicPage clinic={clinic} path={first.href}>
      <ArticleLayout
        title={title}
        eyebrow={eyebrow}
        breadcrumbs={<Breadcrumbs items={way} />}
        byline={<Byline {...{ author, reviewer, reviewed, published, readingMinutes }} reviewerHref="#reviewer" />}
        lead={lead}
        hero={article.hero && <Figure {...pictureOf(clinic, article.hero)} variant="hero" priority />}
        headings={[...chapters, { id: 'references', text: 'References' }]}
        aside={
          <CallToActionPhone
            variant="aside"
            telephone={clinic.telephone.admissions}
            hours={clinic.hoursText}
            cost="Free and private. Asking is not signing up."
          />
        }
        takeaways={<KeyTakeaways items={takeaways} />}
        after={
          <>
            {reviewer && <ReviewedByCard id="reviewer" {...{ reviewer, reviewed, nextReview }} />}
            <ArticleSection id="references" heading="References" position={total} total={total}>
              <References items={references} />
            </ArticleSection>
          </>
        }
      >
        <Text clinic={clinic} components={components} />
      </ArticleLayout>
      <PageSection>
        <RelatedArticles
          items={all
            .filter(({ slug }) => article.related.includes(slug))
            .map((related) => ({
              title: related.article.title,
              href: related.href,
              text: related.article.description,
              picture: pictureOf(clinic, related.thumbnail),
              readingMinutes: related.readingMinutes,
            }))}
        />
      </PageSection>
    </ClinicPage>
  );
}
