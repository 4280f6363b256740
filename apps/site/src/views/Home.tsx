import {
  CallToActionPhone,
  FactsBar,
  Figure,
  HomeHero,
  PageSection,
  RelatedArticles,
  StartingPoints,
  type FigureProps,
  type RelatedArticle,
} from '@cairn-ds/react';

import { clinic, required } from '../clinic.ts';
import { NewsletterBand } from './NewsletterBand.tsx';

interface HomeProps {
  picture?: FigureProps;
  guides: RelatedArticle[];
}

/** What a person meets first: one sentence, one number to call, and a way in from where they stand. */
export function Home({ picture, guides }: HomeProps) {
  const { title, lead, note, startingPoints, facts } = required(clinic.home, 'home');
  return (
    <>
      <HomeHero
        title={title}
        lead={lead}
        action={
          <CallToActionPhone
            variant="button"
            telephone={clinic.telephone.admissions}
            region={clinic.address.country}
            labels={{ action: 'Call' }}
          />
        }
        note={note}
        picture={picture && <Figure {...picture} variant="wide" priority />}
      />
      <PageSection>
        <StartingPoints items={startingPoints} />
        <FactsBar items={facts} />
      </PageSection>
      <PageSection>
        <RelatedArticles heading="Guides to begin with" items={guides} />
      </PageSection>
      <NewsletterBand form="home" />
    </>
  );
}
