import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { bare, clinic } from '../../test/clinic.js';
import { headings, itsPage } from '../../test/conform.js';
import { itsSlots } from '../../test/slots.js';
import { LocationsPage } from './LocationsPage.js';

const page = <LocationsPage clinic={clinic} />;

itsPage({ full: page, bare: <LocationsPage clinic={bare} /> });

test('it lists every location in the order of the clinic, each a way to its page', () => {
  render(page);
  expect(headings(2).slice(0, clinic.locations.length)).toEqual(clinic.locations.map(({ name }) => name));
  expect(screen.getByRole('link', { name: 'Mill Yard' })).toHaveAttribute('href', '/locations/mill-yard/');
});

test('a closure that is near is said, and gone once it is over', () => {
  const { rerender } = render(<LocationsPage clinic={clinic} today="2026-12-20" />);
  const banner = () => screen.queryByRole('note', { name: 'Changed hours' });
  expect(banner()).toHaveTextContent(/December 24.*Closed: Christmas/);
  for (const day of ['2026-12-01', '2027-01-10', undefined]) {
    rerender(<LocationsPage clinic={clinic} today={day} />);
    expect(banner()).toBeNull();
  }
});

describe('slots', () => {
  itsSlots(<LocationsPage clinic={clinic} today="2026-12-20" />, { closure: 'Changed hours' });
  itsSlots(page, { breadcrumbs: 'Home', locations: 'Harbor Street', call: 'We ask what is going on' });
});
