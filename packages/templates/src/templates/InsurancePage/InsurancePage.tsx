import { Costs, InsurancePlans, wordsFor, type DateProp, type LabelsOf } from '@cairn-ds/react';
import type { ReactNode } from 'react';

import { breadcrumbsTo } from '../../breadcrumbs/breadcrumbsTo.js';
import type { PageProps } from '../../internal/page.js';
import { siteOf } from '../../internal/site.js';
import { slot } from '../../internal/slot.js';
import { CallBlock } from '../../parts/CallBlock.js';
import { copyOr } from '../../parts/CopySections.js';
import { Sections, type Part } from '../../parts/Sections.js';
import { TitledPage } from '../../parts/TitledPage.js';
import { insurancePageLabels } from './InsurancePage.labels.js';

export interface InsurancePageProps extends PageProps {
  /** The day that it is, such as that of the build: plans and prices that are past say so, or are left out. */
  today?: DateProp | undefined;
  /** In place of the plans, under their heading. */
  plans?: ReactNode;
  /** In place of the prices, under their heading. */
  costs?: ReactNode;
  /** In place of the call. */
  call?: ReactNode;
  /** In place of the sections of copy. */
  sections?: ReactNode;
  /** After the sections. */
  children?: ReactNode;
  /** Words of the page, where they are not the usual ones. */
  labels?: LabelsOf<typeof insurancePageLabels.en> | null | undefined;
}

/** How care is paid for: plans, prices, and what to ask before coming. Its copy is `clinic.pages.insurance`. */
export function InsurancePage(props: InsurancePageProps) {
  const { clinic, breadcrumbs, today } = props;
  const site = siteOf(props, clinic);
  const words = wordsFor('InsurancePage', insurancePageLabels, props.language, props.labels);
  const { title = words.title, eyebrow, lead, sections = [] } = clinic.pages.insurance ?? {};
  const { plans, costs } = clinic;
  const parts: Part[] = [
    {
      id: 'plans',
      heading: words.plans,
      content: slot(props.plans, plans && <InsurancePlans {...site} plans={plans} today={today} />),
    },
    {
      id: 'costs',
      heading: words.costs,
      content: slot(props.costs, costs && <Costs {...site} costs={costs} today={today} />),
    },
    { id: 'call', content: slot(props.call, <CallBlock {...site} clinic={clinic} />) },
    ...copyOr(props.sections, { clinic, site, sections }),
  ];
  return (
    <TitledPage {...{ site, title, eyebrow, lead, breadcrumbs }} way={breadcrumbsTo.insurance(props)}>
      <Sections site={site} parts={parts} />
      {props.children}
    </TitledPage>
  );
}
