import { ArticleSection, Faq, PageLayout, ScheduleFacts, ServiceGrid, WeekSchedule } from '@cairn-ds/react';

import { clinic, pageOf } from '../clinic.ts';
import { CallPlate } from './CallPlate.tsx';
import { Way } from './Way.tsx';

/** What the clinic offers, what a week of it looks like, and what people ask. */
export function Services() {
  const { title, eyebrow, lead } = pageOf('services');
  const { services, schedule, questions } = clinic;
  return (
    <PageLayout title={title} eyebrow={eyebrow} lead={lead} breadcrumbs={<Way to={title} />}>
      <ArticleSection id="care" heading="Care you may use" position={1} total={3}>
        <ServiceGrid items={services} />
      </ArticleSection>
      {schedule && (
        <ArticleSection id="week" heading="What a week looks like" position={2} total={3}>
          <WeekSchedule days={schedule.days} note={schedule.note} />
          <ScheduleFacts items={schedule.facts} />
        </ArticleSection>
      )}
      <CallPlate />
      <ArticleSection id="questions" heading="Common questions" position={3} total={3}>
        <Faq items={questions} />
      </ArticleSection>
    </PageLayout>
  );
}
