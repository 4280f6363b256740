import type { Article, Clinic, Location, Page, Person, Service } from '@cairn-ds/content';
import { wordsFor, type LabelsOf, type SiteSettings } from '@cairn-ds/react';

import type { ArticlesWay } from '../articles/head.js';
import { topicHref } from '../articles/lists.js';
import { articlePageLabels } from '../templates/ArticlePage/ArticlePage.labels.js';
import { articlesPageLabels } from '../templates/ArticlesPage/ArticlesPage.labels.js';
import { contactPageLabels } from '../templates/ContactPage/ContactPage.labels.js';
import { crisisPageLabels } from '../templates/CrisisPage/CrisisPage.labels.js';
import { insurancePageLabels } from '../templates/InsurancePage/InsurancePage.labels.js';
import { locationPageLabels } from '../templates/LocationPage/LocationPage.labels.js';
import { locationsPageLabels } from '../templates/LocationsPage/LocationsPage.labels.js';
import { newsletterPageLabels } from '../templates/NewsletterPage/NewsletterPage.labels.js';
import { personPageLabels } from '../templates/PersonPage/PersonPage.labels.js';
import { policyPageLabels } from '../templates/PolicyPage/PolicyPage.labels.js';
import { servicePageLabels } from '../templates/ServicePage/ServicePage.labels.js';
import { servicesPageLabels } from '../templates/ServicesPage/ServicesPage.labels.js';
import { teamPageLabels } from '../templates/TeamPage/TeamPage.labels.js';
import { whatToExpectPageLabels } from '../templates/WhatToExpectPage/WhatToExpectPage.labels.js';

/** A step on the way to a page. The last is the page itself, and leads nowhere. */
export interface Breadcrumb {
  title: string;
  href?: string;
}

/** What the way to a page depends on, among the props of its template. */
export interface Whereabouts<Words> extends Pick<SiteSettings, 'language'> {
  clinic: Clinic;
  homeHref?: string | null | undefined;
  labels?: LabelsOf<Words> | null | undefined;
}

type Way<Words, Props = unknown> = (props: Whereabouts<Words> & Props) => Breadcrumb[];

interface ArticleWay {
  article: Pick<Article, 'title' | 'shortTitle'>;
  articlesHref?: string | null | undefined;
}

const home = (title: string, href: string | null | undefined): Breadcrumb => ({ title, href: href ?? '/' });

const article: Way<typeof articlePageLabels.en, ArticleWay> = (props) => {
  const { clinic, article, homeHref, articlesHref } = props;
  const words = wordsFor('ArticlePage', articlePageLabels, props.language, props.labels);
  return [
    home(words.home, homeHref),
    { title: clinic.pages.articles?.title ?? words.articles, href: articlesHref ?? '/articles/' },
    { title: article.shortTitle ?? article.title },
  ];
};

const articles: Way<typeof articlesPageLabels.en, ArticlesWay> = (props) => {
  const { clinic, homeHref, topic, pages } = props;
  const words = wordsFor('ArticlesPage', articlesPageLabels, props.language, props.labels);
  const position = pages?.position ?? 1;
  const way = [
    home(words.home, homeHref),
    { title: clinic.pages.articles?.title ?? words.title, href: props.articlesHref ?? '/articles/' },
    ...(topic ? [{ title: topic.title, href: topicHref(topic, props.articlesHref) }] : []),
    ...(position > 1 ? [{ title: words.page(position) }] : []),
  ];
  return way.map(({ title, href }, index) => (index < way.length - 1 && href ? { title, href } : { title }));
};

const contact: Way<typeof contactPageLabels.en> = ({ clinic, homeHref, language, labels }) => {
  const words = wordsFor('ContactPage', contactPageLabels, language, labels);
  return [home(words.home, homeHref), { title: clinic.pages.contact?.title ?? words.title }];
};

const crisis: Way<typeof crisisPageLabels.en> = ({ clinic, homeHref, language, labels }) => {
  const words = wordsFor('CrisisPage', crisisPageLabels, language, labels);
  return [home(words.home, homeHref), { title: clinic.pages.crisis?.title ?? words.title }];
};

const insurance: Way<typeof insurancePageLabels.en> = ({ clinic, homeHref, language, labels }) => {
  const words = wordsFor('InsurancePage', insurancePageLabels, language, labels);
  return [home(words.home, homeHref), { title: clinic.pages.insurance?.title ?? words.title }];
};

interface LocationWay {
  location: Pick<Location, 'name'>;
  locationsHref?: string | null | undefined;
}

const location: Way<typeof locationPageLabels.en, LocationWay> = (props) => {
  const { clinic, location, homeHref, locationsHref } = props;
  const words = wordsFor('LocationPage', locationPageLabels, props.language, props.labels);
  return [
    home(words.home, homeHref),
    { title: clinic.pages.locations?.title ?? words.locations, href: locationsHref ?? '/locations/' },
    { title: location.name },
  ];
};

const locations: Way<typeof locationsPageLabels.en> = ({ clinic, homeHref, language, labels }) => {
  const words = wordsFor('LocationsPage', locationsPageLabels, language, labels);
  return [home(words.home, homeHref), { title: clinic.pages.locations?.title ?? words.title }];
};

const newsletter: Way<typeof newsletterPageLabels.en> = ({ homeHref, language, labels }) => {
  const words = wordsFor('NewsletterPage', newsletterPageLabels, language, labels);
  return [home(words.home, homeHref), { title: words.here }];
};

interface PersonWay {
  person: Pick<Person, 'name'>;
  teamHref?: string | null | undefined;
}

const person: Way<typeof personPageLabels.en, PersonWay> = (props) => {
  const { clinic, person, homeHref, teamHref } = props;
  const words = wordsFor('PersonPage', personPageLabels, props.language, props.labels);
  return [
    home(words.home, homeHref),
    { title: clinic.pages.team?.title ?? words.team, href: teamHref ?? '/team/' },
    { title: person.name },
  ];
};

const policy: Way<typeof policyPageLabels.en, { page: Pick<Page, 'title'> }> = (props) => {
  const words = wordsFor('PolicyPage', policyPageLabels, props.language, props.labels);
  return [home(words.home, props.homeHref), { title: props.page.title }];
};

interface ServiceWay {
  service: Pick<Service, 'title'>;
  servicesHref?: string | null | undefined;
}

const service: Way<typeof servicePageLabels.en, ServiceWay> = (props) => {
  const { clinic, service, homeHref, servicesHref } = props;
  const words = wordsFor('ServicePage', servicePageLabels, props.language, props.labels);
  return [
    home(words.home, homeHref),
    { title: clinic.pages.services?.title ?? words.services, href: servicesHref ?? '/services/' },
    { title: service.title },
  ];
};

const services: Way<typeof servicesPageLabels.en> = ({ clinic, homeHref, language, labels }) => {
  const words = wordsFor('ServicesPage', servicesPageLabels, language, labels);
  return [home(words.home, homeHref), { title: clinic.pages.services?.title ?? words.title }];
};

const team: Way<typeof teamPageLabels.en> = ({ clinic, homeHref, language, labels }) => {
  const words = wordsFor('TeamPage', teamPageLabels, language, labels);
  return [home(words.home, homeHref), { title: clinic.pages.team?.title ?? words.title }];
};

const whatToExpect: Way<typeof whatToExpectPageLabels.en> = ({ clinic, homeHref, language, labels }) => {
  const words = wordsFor('WhatToExpectPage', whatToExpectPageLabels, language, labels);
  return [home(words.home, homeHref), { title: clinic.pages['what-to-expect']?.title ?? words.title }];
};

/** The way from the home page to a page, as its template shows it for the same props: for structured data. */
export const breadcrumbsTo = {
  article,
  articles,
  contact,
  crisis,
  insurance,
  location,
  locations,
  newsletter,
  person,
  policy,
  service,
  services,
  team,
  whatToExpect,
};
