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

describe('slots', () => {
  itsSlots(page, { breadcrumbs: 'Home', locations: 'Harbor Street', call: 'We ask what is going on' });
});
