import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { bare, clinic } from '../../test/clinic.js';
import { headings, itsPage } from '../../test/conform.js';
import { pictures } from '../../test/samples.js';
import { itsSlots } from '../../test/slots.js';
import { TeamPage } from './TeamPage.js';

const page = <TeamPage clinic={clinic} pictures={pictures} />;

itsPage({ full: page, bare: <TeamPage clinic={bare} /> });

test('it shows everyone in the order of the clinic, and what others have found of it', () => {
  render(page);
  const shown = headings(3);
  expect(shown.slice(0, clinic.people.length)).toEqual(clinic.people.map(({ name }) => expect.stringContaining(name)));
  expect(shown.slice(clinic.people.length)).toEqual(clinic.accreditations.map(({ title }) => title));
  expect(screen.getByRole('link', { name: 'Dr.\u00A0Imani Okafor, MD' })).toHaveAttribute(
    'href',
    '/team/imani-okafor/',
  );
});

test('what was valid up to a day before this one is not shown as true', () => {
  render(<TeamPage clinic={clinic} today="2030-01-01" />);
  expect(screen.queryByText('Accreditation for outpatient care')).toBeNull();
});

describe('slots', () => {
  itsSlots(page, {
    breadcrumbs: 'Home',
    team: 'Noah Ferris',
    accreditations: 'Great Lakes Council',
    call: 'We ask what is going on',
  });
});
