import type { Service } from '@cairn-ds/content';
import {
  ArticleLayout,
  Breadcrumbs,
  References,
  StaffGrid,
  wordsFor,
  type LabelsOf,
  type ReferencesProps,
} from '@cairn-ds/react';
import type { ReactNode } from 'react';

import { breadcrumbsTo } from '../../breadcrumbs/breadcrumbsTo.js';
import type { PageProps } from '../../internal/page.js';
import { siteOf } from '../../internal/site.js';
import { slot } from '../../internal/slot.js';
import { whole } from '../../internal/whole.js';
import { AsideCall } from '../../parts/AsideCall.js';
import { CallBlock } from '../../parts/CallBlock.js';
import { headingsOf, Sections, type Part } from '../../parts/Sections.js';
import { listsOf, ServiceFacts, TypicalDay } from './parts.js';
import { servicePageLabels } from './ServicePage.labels.js';

export interface ServicePageProps extends PageProps {
  /** One of `clinic.services`. */
  service: Service;
  /** What is written about the service: paragraphs, lists and headings from the third rank on. */
  children?: ReactNode;
  /** In how many places that text cites each reference, by its id. @default none */
  citations?: ReferencesProps['citations'];
  /** Path of the page of all services, for the breadcrumbs. @default '/services/' */
  servicesHref?: string | null | undefined;
  /** In place of level of care, hours, length and place. */
  facts?: ReactNode;
  /** In place of the call beside the text. */
  aside?: ReactNode;
  /** In place of whom it fits and whom not, under its heading. */
  fit?: ReactNode;
  /** In place of therapies and medication, under their heading. */
  therapies?: ReactNode;
  /** In place of the typical day, under its heading. */
  typicalDay?: ReactNode;
  /** In place of what comes after, under its heading. */
  next?: ReactNode;
  /** In place of those who give it, under their heading. */
  team?: ReactNode;
  /** In place of the call among the sections. */
  call?: ReactNode;
  /** In place of the sources, under their heading. */
  references?: ReactNode;
  /** Words of the page, where they are not the usual ones. */
  labels?: LabelsOf<typeof servicePageLabels.en> | null | undefined;
}

/** One service: what it is, whom it fits, what a day of it is like, what comes after, and what shows that it helps. */
export function ServicePage(props: ServicePageProps) {
  const { clinic, service } = props;
  const site = siteOf(props, clinic);
  const words = wordsFor('ServicePage', servicePageLabels, props.language, props.labels);
  const { title, text, forWhom, notForWhom, therapies, medication, typicalDay = [], next, references = [] } = service;
  const people = clinic.people.filter(({ id }) => service.people?.includes(id));
  const whom = [
    { heading: words.forWhom, items: forWhom },
    { heading: words.notForWhom, items: notForWhom },
  ];
  const made = [
    { heading: words.therapies, items: therapies },
    { heading: words.medication, items: medication },
  ];
  const parts: Part[] = [
    { id: 'about', heading: words.about, content: props.children },
    { id: 'fit', heading: words.fit, content: slot(props.fit, listsOf(whom)) },
    { id: 'parts', heading: words.parts, content: slot(props.therapies, listsOf(made)) },
    {
      id: 'day',
      heading: words.day,
      content: slot(props.typicalDay, typicalDay.length > 0 && <TypicalDay day={typicalDay} />),
    },
    { id: 'after', heading: words.after, content: slot(props.next, next && <p>{next}</p>) },
    {
      id: 'team',
      heading: words.team,
      content: slot(props.team, people.length > 0 && <StaffGrid {...site} items={people} />),
    },
    { id: 'call', content: slot(props.call, <CallBlock {...site} clinic={clinic} heading={clinic.call?.heading} />) },
    {
      id: 'references',
      heading: words.evidence,
      content: slot(
        props.references,
        references.length > 0 && <References {...site} items={references} citations={props.citations ?? {}} />,
      ),
    },
  ];
  return (
    <ArticleLayout
      {...site}
      title={whole(title)}
      breadcrumbs={slot(props.breadcrumbs, <Breadcrumbs {...site} items={breadcrumbsTo.service(props)} />)}
      byline={slot(props.facts, <ServiceFacts {...{ clinic, service, words, site }} />)}
      lead={text}
      headings={headingsOf(parts)}
      aside={slot(props.aside, <AsideCall clinic={clinic} site={site} />)}
    >
      <Sections site={site} parts={parts} />
    </ArticleLayout>
  );
}
