import { render, screen, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import { expect, test } from 'vitest';

import { bare, clinic } from '../test/clinic.js';
import { articles, first } from '../test/samples.js';
import { ArticlePage } from '../templates/ArticlePage/ArticlePage.js';
import { ArticlesPage } from '../templates/ArticlesPage/ArticlesPage.js';
import { ContactPage } from '../templates/ContactPage/ContactPage.js';
import { CrisisPage } from '../templates/CrisisPage/CrisisPage.js';
import { InsurancePage } from '../templates/InsurancePage/InsurancePage.js';
import { LocationPage } from '../templates/LocationPage/LocationPage.js';
import { LocationsPage } from '../templates/LocationsPage/LocationsPage.js';
import { PersonPage } from '../templates/PersonPage/PersonPage.js';
import { TeamPage } from '../templates/TeamPage/TeamPage.js';
import { WhatToExpectPage } from '../templates/WhatToExpectPage/WhatToExpectPage.js';
import { NewsletterPage } from '../templates/NewsletterPage/NewsletterPage.js';
import { PolicyPage } from '../templates/PolicyPage/PolicyPage.js';
import { ServicePage } from '../templates/ServicePage/ServicePage.js';
import { ServicesPage } from '../templates/ServicesPage/ServicesPage.js';
import { breadcrumbsTo, type Breadcrumb } from './breadcrumbsTo.js';

const { article } = first;
const page = { title: 'Privacy', description: 'What we keep.', lead: 'Little.', sections: [] };

const service = { id: 'group', title: 'Group', text: 'A few people.' };

const location = { id: 'house', name: 'House', areas: [], accessibility: [], lines: [] };
const person = { id: 'ana', name: 'Ana Ruiz' };

const topic = { id: 'families', title: 'For families', text: 'What you can do.' };
const pages = { position: 2, total: 3, hrefOf: (position: number) => `/articles/page/${position}/` };

const english = { clinic };
const spanish = { clinic: bare, language: 'es', homeHref: '/es/' } as const;

test.each<[name: string, shown: () => ReactElement, way: Breadcrumb[]]>([
  [
    'an article',
    () => (
      <ArticlePage {...english} article={article}>
        Text
      </ArticlePage>
    ),
    breadcrumbsTo.article({ ...english, article }),
  ],
  [
    'an article in Spanish',
    () => (
      <ArticlePage {...spanish} article={{ ...article, shortTitle: 'Corto' }} articlesHref="/es/guias/">
        Texto
      </ArticlePage>
    ),
    breadcrumbsTo.article({ ...spanish, article: { ...article, shortTitle: 'Corto' }, articlesHref: '/es/guias/' }),
  ],
  ['the articles', () => <ArticlesPage {...english} articles={articles} />, breadcrumbsTo.articles(english)],
  ['the articles in Spanish', () => <ArticlesPage {...spanish} articles={[]} />, breadcrumbsTo.articles(spanish)],
  [
    'the articles on a topic',
    () => <ArticlesPage {...english} articles={articles} topic={topic} articlesHref="/read/" />,
    breadcrumbsTo.articles({ ...english, topic, articlesHref: '/read/' }),
  ],
  [
    'the second page of articles on a topic in Spanish',
    () => <ArticlesPage {...spanish} articles={articles} topic={topic} pages={pages} />,
    breadcrumbsTo.articles({ ...spanish, topic, pages }),
  ],
  ['contact', () => <ContactPage {...english} />, breadcrumbsTo.contact(english)],
  ['contact in Spanish', () => <ContactPage {...spanish} />, breadcrumbsTo.contact(spanish)],
  [
    'contact in words of its own',
    () => <ContactPage clinic={bare} labels={{ home: 'Start', title: 'Reach us' }} />,
    breadcrumbsTo.contact({ clinic: bare, labels: { home: 'Start', title: 'Reach us' } }),
  ],
  ['help in a crisis', () => <CrisisPage {...english} />, breadcrumbsTo.crisis(english)],
  ['help in a crisis in Spanish', () => <CrisisPage {...spanish} />, breadcrumbsTo.crisis(spanish)],
  ['insurance', () => <InsurancePage {...english} />, breadcrumbsTo.insurance(english)],
  ['insurance in Spanish', () => <InsurancePage {...spanish} />, breadcrumbsTo.insurance(spanish)],
  [
    'a location',
    () => <LocationPage {...english} location={location} locationsHref="/where/" />,
    breadcrumbsTo.location({ ...english, location, locationsHref: '/where/' }),
  ],
  [
    'a location in Spanish',
    () => <LocationPage {...spanish} location={location} />,
    breadcrumbsTo.location({ ...spanish, location }),
  ],
  ['the locations', () => <LocationsPage {...english} />, breadcrumbsTo.locations(english)],
  ['the locations in Spanish', () => <LocationsPage {...spanish} />, breadcrumbsTo.locations(spanish)],
  [
    'a person',
    () => <PersonPage {...english} person={person} teamHref="/us/" />,
    breadcrumbsTo.person({ ...english, person, teamHref: '/us/' }),
  ],
  [
    'a person in Spanish',
    () => <PersonPage {...spanish} person={person} />,
    breadcrumbsTo.person({ ...spanish, person }),
  ],
  ['the team', () => <TeamPage {...english} />, breadcrumbsTo.team(english)],
  ['the team in Spanish', () => <TeamPage {...spanish} />, breadcrumbsTo.team(spanish)],
  ['what to expect', () => <WhatToExpectPage {...english} />, breadcrumbsTo.whatToExpect(english)],
  ['what to expect in Spanish', () => <WhatToExpectPage {...spanish} />, breadcrumbsTo.whatToExpect(spanish)],
  ['the letter', () => <NewsletterPage {...english} />, breadcrumbsTo.newsletter(english)],
  ['the letter in Spanish', () => <NewsletterPage {...spanish} />, breadcrumbsTo.newsletter(spanish)],
  ['a policy', () => <PolicyPage {...english} page={page} />, breadcrumbsTo.policy({ ...english, page })],
  ['a policy in Spanish', () => <PolicyPage {...spanish} page={page} />, breadcrumbsTo.policy({ ...spanish, page })],
  [
    'a service',
    () => <ServicePage {...english} service={service} servicesHref="/care/" />,
    breadcrumbsTo.service({ ...english, service, servicesHref: '/care/' }),
  ],
  [
    'a service in Spanish',
    () => <ServicePage {...spanish} service={service} />,
    breadcrumbsTo.service({ ...spanish, service }),
  ],
  ['the services', () => <ServicesPage {...english} />, breadcrumbsTo.services(english)],
  ['the services in Spanish', () => <ServicesPage {...spanish} />, breadcrumbsTo.services(spanish)],
])('the way to %s is the one that its page shows', (_name, shown, way) => {
  render(shown());
  const [navigation] = screen.getAllByRole('navigation');
  const steps = within(navigation as HTMLElement).getAllByRole('listitem');
  expect(way.map(({ title }) => title)).toEqual(steps.map((step) => step.textContent));
  expect(way.map(({ href }) => href)).toEqual(
    steps.map((step) => within(step).queryByRole('link')?.getAttribute('href') ?? undefined),
  );
});
