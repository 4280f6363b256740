import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

import { check } from '../problems/check.js';
import { jsonSchema } from '../test/jsonSchema.js';
import { sound } from '../test/soundClinic.js';
import { kinds, type Kind } from './kinds.js';

const ajv = new Ajv({ strict: true, allErrors: true, formats: { uri: true } });

const picture = { src: '/room.jpg', alt: '', width: 720, height: 480 };

const dated = { expires: '2027-11-12', onExpiry: 'drop' };

const { hours } = parse(sound['clinic.yaml']);

/** A sound file of each kind, with everything that it can hold. */
const files: Record<Kind, object> = {
  clinic: {
    ...parse(sound['clinic.yaml']),
    tagline: 'Outpatient Center',
    country: 'US',
    hours: {
      timeZone: 'America/Chicago',
      week: [
        { days: ['monday', 'friday'], times: ['07:00-22:00'] },
        { days: ['friday'], ofMonth: ['first', 'last'], times: [] },
      ],
      seasons: [{ from: '06-15', to: '08-31', week: 'always' }],
      holidays: [
        { from: '12-31', to: '01-01', reason: 'New Year' },
        { from: 'fourth Thursday of November', to: 'friday', reason: 'Thanksgiving', times: ['09:00-12:00'] },
      ],
      exceptions: [{ from: '2026-12-24', to: '2026-12-26', reason: 'Christmas', times: ['09:00-12:00'] }],
    },
    topics: [{ id: 'first-steps', title: 'T', text: 'T' }],
    smallPrint: 'Invented.',
    legal: [{ title: 'Privacy', href: '/privacy/' }],
    directory: [{ title: 'Care', items: [{ title: 'Team', href: '/team/', text: 'T' }] }],
    call: { heading: 'Ask us.', cost: 'Free.', steps: ['We listen.'] },
    newsletter: { title: 'T', description: 'D', text: 'T', consent: 'C', thanks: 'T', privacyHref: '/privacy/' },
  },
  home: {
    title: 'T',
    description: 'D',
    lead: 'L',
    note: 'N',
    picture,
    startingPoints: [{ title: 'T', href: '/a/', text: 'T' }],
    facts: [{ title: 'T', text: 'T' }],
  },
  schedule: {
    note: 'N',
    days: 'Mon Tue Wed Thu Fri Sat Sun'.split(' ').map((day) => ({ day, hours: 3, time: '6 to 9 pm', text: 'Group' })),
    facts: [{ title: 'T', text: 'T' }],
  },
  questions: parse(sound['questions.yaml']),
  accreditations: [
    { id: 'a', title: 'T', issuer: 'I', covers: 'C', registration: '7', verifyHref: 'https://a.example', ...dated },
  ],
  plans: { verified: '2026-11-01', ...dated, note: 'N', items: [{ id: 'a', title: 'T', network: 'in', note: 'N' }] },
  costs: {
    verified: '2026-11-01',
    ...dated,
    currency: 'USD',
    items: [{ id: 'a', title: 'T', amount: 90, most: 120, per: 'a session', note: 'N' }],
    goodFaithEstimate: 'Ask.',
  },
  crisis: {
    verified: '2026-11-01',
    country: 'US',
    lines: [
      {
        id: 'a',
        title: 'T',
        telephone: '988',
        sms: '988',
        href: 'https://a.example',
        text: 'T',
        languages: ['English'],
        translations: { es: { title: 'T', text: 'T' } },
        verifyHref: 'https://a.example',
      },
    ],
  },
  testimonials: [
    {
      id: 'a',
      quote: 'Q',
      name: 'J. M.',
      attribution: 'A',
      authorization: { signed: '2025-10-03', expires: '2027-10-03', revoked: '2026-11-01' },
    },
  ],
  location: {
    name: 'N',
    text: 'T',
    address: { street: 'S', city: 'C', region: 'R', postalCode: '60201', country: 'US', mapHref: '/map/' },
    areas: ['Wisconsin'],
    entrance: 'E',
    parking: 'P',
    transit: 'T',
    accessibility: ['A'],
    lines: [{ title: 'T', telephone: '(312) 555-0142', sms: '838255', text: 'T', hours }],
    hours,
    picture,
    href: '/a/',
  },
  person: {
    ...parse(sound['people/imani-okafor.yaml']),
    role: 'R',
    specialty: 'S',
    bio: 'B',
    picture,
    href: '/imani/',
    licenses: [{ title: 'T', issuer: 'I', registration: '7', verifyHref: 'https://a.example', ...dated }],
    languages: ['Spanish'],
    profile: ['P'],
    locations: ['a'],
  },
  service: {
    ...parse(sound['services/group.yaml']),
    icon: 'group',
    href: '/group/',
    levelOfCare: 'outpatient',
    hoursAWeek: { least: 1, most: 8 },
    therapies: ['T'],
    medication: ['M'],
    forWhom: ['F'],
    notForWhom: ['N'],
    typicalDay: [{ time: '9 am', text: 'T' }],
    length: '8 weeks',
    next: 'N',
    references: [{ id: 'a', title: 'T', href: 'https://a.example' }],
    people: ['a'],
    locations: ['a'],
  },
  page: {
    ...parse(sound['pages/privacy.yaml']),
    eyebrow: 'E',
    sections: [{ id: 'a', heading: 'H', paragraphs: ['P'], items: ['I'] }],
    steps: [{ title: 'T', text: 'T', length: 'An hour', note: 'N' }],
  },
  policy: {
    title: 'T',
    description: 'D',
    eyebrow: 'E',
    lead: 'L',
    updated: '2026-11-12',
    notices: ['part-2'],
  },
  article: {
    ...parse(sound['articles/first-visit.mdx'].split('---')[1] ?? ''),
    shortTitle: 'S',
    eyebrow: 'E',
    author: { larch: 'noor-haddad' },
    hero: { larch: { ...picture, caption: 'C' } },
    topics: ['first-steps'],
    related: ['other'],
    onExpiry: 'say',
  },
};

/** What JSON Schema has no words for. */
const beyond =
  /no address says in which country|cannot be (?:dialed|texted)|not in the calendar|not after the last review|is before it was signed|is used before|not an e-mail address|for each clinic|not a time zone|names nothing|names no day|there twice|overlaps|before|as well|not in every year|cannot end what begins|meets|has no number|cannot be reached|is less than|stands for no|is the name of a file|in another century|is the tag of a language|would be shown|is no ZIP code|has more than the name|nothing below it|named before|is no state|for emergencies/;

const values = fc.constantFrom<unknown>(
  null,
  true,
  '',
  '  ',
  'a',
  'A b',
  '/a/',
  'https://a.example/b',
  'HTTPS://a.example',
  'https://',
  '2026-11-12',
  '07:00',
  'US',
  0,
  1,
  1.5,
  25,
  -1,
  99_999,
  [],
  {},
  ['a'],
  [{}],
  { a: 'a' },
);

type Path = (string | number)[];

const pathsOf = (data: unknown, path: Path = []): Path[] =>
  typeof data === 'object' && data !== null
    ? [path, ...Object.entries(data).flatMap(([key, inside]) => pathsOf(inside, [...path, key]))]
    : [path];

/** The same data with another value in one place, without it, or with one more field. */
function edited(data: object, path: Path, edit: { put?: unknown; drop?: boolean; add?: boolean }): unknown {
  const copy: object = structuredClone(data);
  const last = path.at(-1);
  const parent = path.slice(0, -1).reduce<unknown>((at, key) => Reflect.get(at as object, key), copy) as object;
  if (last === undefined) return edit.add ? { ...copy, reviwer: 'x' } : (edit.put ?? copy);
  if (edit.drop && Array.isArray(parent)) parent.splice(Number(last), 1);
  else if (edit.drop) Reflect.deleteProperty(parent, last);
  else if (edit.add) Reflect.set(parent, Array.isArray(parent) ? parent.length : 'reviwer', 'x');
  else Reflect.set(parent, last, edit.put);
  return copy;
}

describe.each(Object.keys(kinds) as Kind[])('%s', (kind) => {
  const schema = jsonSchema(kind);
  const validate = ajv.compile(schema);

  test('its schema is the published one', async () => {
    await expect(`${JSON.stringify(schema, undefined, 2)}\n`).toMatchFileSnapshot(`../../schemas/${kind}.schema.json`);
  });

  test('what the schema takes, the reader takes, and the other way round', () => {
    const data = files[kind];
    expect(validate(data) || validate.errors).toBe(true);
    const edit = fc.oneof(
      values.map((put) => ({ put })),
      fc.constant({ drop: true }),
      fc.constant({ add: true }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...pathsOf(data)), edit, (path, how) => {
        const written = edited(data, path, how);
        const checked = check<unknown>(kinds[kind], { file: kind, data: written });
        const isTaken = checked.ok || checked.problems.every(({ message }) => beyond.test(message));
        expect([validate(written), validate.errors, checked]).toEqual([isTaken, validate.errors, checked]);
      }),
      { numRuns: 1000 },
    );
  });
});
