import {
  CallToActionPhone,
  CrisisLine,
  PageShell,
  SiteFooter,
  SiteFooterColumn,
  SiteHeader,
  TelephoneLink,
  TextLink,
} from '@cairn-ds/react';
import { Logo } from '@cairn-ds/samples';
import type { ReactNode } from 'react';

import { clinic } from '../clinic.ts';
import { isCurrent } from './isCurrent.ts';

interface SiteFrameProps {
  /** Address of the page, to mark it in the navigation. */
  path: string;
  children: ReactNode;
}

/** What is around every page: crisis line, header, footer, call bar. */
export function SiteFrame({ path, children }: SiteFrameProps) {
  const { name, descriptor, telephone, hoursText, legal, smallPrint } = clinic;
  const identity = { name, descriptor, logo: <Logo clinic={clinic.id} width="40" height="40" /> };
  const navigation = clinic.navigation.map((link) => ({ ...link, current: isCurrent(path, link.href) }));

  return (
    <PageShell
      crisis={<CrisisLine />}
      header={
        <SiteHeader
          {...identity}
          navigation={navigation}
          admissions={telephone.admissions}
          region={clinic.address.country}
        />
      }
      footer={
        <SiteFooter {...identity} legal={legal} smallPrint={smallPrint}>
          <Visit />
          <SiteFooterColumn heading="Call admissions">
            <TelephoneLink number={telephone.admissions} region={clinic.address.country} />
            <p>{hoursText}</p>
          </SiteFooterColumn>
          <SiteFooterColumn heading="In a crisis">
            <p>
              Call or text <TelephoneLink number="988" />
            </p>
            <p>Free, day and night. Not run by us.</p>
          </SiteFooterColumn>
        </SiteFooter>
      }
      callBar={<CallToActionPhone variant="bar" number={telephone.admissions} region={clinic.address.country} />}
    >
      {children}
    </PageShell>
  );
}

function Visit() {
  const { street, city, region, postalCode, mapHref } = clinic.address;
  return (
    <SiteFooterColumn heading="Visit">
      <address>
        {street}
        <br />
        {city}, {region} {postalCode}
      </address>
      {mapHref && <TextLink href={mapHref}>How to get here</TextLink>}
    </SiteFooterColumn>
  );
}
