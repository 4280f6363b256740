import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { bare, clinic } from '../../test/clinic.js';
import { headings, itsPage } from '../../test/conform.js';
import { itsSlots } from '../../test/slots.js';
import { ServicePage } from './ServicePage.js';

const service = clinic.services.find(({ id }) => id === 'group');
const medication = clinic.services.find(({ id }) => id === 'medication');
if (!service || !medication) throw new Error('The sample clinic has no group, or no medication.');

const page = (
  <ServicePage clinic={clinic} service={{ ...service, medication: ['Naltrexone'] }}>
    <p>Always the same people.</p>
  </ServicePage>
);
const bareService = { id: 'talk', title: 'Grupo', text: 'Un grupo pequeño.' };

itsPage({ full: page, bare: <ServicePage clinic={bare} service={bareService} /> });

test('it says what the care is, whom it fits, what a day is like, what comes after, and what shows that it helps', () => {
  const { container } = render(page);
  expect(headings(1)).toEqual(['Group therapy']);
  expect([...container.querySelectorAll('section[id] > h2')].map(({ textContent }) => textContent)).toEqual([
    'What it is',
    'Who it fits',
    'What it is made of',
    'A typical day',
    'What comes after',
    'Who gives it',
    'What shows that it helps',
  ]);
  // The half of the day stays on the line of its hour.
  expect(screen.getByRole('row', { name: /^6\u00A0pm A short check-in/ })).toBeVisible();
  expect(screen.getByRole('link', { name: /NBK64220/ })).toHaveAttribute('href', expect.stringMatching(/^https:/));
});

test('what a person plans with stands under the title', () => {
  const { container } = render(page);
  const facts = container.querySelector('dl');
  expect(facts).toHaveTextContent('Level of careIntensive outpatient');
  expect(facts).toHaveTextContent('Hours a week9 or more');
  expect(facts).toHaveTextContent('WhereLarch Street, Mill Yard, Harbor Street');
});

test.each([
  [{ least: 0, most: 1 }, 'Up to 1', 'Hasta 1'],
  [{ least: 9 }, '9 or more', '9 o más'],
  [{ least: 6, most: 9 }, '6 to 9', '6 a 9'],
  [{ least: 2, most: 2 }, '2', '2'],
  [{ least: 168 }, 'Day and night', 'Día y noche'],
])('%j hours a week are %s', (hoursAWeek, english, spanish) => {
  const service = { ...bareService, hoursAWeek };
  const { container, rerender } = render(<ServicePage clinic={bare} service={service} />);
  expect(container.querySelector('dl')).toHaveTextContent(`Hours a week${english}`);
  rerender(<ServicePage clinic={bare} service={service} language="es" />);
  expect(container.querySelector('dl')).toHaveTextContent(`Horas por semana${spanish}`);
});

test('the contents lead to the sections that are there', () => {
  const { container } = render(<ServicePage clinic={clinic} service={medication} />);
  const [contents] = screen.getAllByRole('navigation', { name: 'On this page' });
  const links = [...(contents as HTMLElement).querySelectorAll('a')].map((link) => link.getAttribute('href'));
  expect(links).toEqual([...container.querySelectorAll('section[id]')].map(({ id }) => `#${id}`));
  expect(links).not.toContain('#about');
});

test('a service of which little is known has its title and the call', () => {
  render(<ServicePage clinic={bare} service={bareService} />);
  expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
    'Grupo',
    'Talk with a person',
    'Talk with a person',
  ]);
});

test('a phone does not part the words of a title at their hyphens', () => {
  const { rerender } = render(<ServicePage clinic={bare} service={{ ...bareService, title: 'One-to-one' }} />);
  expect(headings(1)).toEqual(['One-\u2060to-\u2060one']);
  rerender(<ServicePage clinic={bare} service={{ ...bareService, title: 'Ages 13 - 17, 3-6 pm' }} />);
  expect(headings(1)).toEqual(['Ages 13 - 17, 3-6 pm']);
});

describe('slots', () => {
  itsSlots(page, {
    breadcrumbs: 'Home',
    facts: 'Level of care',
    aside: 'Asking is not signing up.',
    fit: 'You have a safe place to sleep.',
    therapies: 'Naltrexone',
    typicalDay: 'A short check-in.',
    next: 'One evening a week for as long as you like.',
    team: 'counseling with couples',
    call: 'We ask what is going on',
    references: 'TIP 41',
  });
});
