import type { Clinic, Picture } from '@cairn-ds/content';
import {
  CallToActionPhone,
  CrisisLine,
  NewsletterForm,
  PageSection,
  PageShell,
  SiteFooter,
  SiteFooterColumn,
  SiteHeader,
  TelephoneLink,
} from '@cairn-ds/react';
import { Logo } from '@cairn-ds/samples';
import type { ReactNode } from 'react';

interface ClinicPageProps {
  clinic: Clinic;
  /** Address of the page, to mark it in the navigation. */
  path: string;
  children: ReactNode;
}

/** What is around every page of a clinic: crisis line, header, newsletter, footer, call bar. */
export function ClinicPage({ clinic, path, children }: ClinicPageProps) {
  const { id, name, tagline, telephone, hoursText, address, legal, smallPrint } = clinic;
  const identity = { name, tagline, logo: <Logo clinic={id} /> };
  const navigation = clinic.navigation.map((link) => ({ ...link, current: path.startsWith(link.href) }));
  return (
    <PageShell
      crisisLine={<CrisisLine />}
      header={<SiteHeader {...identity} navigation={navigation} telephone={telephone.admissions} />}
      footer={
        <SiteFooter {...identity} legal={legal} smallPrint={smallPrint}>
          <SiteFooterColumn heading="Visit">
            <address>
              {address.street}
              <br />
              {address.city}, {address.region} {address.postalCode}
            </address>
          </SiteFooterColumn>
          <SiteFooterColumn heading="Call admissions">
            <TelephoneLink telephone={telephone.admissions} />
            <p>{hoursText}</p>
          </SiteFooterColumn>
          <SiteFooterColumn heading="In a crisis">
            <p>
              Call or text <TelephoneLink telephone="988" />
            </p>
          </SiteFooterColumn>
        </SiteFooter>
      }
      callBar={<CallToActionPhone variant="bar" telephone={telephone.admissions} />}
    >
      {children}
      <PageSection tone="tint">
        <NewsletterForm
          id="newsletter"
          heading="One calm letter a month"
          consent="Send me the monthly letter. I can stop at any time."
          privacyHref="/privacy/"
        >
          <p>New guides, open group times, and events for families. Nothing else.</p>
        </NewsletterForm>
      </PageSection>
    </PageShell>
  );
}

/** A picture of a clinic, at the address where this Storybook has it. */
export const pictureOf = <P extends Picture>({ id }: Clinic, picture: P): P => ({
  ...picture,
  src: picture.src.replace('/pictures/', `/pictures/${id}/`),
});
