import { describe, expect, test } from 'vitest';

import { changed, saidOf, type Files } from '../test/saidOf.js';
import type { Site } from './site.js';
import type { TextRead } from './texts.js';

const site: Site = {
  pages: ['/', '/services/', '/:page/', '/:policy/', '/team/:person/', '/services/:service/', '/articles/:article/'],
  files: ['/pictures/Room.webp', '/files/menu.pdf'],
  icons: ['group', 'person'],
  brands: ['larch', 'tamarack'],
};

const legal = (href: string) => changed('clinic.yaml', 'legal: []', `legal:\n  - { title: A, href: ${href} }`);

const policy = "---\ntitle: R\ndescription: D.\nlead: L.\nupdated: '2026-01-02'\n---\n\nText.\n";

/** What a text would say that leads to some places and has one place itself. */
const leadsTo =
  (...links: string[]) =>
  (): TextRead => ({
    problems: [],
    links: links.map((href) => ({ href, line: 9 })),
    files: [],
    ids: ['your-record'],
  });

test.each([
  '/',
  '/services/',
  '/services/?from=mail',
  '/services/#yoga',
  '/privacy/',
  '/articles/first-visit/',
  '/files/menu.pdf',
  'https://elsewhere.example/nowhere/',
  'https://larch-house.example/services/',
])('%s leads somewhere', (href) => {
  expect(saidOf(legal(href), { site })).toBe('');
});

const lost: readonly (readonly [what: string, files: Files, said: string])[] = [
  [
    'a page that is not there',
    legal('/privcy/'),
    `clinic/clinic.yaml
  line 25, legal[0].href: "/privcy/" leads to no page of the site. Did you mean "/privacy/"?`,
  ],
  [
    'a page that is like none',
    legal('/what-you-owe/'),
    `clinic/clinic.yaml
  line 25, legal[0].href: "/what-you-owe/" leads to no page of the site. Write the path of a page of the site, such as "/contact/".`,
  ],
  [
    'a page without its last stroke, and one with a capital',
    changed('clinic.yaml', 'legal: []', 'legal:\n  - { title: A, href: /privacy }\n  - { title: B, href: /Services/ }'),
    `clinic/clinic.yaml
  line 25, legal[0].href: "/privacy" leads to no page of the site. Did you mean "/privacy/"?
  line 26, legal[1].href: "/Services/" leads to no page of the site. Did you mean "/services/"?`,
  ],
  [
    'a page as a browser shows its address',
    legal('https://larch-house.example/privcy/'),
    `clinic/clinic.yaml
  line 25, legal[0].href: "https://larch-house.example/privcy/" leads to no page of the site. Did you mean "/privacy/"?`,
  ],
  [
    'a page of someone without one',
    legal('/team/noor-haddad/'),
    `clinic/clinic.yaml
  line 25, legal[0].href: "/team/noor-haddad/" leads to no page of the site. Write the path of a page of the site, such as "/contact/".`,
  ],
  [
    'a page of their own that is misspelt, beside another fault',
    { 'people/noor-haddad.yaml': 'name: 12\nhref: /team/noor-hadad/\n' },
    `clinic/people/noor-haddad.yaml
  line 1, name: 12 is not text. Put it in quotation marks, so that it is read as words.
  line 2, href: "/team/noor-hadad/" leads to no page of the site. Did you mean "/team/noor-haddad/"?`,
  ],
  [
    'an article that has left the site',
    {
      ...legal('/articles/first-visit/'),
      ...changed('articles/first-visit.mdx', "nextReview: '2027-11-12'", "nextReview: '2026-11-28'\nonExpiry: drop"),
    },
    `clinic/clinic.yaml
  line 25, legal[0].href: "/articles/first-visit/" leads to no page of the site. Write the path of a page of the site, such as "/contact/".`,
  ],
  [
    'a picture by another name',
    {
      'people/noor-haddad.yaml':
        'name: Noor Haddad\npicture: { src: /pictures/room.webp, alt: A room., width: 400, height: 400 }\n',
    },
    `clinic/people/noor-haddad.yaml
  line 2, picture.src: "/pictures/room.webp" is not a file of the site. Did you mean "/pictures/Room.webp"?`,
  ],
  [
    'the picture of this clinic on an article, where that of another is on the other site',
    changed(
      'articles/first-visit.mdx',
      "nextReview: '2027-11-12'",
      `nextReview: '2027-11-12'
hero:
  larch: { src: /pictures/room.webp, alt: A room., width: 400, height: 400 }
  oak: { src: /pictures/oak.webp, alt: An oak., width: 400, height: 400 }`,
    ),
    `clinic/articles/first-visit.mdx
  line 11, hero.larch.src: "/pictures/room.webp" is not a file of the site. Did you mean "/pictures/Room.webp"?`,
  ],
  [
    'a page of their own that is that of another',
    {
      'services/group.yaml': 'title: Group\ntext: T.\nhref: /services/talks/\n',
      'services/talks.yaml': 'title: Talks\ntext: T.\nhref: /services/talks/#top\n',
    },
    `clinic/services/group.yaml
  line 3, href: "/services/talks/" is the page of the service talks. Did you mean "/services/group/"?`,
  ],
  [
    'a page that another has already',
    { 'policies/privacy.mdx': policy },
    `clinic/policies/privacy.mdx
  The whole file: would have the page "/privacy/", which is that of the page privacy. Give the file another name.`,
  ],
  [
    'a brand and an icon that nobody has',
    {
      ...changed('clinic.yaml', 'brand: larch', 'brand: lark'),
      'services/group.yaml': 'title: Group\ntext: T.\nicon: people\n',
    },
    `clinic/clinic.yaml
  line 5, brand: "lark" is no brand of the site. Did you mean "larch"?

clinic/services/group.yaml
  line 3, icon: "people" is no icon of the site. Choose from "group", "person".`,
  ],
];

describe('what the site does not have is told with its place, its value and its remedy', () => {
  test.each(lost)('%s', (_, files, said) => {
    expect(saidOf(files, { site })).toBe(said);
  });

  test.each(lost)('and not where nobody says what the site has: %s', (_, files) => {
    expect(saidOf(files)).not.toMatch(/of the site|of the service|of the page/);
  });
});

describe('in texts', () => {
  const withPolicy: Files = { 'policies/records.mdx': policy };

  test('links lead to pages, and to places of articles and policies', () => {
    const good = leadsTo('/records/#your-record', '#your-record', '/privacy/#anything', 'mailto:a@a.example');
    expect(saidOf(withPolicy, { site, readText: good })).toBe('');
    const bad = leadsTo('/recrds/', '/records/#your-records', '#my-record');
    expect(saidOf(withPolicy, { site, readText: bad })).toContain(`clinic/policies/records.mdx
  line 9, body: "/recrds/" leads to no page of the site. Did you mean "/records/"?
  line 9, body: "/records/#your-records" leads to no place on that page. Did you mean "your-record"?
  line 9, body: "#my-record" leads to no place on the page. Did you mean "your-record"?`);
  });

  test('a place that the site makes by itself is told after its path', () => {
    const pages = ['/services/', '/articles/:article/', '/:policy/#sign-up'];
    const readText = leadsTo('/records/#sign-up');
    expect(saidOf(withPolicy, { site: { pages }, readText })).toBe('');
    // Nobody has read the text, so that it may have any place.
    const linked = changed('clinic.yaml', 'legal: []', 'legal:\n  - { title: A, href: /records/#rights }');
    expect(saidOf({ ...withPolicy, ...linked }, { site: { pages } })).toBe('');
  });

  test('links lead to places of other pages, once all places of those are told as they were built', () => {
    const built = ['/services/#care', '/services/yoga/#fit', '/services/yoga/#about', '/privacy/#main'];
    const withPlaces = { ...site, pages: [...(site.pages ?? []), ...built] };
    const yoga = { 'services/yoga.mdx': '---\ntitle: Yoga\ntext: T.\nhref: /services/yoga/\n---\n\nText.\n' };
    const said = (...links: string[]) =>
      saidOf(yoga, {
        site: withPlaces,
        readText: ({ file }) => (file.includes('yoga') ? leadsTo(...links) : leadsTo())(),
      });
    expect(said('/services/#care', '/services/yoga/#fit', '#fit', '/privacy/#main', '/#anything')).toBe('');
    expect(said('/services/#cares', '/services/yoga/#fits', '#fits')).toBe(`clinic/services/yoga.mdx
  line 9, body: "/services/#cares" leads to no place on that page. Did you mean "care"?
  line 9, body: "/services/yoga/#fits" leads to no place on that page. Did you mean "fit"?
  line 9, body: "#fits" leads to no place on the page. Did you mean "fit"?`);
    const linked = changed('clinic.yaml', 'legal: []', 'legal:\n  - { title: A, href: /services/#cost }');
    expect(saidOf({ ...yoga, ...linked }, { site: withPlaces })).toBe(`clinic/clinic.yaml
  line 25, legal[0].href: "/services/#cost" leads to no place on that page. Write the id of a heading there: its words in small letters, with hyphens between them.`);
  });

  test('a place without a page, in a field, is on every page where the field may be shown', () => {
    const built = { pages: ['/', '/#main', '/#care', '/services/', '/:page/', '/privacy/#main'] };
    expect(saidOf(legal("'#main'"), { site: built })).toBe('');
    expect(saidOf(legal("'#care'"), { site: built })).toBe(`clinic/clinic.yaml
  line 25, legal[0].href: "#care" leads to no place on "/privacy/", where it may be shown. Did you mean "/#care"?`);
    expect(saidOf(legal("'#cure'"), { site: built })).toContain('Write the path of a page and a place on it.');
    expect(saidOf(legal("'#care'"), { site: { pages: ['/', '/services/', '/#main', '/#care'] } })).toBe('');
    expect(saidOf(legal("'#care'"), { site })).toBe('');
  });

  test('the id of a section is told that its page has for something else', () => {
    const sections = (id: string) => ({
      'pages/privacy.yaml': `title: P\ndescription: D.\nlead: L.\nsections:\n  - { id: ${id}, heading: H, items: [A] }\n`,
    });
    const places = ['/privacy/#main', '/privacy/#main', '/privacy/#rights', '/services/#rights'];
    const built = { pages: ['/services/', '/:page/', ...places] };
    expect(saidOf(sections('rights'), { site: built })).toBe('');
    expect(saidOf(sections('main'), { site: built })).toBe(`clinic/pages/privacy.yaml
  line 5, sections[0].id: "main" is the id of something else on that page too. Give the section another.`);
  });

  test('faults are told with all others, also of services and pages', () => {
    const readText = () => ({ ...leadsTo()(), problems: [{ line: 7, message: 'is odd.', remedy: 'Mend it.' }] });
    const said = saidOf(
      {
        ...changed('clinic.yaml', 'name: Larch House', 'nam: Larch House'),
        'services/yoga.mdx': '---\ntitle: Yoga\ntext: T.\n---\n\n\nOdd.\n',
        'articles/first-visit.mdx': undefined,
      },
      { readText },
    );
    expect(said).toBe(`clinic/clinic.yaml
  line 2, name: is missing. Add it.
  line 3, nam: is not a field here. Did you mean "name"?

clinic/services/yoga.mdx
  line 7, body: is odd. Mend it.`);
  });

  test('sources are those of the fields, and nobody knows them where those cannot be read', () => {
    const asked: unknown[] = [];
    const readText = ({ references }: { references: unknown }) => {
      asked.push(references);
      return leadsTo()();
    };
    saidOf({ 'services/yoga.mdx': '---\ntitle: 12\n---\n\nOdd.\n' }, { readText });
    expect(asked).toEqual([undefined, ['samhsa-2021']]);
  });
});

test('a path that stands for nothing is told to who builds the site', () => {
  expect(saidOf({}, { site: { pages: ['/services/', '/team/:persn/'] } })).toBe(`clinic
  site.pages[1]: ":persn" stands for nothing that a clinic has. Did you mean ":person"?`);
});
