import { render } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { bare, clinic } from '../../test/clinic.js';
import { headings, itsPage } from '../../test/conform.js';
import { articles, pictures } from '../../test/samples.js';
import { itsSlots } from '../../test/slots.js';
import { PersonPage } from './PersonPage.js';

const person = clinic.people.find(({ id }) => id === 'noah-ferris');
if (!person) throw new Error('Noah Ferris is not among the people of the sample clinic.');
const page = <PersonPage clinic={clinic} person={person} articles={articles.slice(0, 1)} pictures={pictures} />;

itsPage({ full: page, bare: <PersonPage clinic={bare} person={{ id: 'ana', name: 'Ana Ruiz' }} /> });

test('it shows training and license, and says what one can come for, and where', () => {
  const { container } = render(page);
  expect(headings(1)).toEqual(['Noah Ferris']);
  expect(headings(2).slice(0, 4)).toEqual([
    'Noah Ferris, LCSW',
    'More about Noah Ferris',
    'What you can come for',
    'Where to meet Noah Ferris',
  ]);
  expect(container).toHaveTextContent('Licensed clinical social worker');
  expect(headings(3)).toEqual(
    expect.arrayContaining(['One-to-one counseling', 'Mill Yard', articles[0]?.article.title]),
  );
});

test('a license that is past is not shown as true', () => {
  const licenses = (person.licenses ?? []).map((license) => ({ ...license, onExpiry: 'drop' as const }));
  const { container } = render(<PersonPage clinic={clinic} person={{ ...person, licenses }} today="2030-01-01" />);
  expect(container).not.toHaveTextContent('Licensed clinical social worker');
});

test('one service alone needs no legend, and its words with hyphens stay whole', () => {
  const [first, second] = clinic.services.filter(({ evidence }) => evidence === 'evidence-based');
  if (!first || !second) throw new Error('Two services of the sample clinic have to be evidence-based.');
  const given = { text: 'One-to-one.', evidence: 'evidence-based' as const, people: [person.id] };
  const services = [
    { ...first, ...given },
    { ...second, ...given },
  ];
  const { container, rerender } = render(<PersonPage clinic={{ ...clinic, services }} person={person} />);
  expect(container).toHaveTextContent('One-\u2060to-\u2060one.');
  expect(container).toHaveTextContent('shown to help in good studies');
  rerender(<PersonPage clinic={{ ...clinic, services: services.slice(1) }} person={person} />);
  expect(container).not.toHaveTextContent('shown to help in good studies');
});

describe('slots', () => {
  itsSlots(page, {
    breadcrumbs: 'Home',
    team: 'Licensed clinical social worker',
    profile: 'carpenter',
    services: 'One-to-one counseling',
    locations: 'Mill Yard',
    call: 'We ask what is going on',
    articleCards: 'Guides that Noah Ferris wrote or reviewed',
  });
});
