import {
  Faq,
  isAuthorized,
  StepList,
  Testimonial,
  wordsFor,
  type DateProp,
  type LabelsOf,
  type SiteSettings,
} from '@cairn-ds/react';
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
  /** The day that it is, such as that of the build. What people say is shown only with it, and while they permit it. */
  today?: DateProp | undefined;
  /** In place of what people say of the clinic, under its heading. */
  testimonials?: ReactNode;
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
  const testimonials = testimonialsOf(props, site);
  const parts: Part[] = [
    {
      id: 'steps',
      heading: words.steps,
      content: slot(props.steps, steps.length > 0 && <StepList {...site} items={steps} />),
    },
    { id: 'call', content: slot(props.call, <CallBlock {...site} clinic={clinic} />) },
    {
      id: 'testimonials',
      heading: words.testimonials,
      content: slot(props.testimonials, testimonials.length > 0 && testimonials),
    },
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

/** What people say of the clinic, as far as they permit it on the day. */
const testimonialsOf = ({ clinic, today }: WhatToExpectPageProps, site: SiteSettings): ReactNode[] =>
  clinic.testimonials.flatMap(({ id, authorization, ...said }) =>
    today && isAuthorized(authorization, today, site.timeZone)
      ? [<Testimonial {...site} {...said} {...{ authorization, today }} key={id} id={id} />]
      : [],
  );
