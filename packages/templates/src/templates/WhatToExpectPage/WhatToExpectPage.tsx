import { Faq, StepList, wordsFor, type LabelsOf } from '@cairn-ds/react';
import type { ReactNode } from 'react';

import { breadcrumbsTo } from '../../breadcrumbs/breadcrumbsTo.js';
import type { PageProps } from '../../internal/page.js';
import { siteOf } from '../../internal/site.js';
import { slot } from '../../internal/slot.js';
import { CallBlock } from '../../parts/CallBlock.js';
import { copyOr } from '../../parts/CopySections.js';
import { Sections, type Part } from '../../parts/Sections.js';
import { TitledPage } from '../../parts/TitledPage.js';
import { whatToExpectPageLabels } from './WhatToExpectPage.labels.js';

export interface WhatToExpectPageProps extends PageProps {
  /** In place of what happens, step by step, under its heading. */
  steps?: ReactNode;
  /** In place of the call. */
  call?: ReactNode;
  /** In place of the questions, under their heading. */
  questions?: ReactNode;
  /** In place of the sections of copy. */
  sections?: ReactNode;
  /** After the sections. */
  children?: ReactNode;
  /** Words of the page, where they are not the usual ones. */
  labels?: LabelsOf<typeof whatToExpectPageLabels.en> | null | undefined;
}

/** What happens from the first call on. Its copy is `clinic.pages['what-to-expect']`, with its `steps`. */
export function WhatToExpectPage(props: WhatToExpectPageProps) {
  const { clinic, breadcrumbs } = props;
  const site = siteOf(props, clinic);
  const words = wordsFor('WhatToExpectPage', whatToExpectPageLabels, props.language, props.labels);
  const copy = clinic.pages['what-to-expect'];
  const { title = words.title, eyebrow, lead, steps = [], sections = [] } = copy ?? {};
  const { questions } = clinic;
  const parts: Part[] = [
    {
      id: 'steps',
      heading: words.steps,
      content: slot(props.steps, steps.length > 0 && <StepList {...site} items={steps} />),
    },
    { id: 'call', content: slot(props.call, <CallBlock {...site} clinic={clinic} />) },
    {
      id: 'questions',
      heading: words.questions,
      content: slot(props.questions, questions.length > 0 && <Faq {...site} items={questions} />),
    },
    ...copyOr(props.sections, { clinic, site, sections }),
  ];
  return (
    <TitledPage {...{ site, title, eyebrow, lead, breadcrumbs }} way={breadcrumbsTo.whatToExpect(props)}>
      <Sections site={site} parts={parts} />
      {props.children}
    </TitledPage>
  );
}
