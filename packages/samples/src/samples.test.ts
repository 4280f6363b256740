import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { articlesOf, brands, cardOf, clinics, pictureFolders, picturesUnder } from './index.js';

const home = join(import.meta.dirname, '..');

/** Whether a clinic's site would find what stands at an address under `/pictures/`. */
const isServed = (clinicId: string, src: string) =>
  pictureFolders(clinicId).some((folder) => existsSync(join(home, folder, src.replace('/pictures/', ''))));

const article = 'does-intensive-outpatient-treatment-work';

describe.each(clinics)('$name', (clinic) => {
  const articles = articlesOf(clinic);

  test('it is invented: its number and its address are not in use', () => {
    expect(clinic.telephone.admissions).toMatch(/^\(\d{3}\) 555-01\d\d$/);
    expect(new URL(clinic.url).hostname).toMatch(/\.example$/);
    expect(clinic.email).toMatch(/\.example$/);
  });

  test('its lines are not in use, and what vouches for it is invented as well', () => {
    const numbers = clinic.locations.flatMap(({ lines }) =>
      lines.flatMap(({ telephone, sms }) => telephone ?? sms ?? []),
    );
    expect(numbers.filter((number) => !/^\(\d{3}\) 555-01\d\d$/.test(number))).toEqual([]);
    const licenses = clinic.people.flatMap((person) => person.licenses ?? []);
    const hosts = [...clinic.accreditations, ...licenses].flatMap(({ verifyHref }) =>
      verifyHref === undefined ? [] : new URL(verifyHref).hostname,
    );
    expect(hosts.filter((host) => !host.endsWith('.example'))).toEqual([]);
  });

  test('it has words of people, and none that were taken back', () => {
    expect(clinic.testimonials.length).toBeGreaterThan(0);
    expect(JSON.stringify(clinic)).not.toContain('"revoked"');
  });

  test('it has its brand and its pages', () => {
    expect(Object.keys(brands)).toContain(clinic.brand);
    expect(Object.keys(clinic.pages)).toEqual([
      'articles',
      'contact',
      'crisis',
      'insurance',
      'locations',
      'not-found',
      'services',
      'team',
      'what-to-expect',
    ]);
    expect(clinic.policies[0]?.id).toBe('privacy');
  });

  test('its typefaces are installed, and their license is told', () => {
    const manifest = readFileSync(join(home, 'package.json'), 'utf8');
    const { dependencies } = JSON.parse(manifest) as { dependencies: Record<string, string> };
    const told = readFileSync(join(home, 'FONTS.md'), 'utf8');
    const families = Object.values(brands[clinic.brand as keyof typeof brands].input.fonts ?? {});
    expect(families.length).toBeGreaterThan(0);
    for (const family of families) {
      const name = `@fontsource-variable/${String(family).toLowerCase().replaceAll(' ', '-')}`;
      expect(dependencies).toHaveProperty([name]);
      expect(told).toContain(`\`${name}\``);
    }
  });

  test('every picture is there, at every width', () => {
    const main = [clinic.home?.picture?.src, ...articles.map(({ article }) => article.hero?.src)].filter(
      (src) => src !== undefined,
    );
    const all = [
      ...main,
      ...articles.map(({ picture }) => picture.src),
      ...main.flatMap((src) => picturesUnder()[src]?.srcSet?.match(/\/pictures\S+/g) ?? []),
      ...main.map((src) => cardOf(src) ?? ''),
    ];
    expect(all.filter((src) => !isServed(clinic.id, src))).toEqual([]);
  });

  test('its own people wrote and reviewed each article', () => {
    const people = clinic.people.map(({ id }) => id);
    for (const { article } of articles)
      expect(people).toEqual(expect.arrayContaining([article.author, article.reviewer]));
  });

  test('every starting point leads to a page that exists', () => {
    const pages = ['/contact/', '/services/', ...articles.map(({ href }) => href)];
    for (const { href } of clinic.home?.startingPoints ?? []) expect(pages).toContain(href.replace(/#.*/, ''));
  });

  test('an article holds its elements in the order in which they help', () => {
    const { article: front, body } = articles.find(({ slug }) => slug === article) ?? { article: undefined, body: '' };
    expect(front?.title).toMatch(/\?$/);
    expect(front?.hero?.caption).not.toBe(front?.hero?.alt);
    const components = [...body.matchAll(/^<([A-Z]\w+)/gm)].map(([, name]) => name);
    expect(components).toEqual([
      'SideNote',
      'LevelOfCareComparison',
      'WeekSchedule',
      'ScheduleFacts',
      'ServiceGrid',
      'ProviderSection',
      'AdvantagesList',
      'CitedQuote',
      'CallToActionPhone',
      'CrisisSupport',
      'Faq',
    ]);
    expect(front?.related).toHaveLength(3);
  });
});

test('between them, the clinics have what places can be: in two time zones, open day and night, without an address', () => {
  const zones = clinics.map(({ locations }) => new Set(locations.flatMap(({ hours }) => hours?.timeZone ?? [])).size);
  expect(Math.max(...zones)).toBe(2);
  const places = clinics.flatMap(({ locations }) => locations);
  expect(places.filter(({ hours }) => hours?.week === 'always').map(({ id }) => id)).toEqual(['night-house']);
  expect(places.filter(({ address }) => !address).map(({ id }) => id)).toEqual(['by-video', 'by-telephone']);
  expect(clinics.filter(({ address }) => !address).map(({ id }) => id)).toEqual(['rosefield']);
});

test('each clinic opens the article with a picture of its own, which shows how people meet there', () => {
  const heroes = clinics.map((clinic) => articlesOf(clinic).find(({ slug }) => slug === article)?.article.hero);
  expect(heroes.map((hero) => hero?.src)).toEqual([
    '/pictures/group-room-1440.webp',
    '/pictures/row-by-the-clock-1440.webp',
    '/pictures/call-at-home-1440.webp',
  ]);
  expect(new Set(heroes.map((hero) => hero?.alt)).size).toBe(clinics.length);
});

test.each(clinics.map((clinic) => [clinic.id, articlesOf(clinic)] as const))(
  'at %s guides that are offered side by side, or on one page of the list, have pictures apart',
  (_, articles) => {
    const offered = articles.map(({ slug }) => slug);
    const onAPage = 6;
    const pages = [offered.slice(0, onAPage), offered.slice(onAPage)];
    const rows = [...articles.map(({ article: { related = [] } }) => related), ...pages];
    const twins = rows.filter((row) => {
      const pictures = articles.filter(({ slug }) => row.includes(slug)).map(({ picture }) => picture.src);
      return new Set(pictures).size < pictures.length;
    });
    expect(twins).toEqual([]);
  },
);

test('a picture of unknown name has no card', () => {
  expect(cardOf('/pictures/constructor-720.webp')).toBeUndefined();
});

test('every picture file is told by its path in content, wherever it is served', () => {
  const path = '/pictures/group-room-1440.webp';
  expect(picturesUnder()[path]).toEqual({
    src: path,
    srcSet: '/pictures/group-room-720.webp 720w, /pictures/group-room-1440.webp 1440w',
  });
  expect(picturesUnder('/pictures/meridian')['/pictures/group-room-720.webp']).toEqual({
    src: '/pictures/meridian/group-room-720.webp',
  });
});
