import type { Page } from '@cairn-ds/content';
import type { LabelsOf } from '@cairn-ds/react';
import type { ReactNode } from 'react';

import { breadcrumbsTo } from '../../breadcrumbs/breadcrumbsTo.js';
import type { PageProps } from '../../internal/page.js';
import { siteOf } from '../../internal/site.js';
import { slot } from '../../internal/slot.js';
import { CopySections } from '../../parts/CopySections.js';
import { TitledPage } from '../../parts/TitledPage.js';
import type { policyPageLabels } from './PolicyPage.labels.js';

export interface PolicyPageProps extends PageProps {
  /** What the page says: `clinic.pages.privacy`. */
  page: Page;
  /** In place of the sections. */
  sections?: ReactNode;
  /** After the sections. */
  children?: ReactNode;
  /** Words of the page, where they are not the usual ones. */
  labels?: LabelsOf<typeof policyPageLabels.en> | null | undefined;
}

/** A page of plain copy, such as the privacy notice. */
export function PolicyPage({
  clinic,
  page,
  homeHref,
  breadcrumbs,
  sections,
  children,
  labels,
  ...rest
}: PolicyPageProps) {
  const { title, eyebrow, lead } = page;
  const site = siteOf(rest, clinic);
  const way = breadcrumbsTo.policy({ clinic, page, homeHref, language: rest.language, labels });
  return (
    <TitledPage {...{ site, title, eyebrow, lead, way, breadcrumbs }}>
      {slot(sections, <CopySections {...{ clinic, site }} sections={page.sections} />)}
      {children}
    </TitledPage>
  );
}
