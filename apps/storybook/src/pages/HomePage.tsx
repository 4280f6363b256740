import {
  CallToActionPhone,
  FactsBar,
  Figure,
  HomeHero,
  PageSection,
  RelatedArticles,
  StartingPoints,
} from '@cairn-ds/react';
import { articlesOf, clinics } from '@cairn-ds/samples';

import { ClinicPage, pictureOf } from './ClinicPage.tsx';

interface HomePageProps {
  /** Which of the sample clinics. */
  clinicId: string;
}

/** A whole home page, as a clinic's site prints it. */
export function HomePage({ clinicId }: HomePageProps) {
  const clinic = clinics.find(({ id }) => id === clinicId);
  if (!clinic?.home) return null;
  const { title, lead, note, picture, startingPoints, facts } = clinic.home;
  return (
    <ClinicPage clinic={clinic} path="/">
      <HomeHero
        title={title}
        lead={lead}
        action={
          <CallToActionPhone variant="button" telephone={clinic.telephone.admissions} labels={{ action: 'Call' }} />
        }
        note={note}
        picture={picture && <Figure {...pictureOf(clinic, picture)} priority />}
      />
      <PageSection>
        <StartingPoints items={startingPoints} />
        <FactsBar items={facts} />
      </PageSection>
      <PageSection>
        <RelatedArticles
          heading="Guides to begin with"
          items={articlesOf(clinic).map(({ article, href, thumbnail, readingMinutes }) => ({
            title: article.title,
            href,
            text: article.description,
            picture: pictureOf(clinic, thumbnail),
            readingMinutes,
          }))}
        />
      </PageSection>
    </ClinicPage>
  );
}
