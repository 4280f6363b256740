import { Accreditations, StaffGrid, wordsFor, type DateProp, type LabelsOf } from '@cairn-ds/react';
import type { ReactNode } from 'react';

import { peopleOf } from '../../articles/people.js';
import { breadcrumbsTo } from '../../breadcrumbs/breadcrumbsTo.js';
import type { PageProps } from '../../internal/page.js';
import { siteOf } from '../../internal/site.js';
import { slot } from '../../internal/slot.js';
import { CallBlock } from '../../parts/CallBlock.js';
import { Sections, type Part } from '../../parts/Sections.js';
import { TitledPage } from '../../parts/TitledPage.js';
import type { Pictures } from '../../pictures/pictures.js';
import { teamPageLabels } from './TeamPage.labels.js';

export interface TeamPageProps extends PageProps {
  /** Picture files by the path that content gives. */
  pictures?: Pictures | null | undefined;
  /** The day that it is, such as that of the build: what was valid up to a day before it is said to be past, or left out. */
  today?: DateProp | undefined;
  /** In place of the people, under their heading. */
  team?: ReactNode;
  /** In place of what independent bodies have found, under its heading. */
  accreditations?: ReactNode;
  /** In place of the call. */
  call?: ReactNode;
  /** Before the call. */
  children?: ReactNode;
  /** Words of the page, where they are not the usual ones. */
  labels?: LabelsOf<typeof teamPageLabels.en> | null | undefined;
}

/** Who works at a clinic, and who vouches for it. Its copy is `clinic.pages.team`. */
export function TeamPage(props: TeamPageProps) {
  const { clinic, breadcrumbs, children, today } = props;
  const site = siteOf(props, clinic);
  const words = wordsFor('TeamPage', teamPageLabels, props.language, props.labels);
  const { title = words.title, eyebrow, lead } = clinic.pages.team ?? {};
  const people = peopleOf(clinic, props.pictures);
  const { accreditations } = clinic;
  const parts: Part[] = [
    {
      id: 'people',
      heading: words.team,
      content: slot(props.team, people.length > 0 && <StaffGrid {...site} items={people} />),
    },
    {
      id: 'accreditations',
      heading: words.accreditations,
      content: slot(
        props.accreditations,
        accreditations.length > 0 && <Accreditations {...site} items={accreditations} today={today} />,
      ),
    },
  ];
  return (
    <TitledPage {...{ site, title, eyebrow, lead, breadcrumbs }} way={breadcrumbsTo.team(props)}>
      <Sections site={site} parts={parts} />
      {children}
      {slot(props.call, <CallBlock {...site} clinic={clinic} />)}
    </TitledPage>
  );
}
