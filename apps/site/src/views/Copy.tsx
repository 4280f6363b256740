import { ArticleSection, PageLayout } from '@cairn-ds/react';

import { pageOf } from '../clinic.ts';
import { Paragraphs } from './Paragraphs.tsx';
import { Way } from './Way.tsx';

interface CopyProps {
  /** Name of the page in the clinic's data: `privacy`. */
  page: string;
}

/** A page of plain copy, from the clinic's data. */
export function Copy({ page }: CopyProps) {
  const { title, kicker, lead, sections } = pageOf(page);
  return (
    <PageLayout title={title} kicker={kicker} lead={lead} breadcrumbs={<Way to={title} />}>
      {sections.map(({ id, heading, ...copy }, index) => (
        <ArticleSection key={id} id={id} heading={heading} position={index + 1} total={sections.length}>
          <Paragraphs {...copy} />
        </ArticleSection>
      ))}
    </PageLayout>
  );
}
