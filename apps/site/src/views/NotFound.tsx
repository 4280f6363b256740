import { PageLayout, PageSection, Prose, StartingPoints, TelephoneLink, TextLink } from '@cairn-ds/react';

import { clinic, pageOf } from '../clinic.ts';

/** For an address without a page: where to go from here. */
export function NotFound() {
  const { title, lead } = pageOf('not-found');
  const points = clinic.navigation.map(({ title, href }) => ({ title, href }));
  return (
    <>
      <PageLayout title={title} eyebrow="404" lead={lead}>
        <Prose>
          <p>
            Start again from the <TextLink href="/">home page</TextLink>, or call us at{' '}
            <TelephoneLink telephone={clinic.telephone.admissions} region={clinic.address.country} /> and ask.
          </p>
        </Prose>
      </PageLayout>
      <PageSection>
        <StartingPoints heading="Other ways in" items={points} />
      </PageSection>
    </>
  );
}
