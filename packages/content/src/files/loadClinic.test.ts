import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { readClinic } from '../index.js';
import { changed, saidOf, write } from '../test/saidOf.js';
import { sound } from '../test/soundClinic.js';
import { loadClinic } from './index.js';

const today = '2026-11-29';
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clinic-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a folder becomes a clinic, with its articles and texts', () => {
  write(folder, { ...sound, 'services/yoga.mdx': '---\ntitle: Yoga\ntext: Slowly.\n---\n\nOn the *floor*.\n' });
  const { clinic, articles, texts } = loadClinic(folder, { today });
  expect(clinic).toMatchObject({ id: 'larch', name: 'Larch House', questions: [{ question: 'Can I stop?' }] });
  expect(clinic.people.map(({ id }) => id)).toEqual(['noor-haddad', 'imani-okafor']);
  expect(clinic.services.map(({ id }) => id)).toEqual(['group', 'yoga']);
  expect(clinic.pages).toEqual({
    privacy: { title: 'Privacy', description: 'D.', lead: 'L.', sections: [] },
  });
  expect(articles).toMatchObject([
    { slug: 'first-visit', file: `${folder}/articles/first-visit.mdx`, article: { author: 'noor-haddad' } },
  ]);
  expect(texts).toEqual([
    { folder: 'services', id: 'yoga', file: `${folder}/services/yoga.mdx`, body: '\n\n\n\n\nOn the *floor*.\n' },
  ]);
});

test('a body keeps the lines of its file', () => {
  write(folder, sound);
  const [article] = loadClinic(folder, { today }).articles;
  const lines = readFileSync(article?.file ?? '', 'utf8').split('\n');
  expect(article?.body.split('\n').indexOf('Bring yourself.')).toBe(lines.indexOf('Bring yourself.'));
});

test('only clinic.yaml has to be there', () => {
  write(folder, { 'clinic.yaml': sound['clinic.yaml'].replace(/order:[^]*/, '') });
  expect(loadClinic(folder, { today })).toMatchObject({
    clinic: { id: 'larch', people: [], services: [] },
    articles: [],
    texts: [],
  });
});

test('what people and their machines leave in a folder is passed over', () => {
  expect(saidOf({ '.DS_Store': '\0', 'Thumbs.db': '\0', 'README.md': '# Hello', 'people/.noor.yaml.swp': '\0' })).toBe(
    '',
  );
});

test('a byte order mark, the line ends of Windows and unquoted dates and times are taken as they are meant', () => {
  const windows = Object.fromEntries(
    Object.entries(sound).map(([name, text]) => [
      name,
      `\uFEFF${text.replaceAll('\n', '\r\n').replaceAll(/'([\d:-]{5,})'/g, '$1')}`,
    ]),
  );
  write(folder, sound);
  const plain = loadClinic(folder, { today });
  write(folder, windows);
  expect(loadClinic(folder, { today })).toEqual(plain);
});

describe('articles that clinics share', () => {
  const shared = () => mkdtempSync(join(folder, '..', 'shared-'));

  test('name a person for each', () => {
    const articles = shared();
    const text = sound['articles/first-visit.mdx']
      .replace('a first visit', 'a second visit')
      .replace('author: noor-haddad', 'author:\n  larch: imani-okafor');
    writeFileSync(join(articles, 'second-visit.mdx'), text);
    write(folder, sound);
    const loaded = loadClinic(folder, { today, articles: [articles] });
    expect(loaded.articles.map(({ slug, article }) => [slug, article.author])).toEqual([
      ['first-visit', 'noor-haddad'],
      ['second-visit', 'imani-okafor'],
    ]);
    rmSync(articles, { recursive: true });
  });

  test('cannot have the name of one of its own', () => {
    const articles = shared();
    writeFileSync(join(articles, 'first-visit.mdx'), sound['articles/first-visit.mdx']);
    write(folder, sound);
    expect(() => loadClinic(folder, { today, articles: [articles] })).toThrow(
      `first-visit.mdx\n  The whole file: has the name of ${folder}/articles/first-visit.mdx. Give one of the two another name.`,
    );
    rmSync(articles, { recursive: true });
  });
});

describe('what is true up to a day', () => {
  const accreditations = (expires: string, onExpiry: string) =>
    `- { id: a, title: T, issuer: I, covers: C, verifyHref: https://a.example, expires: '${expires}', onExpiry: ${onExpiry} }\n`;
  const shown = (expires: string, onExpiry: string) => {
    write(folder, { ...sound, 'accreditations.yaml': accreditations(expires, onExpiry) });
    return loadClinic(folder, { today }).clinic.accreditations.map(({ id, expired }) => [id, expired]);
  };

  test.each(['fail', 'drop', 'say'])('is shown on that day, whatever happens after (%s)', (onExpiry) => {
    expect(shown(today, onExpiry)).toEqual([['a', false]]);
  });

  test('leaves the site after it, or is said to be past, as its file has it', () => {
    expect(shown('2026-11-28', 'drop')).toEqual([]);
    expect(shown('2026-11-28', 'say')).toEqual([['a', true]]);
  });

  test.each(['', '2026-02-30', 'today'])('needs a day: %j is none', (day) => {
    write(folder, sound);
    expect(() => loadClinic(folder, { today: day })).toThrow(
      `today: ${JSON.stringify(day)} is not a day. Give the day for which the site is built, such as "2026-11-12".`,
    );
  });

  test('holds for a clinic that is no folder as well', () => {
    write(folder, { ...sound, 'accreditations.yaml': accreditations('2026-11-28', 'say') });
    const { clinic } = loadClinic(folder, { today: '2026-11-12' });
    const read = (day?: string) => readClinic(clinic, { file: 'clinic.json', today: day }).accreditations[0]?.expired;
    expect(read('2026-11-28')).toBe(false);
    expect(read('2026-11-29')).toBe(true);
    // What was found out for another day is not believed.
    expect(clinic.accreditations).toMatchObject([{ expired: false }]);
    expect(() => read()).toThrow('accreditations: is true up to a day, and nobody said which day it is.');
  });
});

test('a link to no file is told, and hides nothing beside it', () => {
  write(folder, sound);
  symlinkSync('nowhere.yaml', join(folder, 'people/gone.yaml'));
  symlinkSync('loop.yaml', join(folder, 'people/loop.yaml'));
  const said = (name: string) =>
    `  ${name}: is a link that leads to no file. Put the file there itself, or take the link away.`;
  expect(() => loadClinic(folder, { today })).toThrow(`${folder}/people\n${said('gone.yaml')}\n${said('loop.yaml')}`);
  expect(() => loadClinic(folder, { today })).not.toThrow(/imani-okafor/);
});

describe('words of a person', () => {
  const words = (id: string, dates: string) =>
    `- { id: ${id}, quote: Kept ${id}., name: J. M., authorization: { signed: '2025-10-03', ${dates} } }\n`;
  const all =
    words('until-today', `expires: '${today}'`) +
    words('until-yesterday', "expires: '2026-11-28'") +
    words('taken-back-today', `expires: '2027-10-03', revoked: '${today}'`) +
    words('taken-back-tomorrow', "expires: '2027-10-03', revoked: '2026-11-30'") +
    words('not-yet', "expires: '2027-10-03'").replace('2025-10-03', '2026-11-30');

  test('are there while the permission holds, and leave all data with it', () => {
    write(folder, { ...sound, 'testimonials.yaml': all });
    const loaded = loadClinic(folder, { today });
    expect(loaded.clinic.testimonials.map(({ id }) => id)).toEqual(['until-today', 'taken-back-tomorrow']);
    expect(JSON.stringify(loaded)).not.toMatch(/until-yesterday|taken-back-today|not-yet/);
  });

  test('do so in a clinic that is no folder as well, which needs a day', () => {
    write(folder, { ...sound, 'testimonials.yaml': all });
    const { clinic } = loadClinic(folder, { today });
    const read = (day?: string) => readClinic(clinic, { file: 'clinic.json', today: day }).testimonials;
    expect(read('2026-11-30')).toEqual([]);
    expect(() => read()).toThrow('testimonials: is true up to a day, and nobody said which day it is.');
  });

  test.each(['Jane', 'J.', 'J. M.', 'JM', 'Jane M.', 'María-José', 'O’Neil', 'Łucja K'])(
    'may be those of %s',
    (name) => {
      write(folder, { ...sound, 'testimonials.yaml': words('a', "expires: '2027-10-03'").replace('J. M.', name) });
      expect(loadClinic(folder, { today }).clinic.testimonials[0]?.name).toBe(name);
    },
  );
});

describe('an article that was to be read again', () => {
  const dueOn = (day: string, onExpiry: string) =>
    sound['articles/first-visit.mdx'].replace("nextReview: '2027-11-12'", `nextReview: '${day}'\n${onExpiry}`);
  const load = (first: string) => {
    const second = sound['articles/first-visit.mdx']
      .replace('a first visit', 'a second visit')
      .replace('references:', 'related: [first-visit]\nreferences:');
    write(folder, { ...sound, 'articles/first-visit.mdx': first, 'articles/second-visit.mdx': second });
    return loadClinic(folder, { today }).articles.map(({ slug, overdue, article }) => [slug, overdue, article.related]);
  };

  test('is told to be overdue after that day, and not on it', () => {
    const second = ['second-visit', false, ['first-visit']];
    expect(load(dueOn(today, ''))).toEqual([['first-visit', false, []], second]);
    expect(load(dueOn('2026-11-28', ''))).toEqual([['first-visit', true, []], second]);
    expect(load(dueOn('2026-11-28', 'onExpiry: say'))).toEqual([['first-visit', true, []], second]);
  });

  test('leaves the site with all that leads to it, if its file has it so', () => {
    expect(load(dueOn('2026-11-28', 'onExpiry: drop'))).toEqual([['second-visit', false, []]]);
  });
});

test('a topic stays as long as an article of the day is about it', () => {
  const topics =
    'topics:\n  - { id: first-steps, title: First, text: T. }\n  - { id: families, title: Families, text: T. }\n';
  write(folder, {
    ...sound,
    'clinic.yaml': `${sound['clinic.yaml']}${topics}`,
    ...changed('articles/first-visit.mdx', 'takeaways:', 'topics: [families]\ntakeaways:'),
  });
  const loaded = loadClinic(folder, { today });
  expect(loaded.clinic.topics).toEqual([{ id: 'families', title: 'Families', text: 'T.' }]);
  expect(loaded.articles[0]?.article.topics).toEqual(['families']);
});

test('places come with their lines, in the order that the clinic gives, and one needs no address', () => {
  write(folder, {
    ...sound,
    'clinic.yaml': sound['clinic.yaml'].replace('order:', 'order:\n  locations: [larch-street]'),
    'locations/by-video.yaml': 'name: By video\nareas: [Illinois]\n',
    'locations/larch-street.yaml': `name: Larch Street
address: { street: 418 Larch Street, city: Evanston, region: Illinois, postalCode: '60201', country: US }
lines:
  - { title: Desk, telephone: (312) 555-0143 }
`,
  });
  expect(loadClinic(folder, { today }).clinic.locations).toMatchObject([
    { id: 'larch-street', lines: [{ title: 'Desk' }] },
    { id: 'by-video', areas: ['Illinois'] },
  ]);
});

test('digits that begin with 0 or + are words, which no number could keep', () => {
  write(folder, {
    ...sound,
    'clinic.yaml': sound['clinic.yaml'].replace('60201-1234', '02139').replace('(312) 555-0142', '+13125550142'),
  });
  expect(loadClinic(folder, { today }).clinic).toMatchObject({
    address: { postalCode: '02139' },
    telephone: { admissions: '+13125550142' },
  });
});

test('an id that is none is told once, and by no article', () => {
  const shared = sound['articles/first-visit.mdx'].replace('author: noor-haddad', 'author:\n  larch: noor-haddad');
  const own = join(folder, 'larch');
  write(own, {
    ...sound,
    'clinic.yaml': sound['clinic.yaml'].replace('id: larch', 'id: “larch”'),
    'articles/first-visit.mdx': shared,
  });
  expect(() => loadClinic(own, { today })).toThrow(/^1 problem [^]*id: "“larch”" cannot be used as an id\./);
});

test('a license that is past leaves the person', () => {
  const license = (title: string, expires: string) =>
    `  - { title: ${title}, issuer: I, expires: '${expires}', onExpiry: drop }\n`;
  write(folder, {
    ...sound,
    'people/noor-haddad.yaml': `name: Noor\nlicenses:\n${license('old', '2026-11-28')}${license('new', today)}`,
  });
  const [noor] = loadClinic(folder, { today }).clinic.people;
  expect(noor?.licenses?.map(({ title }) => title)).toEqual(['new']);
});

test('what is named is there also in a clinic that is no folder', () => {
  write(folder, sound);
  const { clinic } = loadClinic(folder, { today });
  const services = [{ id: 'group', title: 'Group', text: 'T.', people: ['noor-hadad'] }];
  expect(() => readClinic({ ...clinic, services }, { file: 'clinic.json' })).toThrow(
    'services[0].people[0]: "noor-hadad" is not one of the people of the clinic. Did you mean "noor-haddad"?',
  );
});

test('a policy is a file with fields and a text, and gives the notices that it names', () => {
  const policy =
    "---\ntitle: Bills\ndescription: D.\nlead: L.\nupdated: '2026-11-02'\nnotices: [surprise-billing]\n---\n\nAsk us.\n";
  write(folder, {
    ...sound,
    'clinic.yaml': `${sound['clinic.yaml'].replace('order:', 'order:\n  policies: [bills]')}notices: [surprise-billing]\n`,
    'policies/bills.mdx': policy,
  });
  const { clinic, texts } = loadClinic(folder, { today });
  expect(clinic.policies).toEqual([
    {
      id: 'bills',
      title: 'Bills',
      description: 'D.',
      lead: 'L.',
      updated: '2026-11-02',
      notices: ['surprise-billing'],
    },
  ]);
  expect(texts).toContainEqual(expect.objectContaining({ folder: 'policies', id: 'bills' }));
});

test('a notice that applies is given by the page that names it', () => {
  write(folder, {
    ...sound,
    'clinic.yaml': `${sound['clinic.yaml']}notices: [part-2]\n`,
    'pages/privacy.yaml': `${sound['pages/privacy.yaml']}notices: [part-2, health-data]\n`,
  });
  expect(loadClinic(folder, { today }).clinic.notices).toEqual(['part-2']);
});

test('faults of all files are told at once, in the order of the files and of their lines', () => {
  const said = saidOf({
    'clinic.yaml': sound['clinic.yaml']
      .replace('(312) 555-0142', '555')
      .replace('name: Larch House', 'nam: Larch House'),
    'people/imani-okafor.yaml': 'name: 12\n',
    'articles/first-visit.mdx': sound['articles/first-visit.mdx'].replace('reviewer: imani-okafor', 'reviewer: imani'),
  });
  expect(said).toMatchInlineSnapshot(`
    "clinic/clinic.yaml
      line 2, name: is missing. Add it.
      line 3, nam: is not a field here. Did you mean "name"?
      line 7, telephone.admissions: 555 is not text. Put it in quotation marks, so that it is read as words.

    clinic/people/imani-okafor.yaml
      line 1, name: 12 is not text. Put it in quotation marks, so that it is read as words.

    clinic/articles/first-visit.mdx
      line 6, reviewer: "imani" is not one of the people of larch. Choose from "imani-okafor", "noor-haddad"."
  `);
});

test('data for a browser brings no reader of files and no YAML along', () => {
  const dist = join(import.meta.dirname, '../../dist');
  const entry = readFileSync(join(dist, 'index.js'), 'utf8');
  const parts = [...entry.matchAll(/from "(\.\/[^"]+)"/g)].map(([, part = '']) =>
    readFileSync(join(dist, part), 'utf8'),
  );
  expect(parts.length).toBeGreaterThan(0);
  expect([entry, ...parts].join('\n')).not.toMatch(/from "(?:node:[^"]+|yaml)"/);
});
