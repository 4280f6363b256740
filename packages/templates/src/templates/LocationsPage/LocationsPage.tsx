import { ClosureBanner, LocationList, wordsFor, type DateProp, type LabelsOf } from '@cairn-ds/react';
import type { ReactNode } from 'react';

import { breadcrumbsTo } from '../../breadcrumbs/breadcrumbsTo.js';
import type { PageProps } from '../../internal/page.js';
import { siteOf } from '../../internal/site.js';
import { slot } from '../../internal/slot.js';
import { wholeTexts } from '../../internal/whole.js';
import { CallBlock } from '../../parts/CallBlock.js';
import { TitledPage } from '../../parts/TitledPage.js';
import { locationsPageLabels } from './LocationsPage.labels.js';

export interface LocationsPageProps extends PageProps {
  /** The day that it is, such as that of the build: a holiday or a closure that is near is said first. */
  today?: DateProp | undefined;
  /** In place of what is said of a holiday or a closure that is near on the day `today`. */
  closure?: ReactNode;
  /** In place of the locations. */
  locations?: ReactNode;
  /** In place of the call. */
  call?: ReactNode;
  /** Before the call. */
  children?: ReactNode;
  /** Words of the page, where they are not the usual ones. */
  labels?: LabelsOf<typeof locationsPageLabels.en> | null | undefined;
}

/** Where a clinic gives care. Its copy is `clinic.pages.locations`. */
export function LocationsPage(props: LocationsPageProps) {
  const { clinic, breadcrumbs, children, today } = props;
  const site = siteOf(props, clinic);
  const words = wordsFor('LocationsPage', locationsPageLabels, props.language, props.labels);
  const { title = words.title, eyebrow, lead } = clinic.pages.locations ?? {};
  const { locations } = clinic;
  return (
    <TitledPage {...{ site, title, eyebrow, lead, breadcrumbs }} way={breadcrumbsTo.locations(props)}>
      {slot(props.closure, today && <ClosureBanner {...site} hours={clinic.hours} today={today} />)}
      {slot(
        props.locations,
        locations.length > 0 && <LocationList {...site} headingLevel={2} items={wholeTexts(locations)} />,
      )}
      {children}
      {slot(props.call, <CallBlock {...site} clinic={clinic} />)}
    </TitledPage>
  );
}
