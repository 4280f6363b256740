import { expect, test } from 'vitest';

import type { Node } from './graph.ts';
import { vocabularyFaults } from './vocabularyFaults.ts';

const faults = (...nodes: Node[]) => vocabularyFaults({ '@context': 'https://schema.org', '@graph': nodes });

const clinic = { '@type': 'MedicalClinic', '@id': '#clinic', name: 'Larch Street Clinic' };
const reviewer = { '@type': 'Person', '@id': '#reviewer', name: 'Imani Okafor' };
const page = {
  '@type': 'MedicalWebPage',
  name: 'A first visit',
  inLanguage: 'en-US',
  publisher: { '@id': '#clinic' },
  reviewedBy: { '@id': '#reviewer' },
  lastReviewed: '2026-11-12',
};

test('what schema.org allows is no fault', async () => {
  expect(await faults(page, clinic, reviewer)).toEqual([]);
});

test.each<[what: string, node: Node, fault: RegExp]>([
  ['a type that does not exist', { ...clinic, '@type': 'RehabClinic' }, /"RehabClinic" is not a valid/],
  ['no type', { name: 'Larch Street Clinic' }, /has no type/],
  [
    'a type inside that does not exist',
    { ...clinic, address: { '@type': 'Adress', streetAddress: '418 Larch Street' } },
    /"Adress" is not a valid/,
  ],
  ['a property that does not exist', { ...page, lastReview: '2026-11-12' }, /"lastReview" .* not supported/],
  [
    'a property of another type',
    { '@type': 'Article', headline: 'A', reviewedBy: reviewer },
    /"reviewedBy" .* not supp/,
  ],
  [
    'a specialty of a person',
    { ...reviewer, medicalSpecialty: 'https://schema.org/Psychiatric' },
    /"medicalSpecialty"/,
  ],
  [
    'a property of another type, inside',
    { ...page, reviewedBy: { ...reviewer, closes: '22:00' } },
    /"closes" .* not supp/,
  ],
  [
    'words for a person',
    { ...page, reviewedBy: 'Imani Okafor' },
    /^MedicalWebPage\.reviewedBy: "Imani Okafor" is of another type/,
  ],
  [
    'a thing of another type',
    { ...page, reviewedBy: { '@type': 'Place', name: 'Evanston' } },
    /reviewedBy: a Place stands there/,
  ],
  [
    'another type by its id',
    { ...clinic, availableService: { '@id': '#reviewer' } },
    /availableService: a Person stands there/,
  ],
  [
    'an id that nothing has',
    { ...page, publisher: { '@id': '#nobody' } },
    /publisher: nothing in the graph is "#nobody"/,
  ],
  ['a day that is none', { ...page, lastReviewed: 'last week' }, /lastReviewed: "last week"/],
  ['an address that is none', { ...clinic, url: 'larch-street' }, /url: "larch-street"/],
  ['a number in words', { '@type': 'ListItem', name: 'Home', position: true }, /position: true/],
  [
    'one of a list that is wrong',
    { ...clinic, availableService: [{ '@type': 'MedicalTherapy', name: 'A' }, 'B'] },
    /availableService: "B"/,
  ],
  [
    'a value of another enumeration',
    { ...clinic, medicalSpecialty: 'https://schema.org/Monday' },
    /medicalSpecialty: "https:\/\/schema.org\/Monday"/,
  ],
  [
    'a breadcrumb that leads nowhere',
    { '@type': 'BreadcrumbList', itemListElement: [{ '@type': 'ListItem', position: 1, name: 'Home' }] },
    /At least two/,
  ],
])('%s is found', async (_what, node, fault) => {
  expect(await faults(node, clinic, reviewer)).toContainEqual(expect.stringMatching(fault));
});

test.each<[what: string, node: Node]>([
  [
    'a type below the one that is asked for',
    { ...clinic, availableService: { '@type': 'PalliativeProcedure', name: 'A' } },
  ],
  ['a value of the enumeration', { ...clinic, medicalSpecialty: 'https://schema.org/Psychiatric' }],
  [
    'hours past midnight',
    {
      ...clinic,
      openingHoursSpecification: {
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: ['https://schema.org/Monday'],
        opens: '22:00',
        closes: '06:00',
      },
    },
  ],
])('%s is no fault', async (_what, node) => {
  expect(await faults(node, reviewer)).toEqual([]);
});
