import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { bare, clinic } from '../../test/clinic.js';
import { headings, itsPage } from '../../test/conform.js';
import { itsSlots } from '../../test/slots.js';
import { ServicesPage } from './ServicesPage.js';

const page = <ServicesPage clinic={clinic} />;

itsPage({ full: page, bare: <ServicesPage clinic={bare} /> });

test('it shows the services with their icons, the week, the call and the questions', () => {
  const { container } = render(page);
  expect(headings(3)).toEqual(clinic.services.map(({ title }) => title));
  expect(container.querySelectorAll('.cairn-ServiceGrid svg')).toHaveLength(clinic.services.length);
  expect(headings(2)).toEqual([
    expect.stringContaining('Care you may use'),
    expect.stringContaining('What a week looks like'),
    clinic.call?.heading,
    expect.stringContaining('Common questions'),
  ]);
  expect(screen.getByText(`${clinic.questions[0]?.question}`)).toBeVisible();
});

test('sections that are left out are not counted', () => {
  const { container } = render(<ServicesPage clinic={{ ...clinic, schedule: undefined, services: [] }} />);
  const sections = container.querySelectorAll('section[id]');
  expect([...sections].map(({ id }) => id)).toEqual(['questions']);
});

test('a clinic of which little is known has the call alone', () => {
  render(<ServicesPage clinic={bare} />);
  expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
    'Services',
    'Talk with a person',
  ]);
});

describe('slots', () => {
  itsSlots(page, {
    breadcrumbs: 'Home',
    services: 'Group therapy',
    week: 'One stone is one hour',
    call: 'We ask what is going on',
    questions: `${clinic.questions[0]?.question}`,
  });

  test('what stands in place of the services keeps their heading', () => {
    render(<ServicesPage clinic={bare} services={<p>Ask us.</p>} />);
    expect(screen.getByRole('heading', { name: 'Care you may use' })).toBeVisible();
  });
});
