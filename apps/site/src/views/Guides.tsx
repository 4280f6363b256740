import { PageLayout, PageSection, RelatedArticles, type RelatedArticle } from '@cairn-ds/react';

import { pageOf } from '../clinic.ts';
import { NewsletterBand } from './NewsletterBand.tsx';
import { Way } from './Way.tsx';

interface GuidesProps {
  guides: RelatedArticle[];
}

/** All articles. */
export function Guides({ guides }: GuidesProps) {
  const { title, eyebrow, lead } = pageOf('articles');
  return (
    <>
      <PageLayout title={title} eyebrow={eyebrow} lead={lead} breadcrumbs={<Way to={title} />} />
      <PageSection>
        <RelatedArticles heading="All guides" items={guides} />
      </PageSection>
      <NewsletterBand form="articles" />
    </>
  );
}
