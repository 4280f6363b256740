import type { Location } from '@cairn-ds/content';
import { ClosureBanner, LocationCard, StaffGrid, wordsFor, type DateProp, type LabelsOf } from '@cairn-ds/react';
import type { ReactNode } from 'react';

import { breadcrumbsTo } from '../../breadcrumbs/breadcrumbsTo.js';
import type { PageProps } from '../../internal/page.js';
import { siteOf } from '../../internal/site.js';
import { slot } from '../../internal/slot.js';
import { CallBlock } from '../../parts/CallBlock.js';
import { Sections, type Part } from '../../parts/Sections.js';
import { Services } from '../../parts/Services.js';
import { TitledPage } from '../../parts/TitledPage.js';
import { locationPageLabels } from './LocationPage.labels.js';

export interface LocationPageProps extends PageProps {
  /** One of `clinic.locations`. */
  location: Location;
  /** The day that it is, such as that of the build: holidays and closures that are over are left out. Default: all are told. */
  today?: DateProp | undefined;
  /** Path of the page of all locations, for the breadcrumbs. @default '/locations/' */
  locationsHref?: string | null | undefined;
  /** In place of what is said of a holiday or a closure that is near on the day `today`. */
  closure?: ReactNode;
  /** In place of address, lines, hours and the way in. */
  visit?: ReactNode;
  /** In place of the services that are given here, under their heading. */
  services?: ReactNode;
  /** In place of the people who work here, under their heading. */
  team?: ReactNode;
  /** In place of the call. */
  call?: ReactNode;
  /** Before the call. */
  children?: ReactNode;
  /** Words of the page, where they are not the usual ones. */
  labels?: LabelsOf<typeof locationPageLabels.en> | null | undefined;
}

/** One place of a clinic, or the way in which its care comes to people: how to reach it, what is given there, and by whom. */
export function LocationPage(props: LocationPageProps) {
  const { clinic, location, breadcrumbs, today } = props;
  const site = siteOf(props, clinic);
  const words = wordsFor('LocationPage', locationPageLabels, props.language, props.labels);
  const isHere = ({ locations = [] }: { locations?: readonly string[] | undefined }) => locations.includes(location.id);
  const services = clinic.services.filter(isHere);
  const people = clinic.people.filter(isHere);
  // The title and the lead say these already.
  const card = { ...location, text: undefined, href: undefined };
  const parts: Part[] = [
    {
      id: 'care',
      heading: words.services,
      content: slot(props.services, services.length > 0 && <Services {...{ site, services }} />),
    },
    {
      id: 'team',
      heading: words.team,
      content: slot(props.team, people.length > 0 && <StaffGrid {...site} items={people} />),
    },
  ];
  return (
    <TitledPage
      {...{ site, breadcrumbs }}
      title={location.name}
      eyebrow={undefined}
      lead={location.text}
      way={breadcrumbsTo.location(props)}
    >
      {slot(props.closure, today && location.hours && <ClosureBanner {...site} hours={location.hours} today={today} />)}
      {slot(props.visit, <LocationCard {...site} location={card} heading={words.visit} today={today} />)}
      <Sections site={site} parts={parts} />
      {props.children}
      {slot(props.call, <CallBlock {...site} clinic={clinic} />)}
    </TitledPage>
  );
}
