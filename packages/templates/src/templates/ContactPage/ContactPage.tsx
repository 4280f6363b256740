import type { Clinic } from '@cairn-ds/content';
import {
  ClosureBanner,
  CrisisSupport,
  fill,
  OpeningHours,
  ProviderSection,
  wordsFor,
  type DateProp,
  type LabelsOf,
  type ProviderSectionProps,
} from '@cairn-ds/react';
import type { ReactNode } from 'react';

import { breadcrumbsTo } from '../../breadcrumbs/breadcrumbsTo.js';
import type { PageProps } from '../../internal/page.js';
import { areasOf } from '../../internal/areas.js';
import { siteOf } from '../../internal/site.js';
import { slot } from '../../internal/slot.js';
import { AddressLines } from '../../parts/AddressLines.js';
import { CallBlock } from '../../parts/CallBlock.js';
import { CopySections } from '../../parts/CopySections.js';
import { TitledPage } from '../../parts/TitledPage.js';
import { contactPageLabels } from './ContactPage.labels.js';

export interface ContactPageProps extends PageProps {
  /** In place of what is said of a holiday or a closure that is near on the day `today`. */
  closure?: ReactNode;
  /** In place of the call. */
  call?: ReactNode;
  /** In place of the opening hours. */
  hours?: ReactNode;
  /** In place of the address, and how to get there. */
  visit?: ReactNode;
  /** In place of the sections of copy. */
  sections?: ReactNode;
  /** In place of help in a crisis. */
  crisis?: ReactNode;
  /** The day that it is, such as that of the build: holidays and closures that are over are left out. Default: all are told. */
  today?: DateProp | undefined;
  /** Before help in a crisis. */
  children?: ReactNode;
  /** Words of the page, where they are not the usual ones. */
  labels?: LabelsOf<typeof contactPageLabels.en> | null | undefined;
}

/** How to reach a clinic, and where to turn when it cannot wait. Its copy is `clinic.pages.contact`. */
export function ContactPage({ clinic, homeHref, breadcrumbs, today, children, labels, ...slots }: ContactPageProps) {
  const site = siteOf(slots, clinic);
  const words = wordsFor('ContactPage', contactPageLabels, slots.language, labels);
  const { title = words.title, eyebrow, lead, sections = [] } = clinic.pages.contact ?? {};
  const { name, hours } = clinic;
  const place = placeOf(clinic, words);
  const way = breadcrumbsTo.contact({ clinic, homeHref, language: slots.language, labels });
  return (
    <TitledPage {...{ site, title, eyebrow, lead, way, breadcrumbs }}>
      {slot(slots.closure, today ? <ClosureBanner {...site} hours={hours} today={today} /> : null)}
      {slot(slots.call, <CallBlock {...site} clinic={clinic} hours={null} />)}
      {slot(slots.hours, <OpeningHours {...site} hours={hours} today={today} />)}
      {slot(slots.visit, place && <ProviderSection {...site} {...place} name={name} />)}
      {slot(slots.sections, <CopySections {...{ clinic, site, sections }} />)}
      {children}
      {slot(slots.crisis, <CrisisSupport {...site} crisis={clinic.crisis} />)}
    </TitledPage>
  );
}

/**
 * Where a clinic is, and how to get there; or, where it has no place to come to, where people have to be for its care, if
 * that is known.
 */
function placeOf(clinic: Clinic, words: typeof contactPageLabels.en): Partial<ProviderSectionProps> | undefined {
  const { address } = clinic;
  if (address) {
    return {
      heading: words.visit,
      address: <AddressLines address={address} />,
      href: address.mapHref,
      linkText: words.wayThere,
    };
  }
  const areas = areasOf(clinic).join(', ');
  return areas ? { heading: words.reach, children: fill(words.areas, { areas }) } : undefined;
}
