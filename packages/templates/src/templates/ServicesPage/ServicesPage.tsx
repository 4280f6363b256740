import { Faq, ScheduleFacts, ServiceGrid, WeekSchedule, wordsFor, type LabelsOf } from '@cairn-ds/react';
import type { ReactNode } from 'react';

import { breadcrumbsTo } from '../../breadcrumbs/breadcrumbsTo.js';
import type { PageProps } from '../../internal/page.js';
import { siteOf } from '../../internal/site.js';
import { slot } from '../../internal/slot.js';
import { wholeTexts } from '../../internal/whole.js';
import { CallBlock } from '../../parts/CallBlock.js';
import { Sections, type Part } from '../../parts/Sections.js';
import { TitledPage } from '../../parts/TitledPage.js';
import { servicesPageLabels } from './ServicesPage.labels.js';

export interface ServicesPageProps extends PageProps {
  /** In place of what the clinic offers, under its heading. */
  services?: ReactNode;
  /** In place of the week, under its heading. */
  week?: ReactNode;
  /** In place of the call. */
  call?: ReactNode;
  /** In place of the questions, under their heading. */
  questions?: ReactNode;
  /** After the questions. */
  children?: ReactNode;
  /** Words of the page, where they are not the usual ones. */
  labels?: LabelsOf<typeof servicesPageLabels.en> | null | undefined;
}

/** What a clinic offers, what a week of it looks like, and what people ask. Its copy is `clinic.pages.services`. */
export function ServicesPage({ clinic, homeHref, breadcrumbs, children, labels, ...slots }: ServicesPageProps) {
  const site = siteOf(slots, clinic);
  const words = wordsFor('ServicesPage', servicesPageLabels, slots.language, labels);
  const { title = words.title, eyebrow, lead } = clinic.pages.services ?? {};
  const { services, schedule, questions } = clinic;
  const way = breadcrumbsTo.services({ clinic, homeHref, language: slots.language, labels });

  const days = schedule && wholeTexts(schedule.days);
  const care = slot(slots.services, services.length > 0 && <ServiceGrid {...site} items={wholeTexts(services)} />);
  const week = slot(
    slots.week,
    schedule && days && (
      <>
        <WeekSchedule {...site} days={days} note={schedule.note} />
        <ScheduleFacts {...site} items={schedule.facts} />
      </>
    ),
  );
  const asked = slot(slots.questions, questions.length > 0 && <Faq {...site} items={questions} />);

  const parts: Part[] = [
    { id: 'care', heading: words.services, content: care },
    { id: 'week', heading: words.week, content: week },
    { id: 'call', content: slot(slots.call, <CallBlock {...site} clinic={clinic} heading={clinic.call?.heading} />) },
    { id: 'questions', heading: words.questions, content: asked },
  ];
  return (
    <TitledPage {...{ site, title, eyebrow, lead, way, breadcrumbs }}>
      <Sections site={site} parts={parts} />
      {children}
    </TitledPage>
  );
}
