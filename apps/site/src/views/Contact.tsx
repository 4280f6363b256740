import { ArticleSection, CrisisSupport, PageLayout, ProviderSection } from '@cairn-ds/react';

import { clinic, pageOf } from '../clinic.ts';
import { CallPlate } from './CallPlate.tsx';
import { Paragraphs } from './Paragraphs.tsx';
import { Way } from './Way.tsx';

/** How to reach the clinic, and where to turn when it cannot wait. */
export function Contact() {
  const { title, eyebrow, lead, sections } = pageOf('contact');
  return (
    <PageLayout title={title} eyebrow={eyebrow} lead={lead} breadcrumbs={<Way to={title} />}>
      <CallPlate heading="Talk with a person" />
      <Visit />
      {sections.map(({ id, heading, ...copy }, index) => (
        <ArticleSection key={id} id={id} heading={heading} position={index + 1} total={sections.length}>
          <Paragraphs {...copy} />
        </ArticleSection>
      ))}
      <CrisisSupport />
    </PageLayout>
  );
}

function Visit() {
  const { name, hoursText, telephone } = clinic;
  const { street, city, region, postalCode, country, mapHref } = clinic.address;
  return (
    <ProviderSection
      name={name}
      heading="Visit us"
      place={`${city}, ${region}`}
      address={
        <>
          {street}
          <br />
          {city}, {region} {postalCode}
        </>
      }
      hours={hoursText}
      telephone={telephone.admissions}
      region={country}
      href={mapHref}
      linkText="How to get here"
    />
  );
}
