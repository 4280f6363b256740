import type { Clinic } from '@cairn-ds/content';
import {
  CallToActionPhone,
  CrisisLine,
  PageShell,
  SiteFooter,
  SiteHeader,
  type SiteSettings,
  wordsFor,
  type LabelsOf,
} from '@cairn-ds/react';
import type { ReactNode } from 'react';

import { directoryOf } from '../../internal/directory.js';
import { siteOf } from '../../internal/site.js';
import { slot } from '../../internal/slot.js';
import { CallColumn, CrisisColumn, Directory, VisitColumn } from './columns.js';
import { siteFrameLabels } from './SiteFrame.labels.js';

export interface SiteFrameProps extends SiteSettings {
  clinic: Clinic;
  /** Path of the page, which marks it in the navigation: `/services/`. A layout that does not know it gives a `header` that does. */
  path?: string | null | undefined;
  /** The clinic's sign, decorative: the name stands beside it. */
  logo?: ReactNode;
  /** The page. */
  children: ReactNode;
  /** Path of the page with all help in a crisis, for a clinic that has one. @default '/crisis/' */
  crisisHref?: string | null | undefined;
  /** In place of the line that says where to turn in a crisis. */
  crisisLine?: ReactNode;
  /** In place of the header. */
  header?: ReactNode;
  /** In place of the footer. */
  footer?: ReactNode;
  /** In place of the footer's column with the address. */
  visitColumn?: ReactNode;
  /** In place of the footer's column with the telephone number. */
  callColumn?: ReactNode;
  /** In place of the footer's column with help in a crisis. */
  crisisColumn?: ReactNode;
  /** In place of the footer's columns with the pages of the site. */
  directory?: ReactNode;
  /** In place of the call at the lower edge of a phone. */
  callBar?: ReactNode;
  /** Words of the frame, where they are not the usual ones. */
  labels?: LabelsOf<typeof siteFrameLabels.en> | null | undefined;
}

/** What is around every page of a clinic: crisis line, header, footer, call bar. */
export function SiteFrame({
  clinic,
  path,
  logo,
  children,
  crisisHref,
  crisisLine,
  header,
  footer,
  visitColumn,
  callColumn,
  crisisColumn,
  directory,
  callBar,
  labels,
  ...rest
}: SiteFrameProps) {
  const { name, tagline, telephone, legal, smallPrint } = clinic;
  const site = siteOf(rest, clinic);
  const words = wordsFor('SiteFrame', siteFrameLabels, rest.language, labels);
  const identity = { name, tagline, logo };
  const column = { clinic, words, site };

  return (
    <PageShell
      {...site}
      crisisLine={slot(crisisLine, <CrisisLine {...site} crisis={clinic.crisis} />)}
      header={slot(
        header,
        <SiteHeader
          {...site}
          {...identity}
          path={path}
          navigation={clinic.navigation}
          telephone={telephone.admissions}
        />,
      )}
      footer={slot(
        footer,
        <SiteFooter {...site} {...identity} legal={legal} smallPrint={smallPrint}>
          {slot(visitColumn, <VisitColumn {...column} />)}
          {slot(callColumn, <CallColumn {...column} />)}
          {slot(crisisColumn, <CrisisColumn {...column} crisisHref={crisisHref} />)}
          {slot(directory, <Directory groups={directoryOf(clinic)} site={site} />)}
        </SiteFooter>,
      )}
      callBar={slot(callBar, <CallToActionPhone {...site} variant="bar" telephone={telephone.admissions} />)}
    >
      {children}
    </PageShell>
  );
}
