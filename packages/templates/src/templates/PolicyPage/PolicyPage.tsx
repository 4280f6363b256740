import type { Page, Policy } from '@cairn-ds/content';
import { FactsBar, wordsFor, type LabelsOf } from '@cairn-ds/react';
import type { ReactNode } from 'react';

import { breadcrumbsTo } from '../../breadcrumbs/breadcrumbsTo.js';
import type { PageProps } from '../../internal/page.js';
import { siteOf } from '../../internal/site.js';
import { slot } from '../../internal/slot.js';
import { CopySections } from '../../parts/CopySections.js';
import { Day } from '../../parts/Day.js';
import { TitledPage } from '../../parts/TitledPage.js';
import { policyPageLabels } from './PolicyPage.labels.js';

export interface PolicyPageProps extends PageProps {
  /** What the page says: one of `clinic.policies`, whose text is `children`, or a page of plain copy. */
  page: Page | Policy;
  /** In place of the day on which a policy was last changed. */
  updated?: ReactNode;
  /** In place of the sections. */
  sections?: ReactNode;
  /** After the sections: the text of a policy, as MDX renders it with `mdxComponents`. */
  children?: ReactNode;
  /** Words of the page, where they are not the usual ones. */
  labels?: LabelsOf<typeof policyPageLabels.en> | null | undefined;
}

/** A policy or a notice, such as the privacy notice; or another page of plain copy. */
export function PolicyPage(props: PolicyPageProps) {
  const { clinic, page, children, breadcrumbs } = props;
  const { title, eyebrow, lead } = page;
  const site = siteOf(props, clinic);
  const words = wordsFor('PolicyPage', policyPageLabels, props.language, props.labels);
  const updated = 'updated' in page && [{ title: words.updated, text: <Day day={page.updated} site={site} /> }];
  const byline = slot(props.updated, updated && <FactsBar {...site} variant="hanging" items={updated} />);
  return (
    <TitledPage {...{ site, title, eyebrow, lead, byline, breadcrumbs }} way={breadcrumbsTo.policy(props)}>
      {slot(props.sections, 'sections' in page && <CopySections {...{ clinic, site }} sections={page.sections} />)}
      {children}
    </TitledPage>
  );
}
