import { vocabularyFaults } from '@cairn-ds/checks/structuredData';
import { ContentError, readArticle, readClinic, type Clinic } from '@cairn-ds/content';
import type { Hours } from '@cairn-ds/rules/hours';
import { articlesOf, clinics } from '@cairn-ds/samples';
import fc from 'fast-check';
import type { Graph, Thing } from 'schema-dts';
import { describe, expect, test } from 'vitest';

import { jsonLd } from './jsonLd.js';
import type { ArticleData } from './PageData.js';
import { structuredData } from './structuredData.js';

const [tamarack] = clinics;
if (!tamarack) throw new Error('There is no clinic in the samples.');
const [guide] = articlesOf(tamarack);
if (!guide) throw new Error('There is no article in the samples.');

/** The clinic with other data. */
const clinicWith = (changes: object): Clinic =>
  readClinic({ ...tamarack, ...changes }, { file: 'clinic.yaml', today: '2026-11-29' });

const articleData: ArticleData = {
  clinic: tamarack,
  article: guide.article,
  path: guide.href,
  language: 'en-US',
  today: '2027-01-01',
  breadcrumbs: [{ title: 'Home', href: '/' }, { title: 'Guides', href: '/articles/' }, { title: 'This guide' }],
  picture: { src: '/pictures/room.webp' },
};

type Node = Exclude<Thing, string>;

const nodeOf = (graph: Graph, type: string): Node =>
  (graph['@graph'] as readonly Node[]).find((node) => '@type' in node && node['@type'] === type) ?? ({} as Node);

const typesOf = (graph: Graph): string[] =>
  (graph['@graph'] as readonly { '@type': string }[]).map((node) => node['@type']);

describe('the page of a location', () => {
  const [location] = tamarack.locations;
  if (!location) throw new Error('The sample clinic has no location.');
  const data = { clinic: tamarack, path: '/locations/larch-street/', location };

  test('is about that location, with its hours where the day is known', async () => {
    const graph = structuredData({ ...data, today: '2026-11-29' });
    const id = 'https://tamarack-house.example/#location-larch-street';
    expect(nodeOf(graph, 'WebPage')).toMatchObject({
      name: 'Larch Street',
      description: location.text,
      mainEntity: { '@id': id },
    });
    const node = (graph['@graph'] as readonly { '@id': string }[]).find((each) => each['@id'] === id);
    expect(node).toMatchObject({
      '@type': 'MedicalClinic',
      url: 'https://tamarack-house.example/locations/larch-street/',
      address: { streetAddress: '418 Larch Street' },
      openingHoursSpecification: expect.arrayContaining([expect.objectContaining({ opens: '08:30' })]),
    });
    expect(await vocabularyFaults(JSON.parse(jsonLd(graph)))).toEqual([]);
  });
});

describe('the page of a person', () => {
  const person = tamarack.people.find(({ id }) => id === 'noah-ferris');
  if (!person) throw new Error('Noah Ferris is not among the people of the sample clinic.');
  const data = { clinic: tamarack, path: '/team/noah-ferris/', person };

  test('is about that person, with training and license', async () => {
    const graph = structuredData(data);
    expect(nodeOf(graph, 'ProfilePage')).toMatchObject({ name: 'Noah Ferris', description: person.bio });
    expect(nodeOf(graph, 'Person')).toMatchObject({
      name: 'Noah Ferris',
      url: 'https://tamarack-house.example/team/noah-ferris/',
      knowsLanguage: ['English'],
      worksFor: { '@id': 'https://tamarack-house.example/#clinic' },
      hasCredential: [
        { name: 'LCSW' },
        {
          name: 'Licensed clinical social worker',
          url: 'https://il-social-work-registry.example/SW-30918',
          recognizedBy: { '@type': 'Organization', name: 'Illinois Social Work Registry' },
        },
        { name: 'Licensed master social worker' },
      ],
    });
    expect(await vocabularyFaults(JSON.parse(jsonLd(graph)))).toEqual([]);
  });

  test('a license that is past is not said', () => {
    const licenses = (person.licenses ?? []).map((license) => ({ ...license, expired: true }));
    const graph = structuredData({ ...data, person: { ...person, licenses } });
    expect(nodeOf(graph, 'Person')).toMatchObject({ hasCredential: [{ name: 'LCSW' }] });
  });
});

test('everyone on a page of people is said with what the card shows', async () => {
  const graph = structuredData({ clinic: tamarack, path: '/team/', people: tamarack.people });
  const people = (graph['@graph'] as readonly { '@type': string; name?: string }[]).filter(
    (node) => node['@type'] === 'Person',
  );
  expect(people.map(({ name }) => name)).toEqual(tamarack.people.map(({ name }) => name));
  expect(await vocabularyFaults(JSON.parse(jsonLd(graph)))).toEqual([]);
});

test('a policy says when it was last changed', () => {
  const [page] = tamarack.policies;
  expect(nodeOf(structuredData({ clinic: tamarack, path: '/privacy/', page }), 'WebPage')).toMatchObject({
    name: 'Privacy',
    dateModified: '2026-11-02',
  });
});

describe('the page of a service', () => {
  const services = Object.fromEntries(tamarack.services.map((service) => [service.id, service]));
  const dataOf = (id: string) => {
    const service = services[id];
    if (!service) throw new Error(`The sample clinic has no ${id}.`);
    return structuredData({ clinic: tamarack, path: `/services/${id}/`, language: 'en-US', service });
  };
  const page = 'https://tamarack-house.example/services/medication/';

  test('a therapy is what the page is about, with its medication, what comes after, and its sources', async () => {
    const graph = dataOf('medication');
    const id = 'https://tamarack-house.example/#service-medication';
    expect(nodeOf(graph, 'MedicalWebPage')).toMatchObject({
      name: 'Addiction medication',
      description: services['medication']?.text,
      mainEntity: { '@id': id },
      citation: [{ '@type': 'CreativeWork', url: 'https://www.ncbi.nlm.nih.gov/books/NBK574910/' }],
    });
    expect(nodeOf(graph, 'MedicalTherapy')).toEqual({
      '@type': 'MedicalTherapy',
      '@id': id,
      name: 'Addiction medication',
      description: services['medication']?.text,
      url: page,
      drug: ['Buprenorphine', 'Naltrexone', 'Acamprosate'].map((name) => ({ '@type': 'Drug', name })),
      followup: services['medication']?.next,
    });
    expect(nodeOf(graph, 'MedicalClinic')).toMatchObject({ availableService: [{ '@id': id }] });
    expect(await vocabularyFaults(JSON.parse(jsonLd(graph)))).toEqual([]);
  });

  test('what is no therapy is a service of the clinic, and no more is said of it', async () => {
    const graph = dataOf('yoga');
    expect(nodeOf(graph, 'Service')).toEqual({
      '@type': 'Service',
      '@id': 'https://tamarack-house.example/#service-yoga',
      name: 'Gentle yoga',
      description: services['yoga']?.text,
      url: 'https://tamarack-house.example/services/yoga/',
      provider: { '@id': 'https://tamarack-house.example/#clinic' },
    });
    expect(nodeOf(graph, 'MedicalClinic')).not.toHaveProperty('availableService');
    expect(await vocabularyFaults(JSON.parse(jsonLd(graph)))).toEqual([]);
  });
});

describe('an article', () => {
  const graph = structuredData(articleData);
  const home = 'https://tamarack-house.example/';
  const page = new URL(guide.href, home).href;

  test('is described with its page, the way to it, its people and the clinic', () => {
    expect(typesOf(graph)).toEqual([
      'MedicalWebPage',
      'BreadcrumbList',
      'Article',
      'Person',
      'Person',
      'MedicalClinic',
    ]);
  });

  test('its page says who reviewed it, and when', () => {
    expect(nodeOf(graph, 'MedicalWebPage')).toEqual({
      '@type': 'MedicalWebPage',
      '@id': page,
      url: page,
      name: 'Does intensive outpatient treatment work?',
      description: guide.article.lead,
      inLanguage: 'en-US',
      primaryImageOfPage: { '@type': 'ImageObject', contentUrl: `${home}pictures/room.webp` },
      breadcrumb: { '@id': `${page}#breadcrumbs` },
      mainEntity: { '@id': `${page}#article` },
      publisher: { '@id': `${home}#clinic` },
      reviewedBy: { '@id': `${home}#person-imani-okafor` },
      lastReviewed: guide.article.reviewed,
    });
  });

  test('says who wrote it and which sources it cites, and nothing of its review', () => {
    const article = nodeOf(graph, 'Article');
    expect(article).toMatchObject({
      headline: 'Does intensive outpatient treatment work?',
      author: { '@id': `${home}#person-noor-haddad` },
      publisher: { '@id': `${home}#clinic` },
      mainEntityOfPage: { '@id': page },
      image: `${home}pictures/room.webp`,
    });
    expect(article).not.toHaveProperty('reviewedBy');
    expect(article).toHaveProperty(
      'citation',
      guide.article.references.map(({ title, href }) => ({ '@type': 'CreativeWork', name: title, url: href })),
    );
  });

  test('it has the topics to which its page leads', () => {
    const about = (topics: string[]) => {
      const article = { ...guide.article, topics };
      return nodeOf(structuredData({ clinic: tamarack, path: guide.href, article, today: '2026-11-29' }), 'Article');
    };
    expect(about(['families', 'first-steps'])).toHaveProperty('articleSection', ['First steps', 'For families']);
    expect(about([])).not.toHaveProperty('articleSection');
  });

  test('its reviewer is a person with credentials, of whom the card says more than the byline of the writer', () => {
    const people = (graph['@graph'] as Node[]).filter((node) => '@type' in node && node['@type'] === 'Person');
    expect(people).toEqual([
      {
        '@type': 'Person',
        '@id': `${home}#person-imani-okafor`,
        name: 'Imani Okafor',
        honorificPrefix: 'Dr.',
        honorificSuffix: 'MD',
        hasCredential: [{ '@type': 'EducationalOccupationalCredential', name: 'MD' }],
        jobTitle: 'Medical director',
        knowsAbout: 'addiction psychiatry',
        description: tamarack.people[0]?.bio,
        url: `${home}team/imani-okafor/`,
      },
      {
        '@type': 'Person',
        '@id': `${home}#person-noor-haddad`,
        name: 'Noor Haddad',
        jobTitle: 'Health writer',
        url: `${home}team/noor-haddad/`,
      },
    ]);
  });

  test('someone who wrote and reviewed it is there once', () => {
    const article = { ...guide.article, author: guide.article.reviewer };
    expect(typesOf(structuredData({ ...articleData, article })).filter((type) => type === 'Person')).toHaveLength(1);
  });

  test('an author who is not among the people of the clinic is not made up', () => {
    const graph = structuredData({ ...articleData, article: { ...guide.article, author: 'nobody' } });
    expect(nodeOf(graph, 'Article')).not.toHaveProperty('author');
  });

  test('a review that is later than the page is not said', () => {
    const { reviewed } = guide.article;
    const reviewOn = (today: string) => nodeOf(structuredData({ ...articleData, today }), 'MedicalWebPage');
    expect(reviewOn(reviewed)).toHaveProperty('lastReviewed', reviewed);
    expect(reviewOn('2020-01-01')).not.toHaveProperty('lastReviewed');
    expect(reviewOn('2020-01-01')).not.toHaveProperty('reviewedBy');
  });

  test.each(['', '11/12/2026', '2026-11-12T10:00'])('the day %j is refused, with what to write', (today) => {
    expect(() => structuredData({ ...articleData, today })).toThrow(/is not a day, .* such as "2026-11-12"/);
  });

  test('the way to it ends with the page itself', () => {
    const item = (position: number, name: string, item: object) => ({ '@type': 'ListItem', position, name, item });
    expect(nodeOf(graph, 'BreadcrumbList')).toHaveProperty('itemListElement', [
      item(1, 'Home', { '@type': 'WebPage', '@id': home }),
      item(2, 'Guides', { '@type': 'WebPage', '@id': `${home}articles/` }),
      item(3, 'This guide', { '@id': page }),
    ]);
  });

  test('a step that leads nowhere is no step, and one step is no way', () => {
    const wayOf = (...breadcrumbs: { title: string; href?: string }[]) =>
      structuredData({ ...articleData, breadcrumbs });
    const there = wayOf({ title: 'Home', href: '/' }, { title: 'Guides' }, { title: 'This guide' });
    expect(nodeOf(there, 'BreadcrumbList')).toMatchObject({
      itemListElement: [{ name: 'Home' }, { name: 'This guide' }],
    });
    const nowhere = wayOf({ title: 'Home' }, { title: 'This guide' });
    expect(typesOf(nowhere)).not.toContain('BreadcrumbList');
    expect(nodeOf(nowhere, 'MedicalWebPage')).not.toHaveProperty('breadcrumb');
  });
});

describe('the clinic', () => {
  test('is described with what the frame of every page shows', () => {
    const graph = structuredData({
      clinic: tamarack,
      path: '/contact/',
      type: 'ContactPage',
      page: { title: 'Contact' },
    });
    expect(typesOf(graph)).toEqual(['ContactPage', 'MedicalClinic']);
    expect(nodeOf(graph, 'ContactPage')).toHaveProperty('mainEntity', {
      '@id': 'https://tamarack-house.example/#clinic',
    });
    expect(nodeOf(graph, 'MedicalClinic')).toEqual({
      '@type': 'MedicalClinic',
      '@id': 'https://tamarack-house.example/#clinic',
      name: 'Tamarack House',
      url: 'https://tamarack-house.example/',
      telephone: '+13125550142',
      address: {
        '@type': 'PostalAddress',
        streetAddress: '418 Larch Street',
        addressLocality: 'Evanston',
        addressRegion: 'Illinois',
        postalCode: '60201',
        addressCountry: 'US',
      },
    });
  });

  test('without a place to come to has no address, and says where people have to be for its care', async () => {
    const clinic = clinicWith({
      address: undefined,
      people: [],
      services: [],
      locations: [
        { id: 'by-video', name: 'By video', areas: ['Wisconsin', 'Illinois'] },
        { id: 'by-telephone', name: 'By telephone', areas: ['Wisconsin'] },
      ],
    });
    const graph = structuredData({ clinic, path: '/', page: { title: 'Home' } });
    expect(nodeOf(graph, 'MedicalClinic')).toMatchObject({
      telephone: '+13125550142',
      areaServed: ['Wisconsin', 'Illinois'],
    });
    expect(jsonLd(graph)).not.toContain('PostalAddress');
    expect(await vocabularyFaults(JSON.parse(jsonLd(graph)))).toEqual([]);
  });

  test('is all that is said on a page without an address', () => {
    expect(typesOf(structuredData({ clinic: tamarack }))).toEqual(['MedicalClinic']);
  });

  test.each([
    ['US', '312-555-0142 ext. 12', '+13125550142;ext=12'],
    ['GB', '020 7946 0958', '+442079460958'],
    ['US', '988', undefined],
  ])('of a number in %s written %j, the graph says %j', (country, admissions, telephone) => {
    const clinic = clinicWith({ telephone: { admissions }, country, locations: [], people: [], services: [] });
    const node = nodeOf(structuredData({ clinic }), 'MedicalClinic');
    expect('telephone' in node ? node.telephone : undefined).toBe(telephone);
  });
});

describe('opening hours', () => {
  const hours: Hours = {
    timeZone: 'America/Chicago',
    week: [{ days: ['monday', 'friday'], times: ['09:00-12:00', '22:00-02:00'] }],
    exceptions: [
      { from: '2026-11-26', reason: 'Thanksgiving' },
      { from: '2026-12-24', to: '2026-12-26', reason: 'Christmas' },
    ],
  };
  const page = { clinic: tamarack, path: '/contact/', page: { title: 'Contact' } };

  test('are said of a page that shows them, with closures that are not over', async () => {
    const graph = structuredData({ ...page, hours, today: '2026-12-01' });
    const span = { '@type': 'OpeningHoursSpecification', dayOfWeek: ['Monday', 'Friday'] };
    expect(nodeOf(graph, 'MedicalClinic')).toHaveProperty('openingHoursSpecification', [
      { ...span, opens: '09:00', closes: '12:00' },
      { ...span, opens: '22:00', closes: '02:00' },
      {
        '@type': 'OpeningHoursSpecification',
        opens: '00:00',
        closes: '00:00',
        validFrom: '2026-12-24',
        validThrough: '2026-12-26',
      },
    ]);
    expect(await vocabularyFaults(JSON.parse(jsonLd(graph)))).toEqual([]);
  });

  test('are not said of any other page', () => {
    expect(nodeOf(structuredData(page), 'MedicalClinic')).not.toHaveProperty('openingHoursSpecification');
  });

  test('need the day on which the page is rendered', () => {
    expect(() => structuredData({ ...page, hours })).toThrow(
      /which closure is over by then\. Give the day .* as today/,
    );
  });
});

describe('locations', () => {
  const address = { street: '9 Mill Yard', city: 'Evanston', region: 'Illinois', postalCode: '60202', country: 'US' };
  const clinic = clinicWith({
    people: [],
    services: [],
    locations: [
      {
        id: 'mill-yard',
        name: 'Mill Yard',
        text: 'Groups in the evening.',
        address,
        hours: { timeZone: 'America/Chicago', week: [{ days: ['friday'], times: ['18:00-21:00'] }] },
        lines: [
          { title: 'Front desk', telephone: '(312) 555-0151', text: 'From 5 pm.' },
          { title: 'By text', sms: '312-555-0152' },
        ],
      },
      { id: 'by-video', name: 'By video', areas: ['Illinois', 'Wisconsin'] },
    ],
  });
  const page = { clinic, path: '/locations/', page: { title: 'Locations' } };
  const graph = structuredData({ ...page, locations: clinic.locations });

  test('are clinics of the clinic, each with its address and the lines that can be called', async () => {
    expect(typesOf(graph)).toEqual(['WebPage', 'MedicalClinic', 'MedicalClinic', 'Service']);
    expect(graph['@graph'][2]).toEqual({
      '@type': 'MedicalClinic',
      '@id': 'https://tamarack-house.example/#location-mill-yard',
      name: 'Mill Yard',
      description: 'Groups in the evening.',
      address: {
        '@type': 'PostalAddress',
        streetAddress: '9 Mill Yard',
        addressLocality: 'Evanston',
        addressRegion: 'Illinois',
        postalCode: '60202',
        addressCountry: 'US',
      },
      contactPoint: [
        { '@type': 'ContactPoint', name: 'Front desk', description: 'From 5 pm.', telephone: '+13125550151' },
      ],
      parentOrganization: { '@id': 'https://tamarack-house.example/#clinic' },
    });
    expect(await vocabularyFaults(JSON.parse(jsonLd(graph)))).toEqual([]);
  });

  test('have hours of their own, on the day on which the page is rendered', () => {
    const graph = structuredData({ ...page, locations: clinic.locations, today: '2026-12-01' });
    expect(graph['@graph'][2]).toHaveProperty('openingHoursSpecification', [
      { '@type': 'OpeningHoursSpecification', dayOfWeek: ['Friday'], opens: '18:00', closes: '21:00' },
    ]);
  });

  test('without a place to come to are services, and say how far they reach', () => {
    expect(nodeOf(graph, 'Service')).toEqual({
      '@type': 'Service',
      '@id': 'https://tamarack-house.example/#location-by-video',
      name: 'By video',
      areaServed: ['Illinois', 'Wisconsin'],
      provider: { '@id': 'https://tamarack-house.example/#clinic' },
    });
  });

  test('are not said of a page that does not show them', () => {
    expect(typesOf(structuredData(page))).toEqual(['WebPage', 'MedicalClinic']);
  });
});

describe('services', () => {
  const service = (id: string, evidence?: string) => ({
    id,
    title: id,
    text: `About ${id}.`,
    ...(evidence && { evidence }),
  });
  const clinic = clinicWith({
    services: [service('group', 'evidence-based'), service('yoga', 'complementary'), service('talks')],
  });
  const graph = structuredData({ clinic, path: '/services/', page: { title: 'Services' }, services: clinic.services });

  test('are therapies of the clinic where the page says that they help, and services else', () => {
    expect(typesOf(graph)).toEqual(['MedicalWebPage', 'MedicalClinic', 'MedicalTherapy', 'Service', 'Service']);
    expect(nodeOf(graph, 'MedicalClinic')).toHaveProperty('availableService', [
      { '@id': 'https://tamarack-house.example/#service-group' },
    ]);
    expect(nodeOf(graph, 'Service')).toEqual({
      '@type': 'Service',
      '@id': 'https://tamarack-house.example/#service-yoga',
      name: 'yoga',
      description: 'About yoga.',
      provider: { '@id': 'https://tamarack-house.example/#clinic' },
    });
  });

  test('are not said of a page that does not list them', () => {
    const graph = structuredData({ clinic, path: '/', page: { title: 'Home' } });
    expect(typesOf(graph)).toEqual(['WebPage', 'MedicalClinic']);
  });
});

test('questions are marked up only where a site asks for it', () => {
  const page = { clinic: tamarack, path: '/services/', page: { title: 'Services' } };
  expect(typesOf(structuredData(page))).not.toContain('FAQPage');
  const questions = [{ question: 'May I bring my son?', answer: 'Yes.' }];
  expect(nodeOf(structuredData({ ...page, questions }), 'FAQPage')).toEqual({
    '@type': 'FAQPage',
    '@id': 'https://tamarack-house.example/services/#questions',
    isPartOf: { '@id': 'https://tamarack-house.example/services/' },
    mainEntity: [
      { '@type': 'Question', name: 'May I bring my son?', acceptedAnswer: { '@type': 'Answer', text: 'Yes.' } },
    ],
  });
});

test.each(['services/', '//elsewhere.example/', 'https://elsewhere.example/', '#top'])(
  '%j is no path, and the message says what is one',
  (path) => {
    expect(() => structuredData({ clinic: tamarack, path })).toThrow(
      /is not the path of a page, .* such as "\/services\/"/,
    );
  },
);

test('a page in Spanish is described in its own words', () => {
  const graph = structuredData({
    clinic: tamarack,
    path: '/contacto/',
    language: 'es-US',
    page: { title: '¿Cómo llegar?', lead: 'Niños y niñas: bienvenidos.' },
    breadcrumbs: [{ title: 'Inicio', href: '/' }, { title: '¿Cómo llegar?' }],
  });
  expect(JSON.parse(jsonLd(graph))).toEqual(graph);
  expect(nodeOf(graph, 'WebPage')).toMatchObject({
    name: '¿Cómo llegar?',
    description: 'Niños y niñas: bienvenidos.',
    inLanguage: 'es-US',
  });
});

describe('whatever a clinic says', () => {
  const word = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
    fc.constantFrom('</script x', '<!--', '¿Qué?', '\u00a0', '"', '{{', '  a  b  ', '__proto__'),
  );
  const words = word.map((text) => `a${text}`);
  const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
  const id = fc.stringMatching(/^[a-z]{1,8}$/);
  const person = (id: string) =>
    fc.record({
      id: fc.constant(id),
      name: words,
      honorific: maybe(words),
      credentials: maybe(fc.uniqueArray(words, { maxLength: 3, selector: (word) => word.trim() })),
      role: maybe(words),
      specialty: maybe(words),
      bio: maybe(words),
      href: maybe(fc.constantFrom(`/team/${id}/`, `#${id}`, 'https://%')),
    });
  const service = fc.record({
    id,
    title: words,
    text: words,
    evidence: maybe(fc.constantFrom('evidence-based', 'complementary')),
  });
  const data = fc.record({
    people: fc.tuple(person('ann'), person('bo')),
    services: fc.uniqueArray(service, { selector: ({ id }) => id, maxLength: 4 }),
    questions: fc.array(fc.record({ question: words, answer: words }), { maxLength: 2 }),
    title: words,
    lead: words,
    author: fc.constantFrom('ann', 'bo'),
    breadcrumbs: maybe(
      fc.array(fc.record({ title: words, href: maybe(fc.constantFrom('/', '/a/', 'https://%')) }), { minLength: 2 }),
    ),
    language: maybe(fc.constantFrom('en-US', 'es')),
  });

  /** A clinic that its reader takes. Of another nothing is said at all. */
  function soundOf(written: unknown): Clinic {
    try {
      return readClinic(written, { file: 'clinic.yaml', today: '2026-11-29' });
    } catch (error) {
      fc.pre(!(error instanceof ContentError));
      throw error;
    }
  }

  test('the graph is known to schema.org, and says nothing that is not in its data', async () => {
    await fc.assert(
      fc.asyncProperty(data, async ({ people, services, questions, title, lead, author, breadcrumbs, language }) => {
        // As the readers of files do: a field that is not known is not there.
        const written = JSON.parse(JSON.stringify({ ...tamarack, people, services, questions }));
        const clinic = soundOf(written);
        const front = { title, description: 'a', lead, author, reviewer: 'ann' };
        const days = { published: '2026-01-01', reviewed: '2026-02-01', nextReview: '2027-02-01' };
        const article = readArticle({ ...front, ...days }, { file: 'a.mdx', clinic });
        const graph = structuredData({
          clinic,
          article,
          breadcrumbs,
          language,
          path: '/a/',
          today: '2026-06-01',
          services: clinic.services,
          questions: clinic.questions,
        });
        const back = JSON.parse(jsonLd(graph));
        expect(await vocabularyFaults(back)).toEqual([]);
        const known = JSON.stringify([clinic, article, breadcrumbs, language]);
        for (const text of stringsOf(back)) expect(known).toContain(JSON.stringify(text).slice(1, -1));
      }),
      { numRuns: 100 },
    );
  });
});

/** What a graph says in words: without types, ids, addresses and what is made of several fields. */
function stringsOf(value: unknown, name = ''): string[] {
  const others = /^(?:@.*|url|item|telephone|honorificSuffix|image)$/;
  if (typeof value === 'string') return others.test(name) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((each) => stringsOf(each, name));
  return Object.entries(value ?? {}).flatMap(([name, each]) => stringsOf(each, name));
}
