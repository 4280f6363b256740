import { CrisisSupport, wordsFor, type LabelsOf } from '@cairn-ds/react';
import type { ReactNode } from 'react';

import { breadcrumbsTo } from '../../breadcrumbs/breadcrumbsTo.js';
import type { PageProps } from '../../internal/page.js';
import { siteOf } from '../../internal/site.js';
import { slot } from '../../internal/slot.js';
import { CallBlock } from '../../parts/CallBlock.js';
import { TitledPage } from '../../parts/TitledPage.js';
import { crisisPageLabels } from './CrisisPage.labels.js';

export interface CrisisPageProps extends PageProps {
  /** In place of help in a crisis. */
  crisis?: ReactNode;
  /** In place of the clinic's own call, which comes last. */
  call?: ReactNode;
  /** What to do until help comes: sections, as MDX renders them with `mdxComponents`. */
  children?: ReactNode;
  /** Words of the page, where they are not the usual ones. */
  labels?: LabelsOf<typeof crisisPageLabels.en> | null | undefined;
}

/** Where to turn when it cannot wait, before anything of the clinic. Its copy is `clinic.pages.crisis`. */
export function CrisisPage(props: CrisisPageProps) {
  const { clinic, breadcrumbs, children } = props;
  const site = siteOf(props, clinic);
  const words = wordsFor('CrisisPage', crisisPageLabels, props.language, props.labels);
  const { title = words.title, eyebrow, lead } = clinic.pages.crisis ?? {};
  return (
    <TitledPage {...{ site, title, eyebrow, lead, breadcrumbs }} way={breadcrumbsTo.crisis(props)}>
      {slot(props.crisis, <CrisisSupport {...site} crisis={clinic.crisis} />)}
      {children}
      {slot(props.call, <CallBlock {...site} clinic={clinic} heading={words.call} />)}
    </TitledPage>
  );
}
