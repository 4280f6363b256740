import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { ContentError, defineClinic, readArticle, readClinic, readPerson, type ClinicInput } from './index.js';

const clinicInput: ClinicInput = {
  id: 'tamarack',
  name: 'Tamarack House',
  url: 'https://tamarack-house.example',
  brand: 'tamarack',
  telephone: { admissions: '(312) 555-0142' },
  hours: { timeZone: 'America/Chicago', week: [{ times: ['07:00-22:00'] }] },
  address: { street: '418 Larch Street', city: 'Evanston', region: 'Illinois', postalCode: '60201', country: 'US' },
  navigation: [{ title: 'Services', href: '/services/' }],
  legal: [{ title: 'Privacy', href: '/privacy/' }],
  people: [
    { id: 'imani-okafor', name: 'Imani Okafor', honorific: 'Dr.', credentials: ['MD'] },
    { id: 'noor-haddad', name: 'Noor Haddad' },
  ],
};
const clinic = defineClinic(clinicInput, { file: 'tamarack.ts' });

const frontMatter = {
  title: 'What to bring to a first visit',
  description: 'A short list for the first visit.',
  lead: 'Bring yourself. All else can wait.',
  author: 'noor-haddad',
  reviewer: 'imani-okafor',
  published: '2026-11-01',
  reviewed: '2026-11-12',
  nextReview: '2027-11-12',
  references: [{ id: 'samhsa-2021', title: 'Advisory', href: 'https://www.samhsa.gov' }],
};

const file = 'articles/first-visit.mdx';

function problemsOf(read: () => unknown) {
  try {
    read();
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
  return [];
}

const messageOf = (read: () => unknown) => new ContentError(problemsOf(read)).message;

const inArticle = (changes: object) => problemsOf(() => readArticle({ ...frontMatter, ...changes }, { file, clinic }));
const inClinic = (changes: object) => problemsOf(() => readClinic({ ...clinicInput, ...changes }, { file }));

test('sound front matter becomes an article, with empty lists where none are given', () => {
  expect(readArticle(frontMatter, { file, clinic })).toEqual({
    ...frontMatter,
    takeaways: [],
    topics: [],
    related: [],
  });
});

test('every problem is listed at once, each with file, field, what is wrong and the remedy', () => {
  const broken = {
    ...frontMatter,
    title: '',
    reviwer: 'imani-okafor',
    reviewer: 'imani-okafr',
    published: '2026-02-30',
    nextReview: '2025-11-12',
    references: [
      frontMatter.references[0],
      { id: 'b', title: 'B' },
      { id: 'c', title: 'C', href: 'javascript:alert(1)' },
    ],
    related: 'none',
  };
  const read = () => readArticle(broken, { file, clinic });
  expect(messageOf(read)).toBe(
    `8 problems in the content. Nothing is published until this is put right.

articles/first-visit.mdx
  title: "" is empty. Write something, or leave the field out if it may be missing.
  reviewer: "imani-okafr" is not one of the people of Tamarack House. Did you mean "imani-okafor"?
  published: "2026-02-30" is not in the calendar. Check the month and the day.
  references[1].href: is missing. Add it.
  references[2].href: "javascript:alert(1)" is not a web address. Copy the full address of the page, beginning with https://.
  related: "none" is not a list. Give each entry a line of its own, beginning with a hyphen and a space.
  reviwer: is not a field here. Did you mean "reviewer"?
  nextReview: "2025-11-12" is not after the last review, "2026-11-12". Give the day by which it is read again.`,
  );
});

test('several files make one error with a list for each', () => {
  const problem = { field: 'title', message: 'is missing.', remedy: 'Add it.' };
  const error = new ContentError([
    { file: 'a.mdx', ...problem },
    { file: 'b.mdx', ...problem, field: '' },
  ]);
  expect(error.message).toBe(`2 problems in the content. Nothing is published until this is put right.

a.mdx
  title: is missing. Add it.

b.mdx
  The whole file: is missing. Add it.`);
});

describe('dates', () => {
  test.each(['2026-13-01', '2026-04-31', '2025-02-29', '0000-00-00'])('%s is not in the calendar', (published) => {
    expect(inArticle({ published })).toMatchObject([{ field: 'published', remedy: 'Check the month and the day.' }]);
  });

  test.each([new Date('2026-11-12'), new Date(Number.NaN), '12 November 2026', 20_261_112, null])(
    '%s is refused',
    (published) => {
      expect(inArticle({ published })).toMatchObject([
        { field: 'published', remedy: 'Write year, month and day in quotation marks, such as "2026-11-12".' },
      ]);
    },
  );

  test.each(['0207-01-05', '1926-05-11', '2208-05-31'])('%s is a slip of the year', (published) => {
    expect(inArticle({ published })).toMatchObject([
      { field: 'published', message: `"${published}" is in another century.`, remedy: 'Check the year.' },
    ]);
  });

  test('29 February stands in a leap year', () => {
    expect(inArticle({ published: '2024-02-29' })).toEqual([]);
  });
});

describe('links', () => {
  const reference = (href: unknown) => inArticle({ references: [{ id: 'a', title: 'A', href }] });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'http:', '//example.org', '/local', 'www.samhsa.gov', ''])(
    'a reference cannot lead to %j',
    (href) => expect(reference(href)).toMatchObject([{ field: 'references[0].href' }]),
  );

  test.each([
    'javascript:alert(1)',
    '//elsewhere.example',
    '/\\elsewhere.example',
    'services',
    '/two words',
    'mailto:a@b.example',
  ])('navigation cannot lead to %j', (href) =>
    expect(inClinic({ navigation: [{ title: 'A', href }] })).toMatchObject([{ field: 'navigation[0].href' }]),
  );

  test.each(['/', '/services/', '#hours', '/services/#hours', 'https://988lifeline.org/chat/'])(
    'navigation can lead to %j',
    (href) => expect(inClinic({ navigation: [{ title: 'A', href }] })).toEqual([]),
  );
});

describe('pictures', () => {
  const hero = { src: '/room.jpg', alt: 'A bright room.', width: 1440, height: 720 };

  test('a picture says what it shows, or states that it only decorates', () => {
    expect(inArticle({ hero })).toEqual([]);
    expect(inArticle({ hero: { ...hero, alt: '' } })).toEqual([]);
    const { alt: _, ...without } = hero;
    expect(inArticle({ hero: without })).toMatchObject([{ field: 'hero.alt', message: 'is missing.' }]);
    expect(inArticle({ hero: { ...hero, alt: null } })).toMatchObject([{ field: 'hero.alt', message: 'is empty.' }]);
  });

  test('an article may open with a picture of the clinic that prints it', () => {
    const own = { ...hero, src: '/own.jpg', alt: 'Our own room.' };
    const read = readArticle({ ...frontMatter, hero: { tamarack: own, other: hero } }, { file, clinic });
    expect(read.hero).toEqual(own);
    expect(inArticle({ hero: { other: hero } })).toMatchObject([
      {
        field: 'hero',
        message: expect.stringMatching(/^has no picture for /),
        remedy: expect.stringContaining('tamarack'),
      },
    ]);
    expect(inArticle({ hero: { tamarack: { ...own, alt: null } } })).toMatchObject([
      { field: 'hero.tamarack.alt', message: 'is empty.' },
    ]);
  });

  test.each([0, -1, 1.5, '1440', Number.NaN])('a width of %j is refused', (width) => {
    expect(inArticle({ hero: { ...hero, width } })).not.toEqual([]);
  });
});

describe('telephone numbers', () => {
  test.each(['(312) 555-0142', '+1 312 555 0142', '988', '1-800-555-HELP'])('%s can be dialed', (admissions) => {
    expect(inClinic({ telephone: { admissions } })).toEqual([]);
  });

  test.each(['call us', '555', '(312) 555-014'])('%s fails, with the reason', (admissions) => {
    const [problem] = inClinic({ telephone: { admissions } });
    expect(problem?.field).toBe('telephone.admissions');
    expect(problem?.message).toContain(`"${admissions}" cannot be dialed. `);
  });
});

describe('people', () => {
  const shared = { tamarack: 'imani-okafor', meridian: 'lucas-brandt' };

  test('front matter can name one person for each clinic', () => {
    expect(readArticle({ ...frontMatter, reviewer: shared }, { file, clinic }).reviewer).toBe('imani-okafor');
  });

  test.each([
    ['nobody for this clinic', { meridian: 'lucas-brandt' }, 'names nobody for Tamarack House.'],
    ['a stranger', 'somebody-else', '"somebody-else" is not one of the people of Tamarack House.'],
    ['an inherited name', { constructor: 'imani-okafor' }, 'names nobody for Tamarack House.'],
  ])('naming %s fails', (_, reviewer, message) => {
    expect(inArticle({ reviewer })).toMatchObject([{ field: 'reviewer', message }]);
  });

  test('without a clinic, an id stands as it is and a choice cannot be made', () => {
    expect(readArticle(frontMatter, { file }).reviewer).toBe('imani-okafor');
    const problems = problemsOf(() => readArticle({ ...frontMatter, reviewer: shared }, { file }));
    expect(problems).toMatchObject([{ field: 'reviewer', message: 'names one person for each clinic.' }]);
  });

  test('two people cannot share an id', () => {
    const people = [...clinicInput.people, { id: 'noor-haddad', name: 'Another Noor' }];
    expect(inClinic({ people })).toMatchObject([{ field: 'people[2].id', message: '"noor-haddad" is used before.' }]);
  });
});

test('a list or a date is not taken for a group of fields', () => {
  expect(problemsOf(() => readPerson([], { file }))).toMatchObject([
    { field: '', message: 'a list is not a group of fields.' },
  ]);
  expect(inClinic({ address: new Date(0) })).toMatchObject([{ field: 'address' }]);
  expect(inClinic({ pages: [] })).toMatchObject([{ field: 'pages', message: 'a list is not a group of fields.' }]);
  expect(inArticle({ author: ['noor-haddad'] })).toMatchObject([
    { field: 'author', message: 'a list does not name a person.' },
  ]);
});

describe('any data at all', () => {
  const readers = { readPerson, readClinic, readArticle };
  const near = fc.oneof(
    fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withObjectString: true }),
    fc.record(
      {
        ...Object.fromEntries(Object.keys(frontMatter).map((key) => [key, fc.anything()])),
        references: fc.array(
          fc.record({ id: fc.anything(), href: fc.webUrl(), year: fc.anything() }, { requiredKeys: [] }),
        ),
        hero: fc.record({ src: fc.string(), alt: fc.anything(), width: fc.double() }, { requiredKeys: [] }),
      },
      { requiredKeys: [] },
    ),
  );

  test.each(Object.entries(readers))('%s reads it, or names file, field, fault and remedy', (_, read) => {
    fc.assert(
      fc.property(near, (data) => {
        for (const problem of problemsOf(() => read(data, { file, clinic }))) {
          expect(problem.file).toBe(file);
          expect(problem.field).toEqual(expect.any(String));
          expect(problem.message).toMatch(/\w.*\.$/s);
          expect(problem.remedy).toMatch(/^[A-Z].*[.?]$/s);
          expect(problem.message).not.toContain('Invalid');
        }
      }),
    );
  });

  test('any date that is accepted is a day of the calendar', () => {
    const written = fc
      .tuple(fc.integer({ min: 2000, max: 2099 }), fc.nat(13), fc.nat(32))
      .map(
        ([year, month, day]) =>
          `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
      );
    fc.assert(
      fc.property(written, (published) => {
        const real = new Date(`${published}T00:00:00Z`).toJSON()?.startsWith(published) ?? false;
        expect(inArticle({ published }).length === 0).toBe(real);
      }),
    );
  });
});

describe('topics', () => {
  const topics = [
    { id: 'first-steps', title: 'First steps', text: 'Where to begin.' },
    { id: 'families', title: 'For families', text: 'What you can do.' },
  ];
  const withTopics = readClinic({ ...clinicInput, topics }, { file });
  const inClinicOf = (clinic: typeof withTopics | undefined, written: string[]) =>
    problemsOf(() => readArticle({ ...frontMatter, topics: written }, { file, clinic }));

  test('of an article are those of the clinic', () => {
    expect(inClinicOf(withTopics, ['families', 'first-steps'])).toEqual([]);
    expect(inClinicOf(withTopics, ['familys'])).toMatchObject([
      {
        field: 'topics[0]',
        message: '"familys" is not one of the topics of Tamarack House.',
        remedy: 'Did you mean "families"?',
      },
    ]);
  });

  test('are not known where there is no clinic, and none where the clinic has none', () => {
    expect(inClinicOf(undefined, ['families'])).toEqual([]);
    expect(inClinicOf(clinic, ['families'])).toMatchObject([{ remedy: 'List the topics in clinic.yaml.' }]);
    expect(readArticle(frontMatter, { file, clinic }).topics).toEqual([]);
  });
});

describe('what the clinic says of a call, and of its letter', () => {
  const letter = {
    title: 'One calm letter a month',
    description: 'Sign up for one letter a month.',
    text: 'New guides, and nothing else.',
    consent: 'Send me the letter.',
    privacyHref: '/privacy/',
  };

  test('may be left out', () => {
    expect(clinic).not.toHaveProperty('call');
    expect(clinic).not.toHaveProperty('newsletter');
  });

  test('a call needs no words, and a letter no thanks', () => {
    expect(inClinic({ call: {}, newsletter: letter })).toEqual([]);
    expect(readClinic({ ...clinicInput, call: {} }, { file }).call).toEqual({ steps: [] });
  });

  test('a letter without consent, or with a link that is none, is told', () => {
    const { consent: _, ...rest } = letter;
    expect(inClinic({ newsletter: { ...rest, privacyHref: 'privacy' } })).toMatchObject([
      { field: 'newsletter.consent', message: 'is missing.' },
      { field: 'newsletter.privacyHref', message: '"privacy" is not a link.' },
    ]);
  });

  test('more than three steps of a call are told', () => {
    expect(inClinic({ call: { steps: ['One.', 'Two.', 'Three.', 'Four.'] } })).toMatchObject([
      { field: 'call.steps', message: expect.stringContaining('holds more than three steps.') },
    ]);
  });
});
