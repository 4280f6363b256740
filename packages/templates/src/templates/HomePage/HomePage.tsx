import type { Clinic } from '@cairn-ds/content';
import {
  CallToActionPhone,
  ClosureBanner,
  DirectoryList,
  FactsBar,
  Figure,
  HomeHero,
  hoursInWords,
  StartingPoints,
  type SiteSettings,
  wordsFor,
  type DateProp,
  type LabelsOf,
} from '@cairn-ds/react';
import type { ReactNode } from 'react';

import type { ListedArticle } from '../../articles/listed.js';
import { directoryOf } from '../../internal/directory.js';
import { siteOf } from '../../internal/site.js';
import { isShown, slot } from '../../internal/slot.js';
import { ArticleCards } from '../../parts/ArticleCards.js';
import { Band } from '../../parts/Band.js';
import { NewsletterBand } from '../../parts/NewsletterBand.js';
import { homePicture } from '../../pictures/opening.js';
import type { Pictures } from '../../pictures/pictures.js';
import { homePageLabels } from './HomePage.labels.js';

export interface HomePageProps extends SiteSettings {
  clinic: Clinic;
  /** Articles to begin with, three or so. */
  articles?: readonly ListedArticle[] | null | undefined;
  /** Picture files by the path that content gives. */
  pictures?: Pictures | null | undefined;
  /** The day that it is, such as that of the build: a holiday or a closure that is near is said. */
  today?: DateProp | undefined;
  /** In place of what is said of a holiday or a closure that is near on the day `today`. */
  closure?: ReactNode;
  /** In place of the button to call. */
  action?: ReactNode;
  /** In place of who answers the call. */
  note?: ReactNode;
  /** In place of the picture. */
  picture?: ReactNode;
  /** In place of the ways in from where a reader stands. */
  startingPoints?: ReactNode;
  /** In place of the facts. */
  facts?: ReactNode;
  /** In place of the ways to the pages of the site. */
  directory?: ReactNode;
  /** In place of the articles. */
  articleCards?: ReactNode;
  /** In place of the letter's form. */
  newsletter?: ReactNode;
  /** Between the ways and the articles: a `PageSection`, or several. */
  children?: ReactNode;
  /** Words of the page, where they are not the usual ones. */
  labels?: LabelsOf<typeof homePageLabels.en> | null | undefined;
}

/** What a person meets first: one sentence, one number to call, and a way in from where they stand. Its copy is `clinic.home`. */
export function HomePage({ clinic, articles, pictures, today, children, labels, ...slots }: HomePageProps) {
  const site = siteOf(slots, clinic);
  const words = wordsFor('HomePage', homePageLabels, slots.language, labels);
  const { home } = clinic;
  const ways = directoryOf(clinic);
  const picture = homePicture(clinic, pictures);
  const points = slot(
    slots.startingPoints,
    home && home.startingPoints.length > 0 && <StartingPoints {...site} items={home.startingPoints} />,
  );
  const hours = { title: words.hours, text: hoursInWords(clinic.hours, site.language) };
  const facts = slot(slots.facts, home && <FactsBar {...site} items={[hours, ...home.facts]} />);
  return (
    <>
      <HomeHero
        {...site}
        title={home?.title ?? clinic.name}
        lead={home?.lead}
        action={slot(
          slots.action,
          <CallToActionPhone
            {...site}
            variant="button"
            telephone={clinic.telephone.admissions}
            labels={{ action: words.call }}
          />,
        )}
        note={slot(slots.note, home?.note)}
        picture={slot(slots.picture, picture && <Figure {...site} {...picture} variant="wide" priority />)}
      />
      <Band site={site}>
        {(isShown(points) || isShown(facts)) && (
          <>
            {slot(slots.closure, today ? <ClosureBanner {...site} hours={clinic.hours} today={today} /> : null)}
            {points}
            {facts}
          </>
        )}
      </Band>
      <Band site={site}>{slot(slots.directory, ways.length > 0 && <DirectoryList {...site} groups={ways} />)}</Band>
      {children}
      <ArticleCards {...{ site, articles, pictures }} heading={words.articles} instead={slots.articleCards} />
      <NewsletterBand {...site} clinic={clinic} form="home" instead={slots.newsletter} />
    </>
  );
}
