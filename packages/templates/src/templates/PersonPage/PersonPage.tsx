import type { Person } from '@cairn-ds/content';
import { LocationList, StaffCard, wordsFor, type DateProp, type LabelsOf } from '@cairn-ds/react';
import type { ReactNode } from 'react';

import type { ListedArticle } from '../../articles/listed.js';
import { pictured } from '../../articles/people.js';
import { breadcrumbsTo } from '../../breadcrumbs/breadcrumbsTo.js';
import type { PageProps } from '../../internal/page.js';
import { siteOf } from '../../internal/site.js';
import { slot } from '../../internal/slot.js';
import { wholeTexts } from '../../internal/whole.js';
import { ArticleCards } from '../../parts/ArticleCards.js';
import { CallBlock } from '../../parts/CallBlock.js';
import { Sections, type Part } from '../../parts/Sections.js';
import { Services } from '../../parts/Services.js';
import { TitledPage } from '../../parts/TitledPage.js';
import type { Pictures } from '../../pictures/pictures.js';
import { personPageLabels } from './PersonPage.labels.js';

export interface PersonPageProps extends PageProps {
  /** One of `clinic.people`. */
  person: Person;
  /** The articles that the person wrote or reviewed. */
  articles?: readonly ListedArticle[] | null | undefined;
  /** Picture files by the path that content gives. */
  pictures?: Pictures | null | undefined;
  /** The day that it is, such as that of the build: a license that is past is said to be so, or left out. */
  today?: DateProp | undefined;
  /** Path of the page of all people, for the breadcrumbs. @default '/team/' */
  teamHref?: string | null | undefined;
  /** In place of the card with training, languages and licenses. */
  team?: ReactNode;
  /** In place of the paragraphs of the profile, under their heading. */
  profile?: ReactNode;
  /** In place of the services that the person gives, under their heading. */
  services?: ReactNode;
  /** In place of where the person works, under its heading. */
  locations?: ReactNode;
  /** In place of the articles. */
  articleCards?: ReactNode;
  /** In place of the call. */
  call?: ReactNode;
  /** Before the call. */
  children?: ReactNode;
  /** Words of the page, where they are not the usual ones. */
  labels?: LabelsOf<typeof personPageLabels.en> | null | undefined;
}

/** Someone who works at a clinic: training and licenses, languages, what you can come for, and where. */
export function PersonPage(props: PersonPageProps) {
  const { clinic, person, breadcrumbs, articles, pictures, today } = props;
  const site = siteOf(props, clinic);
  const words = wordsFor('PersonPage', personPageLabels, props.language, props.labels);
  const { id, name, bio, profile = [] } = person;
  const named = (heading: string) => heading.replace('{name}', () => name);
  const services = clinic.services.filter(({ people = [] }) => people.includes(id));
  const locations = clinic.locations.filter((location) => person.locations?.includes(location.id));
  // The title and the lead say these already, and this is the page of the person.
  const card = { ...pictured(person, pictures), bio: undefined, href: undefined };
  const parts: Part[] = [
    { id: 'card', content: slot(props.team, <StaffCard {...site} person={card} today={today} />) },
    {
      id: 'profile',
      heading: named(words.profile),
      content: slot(props.profile, profile.length > 0 && profile.map((text) => <p key={text}>{text}</p>)),
    },
    {
      id: 'care',
      heading: words.services,
      content: slot(props.services, services.length > 0 && <Services {...{ site, services }} />),
    },
    {
      id: 'locations',
      heading: named(words.locations),
      content: slot(props.locations, locations.length > 0 && <LocationList {...site} items={wholeTexts(locations)} />),
    },
  ];
  return (
    <>
      <TitledPage
        {...{ site, breadcrumbs }}
        title={name}
        eyebrow={undefined}
        lead={bio}
        way={breadcrumbsTo.person(props)}
      >
        <Sections site={site} parts={parts} />
        {props.children}
        {slot(props.call, <CallBlock {...site} clinic={clinic} />)}
      </TitledPage>
      <ArticleCards {...{ site, articles, pictures }} heading={named(words.articles)} instead={props.articleCards} />
    </>
  );
}
