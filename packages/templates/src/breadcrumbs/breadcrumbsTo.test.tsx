import { render, screen, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import { expect, test } from 'vitest';

import { bare, clinic } from '../test/clinic.js';
import { articles, first } from '../test/samples.js';
import { ArticlePage } from '../templates/ArticlePage/ArticlePage.js';
import { ArticlesPage } from '../templates/ArticlesPage/ArticlesPage.js';
import { ContactPage } from '../templates/ContactPage/ContactPage.js';
import { CrisisPage } from '../templates/CrisisPage/CrisisPage.js';
import { NewsletterPage } from '../templates/NewsletterPage/NewsletterPage.js';
import { PolicyPage } from '../templates/PolicyPage/PolicyPage.js';
import { ServicePage } from '../templates/ServicePage/ServicePage.js';
import { ServicesPage } from '../templates/ServicesPage/ServicesPage.js';
import { breadcrumbsTo, type Breadcrumb } from './breadcrumbsTo.js';

const { article } = first;
const page = { title: 'Privacy', description: 'What we keep.', lead: 'Little.', sections: [] };

const service = { id: 'group', title: 'Group', text: 'A few people.' };

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
  ['contact', () => <ContactPage {...english} />, breadcrumbsTo.contact(english)],
  ['contact in Spanish', () => <ContactPage {...spanish} />, breadcrumbsTo.contact(spanish)],
  [
    'contact in words of its own',
    () => <ContactPage clinic={bare} labels={{ home: 'Start', title: 'Reach us' }} />,
    breadcrumbsTo.contact({ clinic: bare, labels: { home: 'Start', title: 'Reach us' } }),
  ],
  ['help in a crisis', () => <CrisisPage {...english} />, breadcrumbsTo.crisis(english)],
  ['help in a crisis in Spanish', () => <CrisisPage {...spanish} />, breadcrumbsTo.crisis(spanish)],
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
