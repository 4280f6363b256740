import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { bare, clinic } from '../../test/clinic.js';
import { headings, itsPage } from '../../test/conform.js';
import { itsSlots } from '../../test/slots.js';
import { LocationPage } from './LocationPage.js';

const [location] = clinic.locations;
if (!location) throw new Error('The sample clinic has no location.');
const page = <LocationPage clinic={clinic} location={location} />;
const video = { id: 'video', name: 'Por video', areas: ['Wisconsin'], accessibility: [], lines: [] };

itsPage({ full: page, bare: <LocationPage clinic={bare} location={video} /> });

test('it says how to reach the place, what is given there, and whom one meets', () => {
  const { container } = render(page);
  expect(headings(1)).toEqual(['Larch Street']);
  expect(headings(2).slice(0, 3)).toEqual(['How to reach us here', 'Care that is given here', 'Whom you meet here']);
  expect(container).toHaveTextContent('418 Larch Street');
  expect(screen.getByRole('table', { name: 'Opening hours' })).toBeVisible();
  expect(headings(3)).toEqual(expect.arrayContaining(['Group therapy', 'Noah Ferris, LCSW']));
});

test('what is not given there, and who is not there, is left out', () => {
  const [, , harbor] = clinic.locations;
  render(<LocationPage clinic={clinic} location={harbor ?? location} />);
  expect(headings(3)).not.toContain('Gentle yoga');
  expect(headings(3)).not.toContain('Ruth Delacroix, RN');
});

test('holidays are told with their next date', () => {
  const { container, rerender } = render(page);
  expect(container).toHaveTextContent('December 24 to 26, every year');
  rerender(<LocationPage clinic={clinic} location={location} today="2027-01-02" />);
  expect(container).toHaveTextContent(/December 24 to 26, 2027Closed\s*Christmas/);
  expect(container).not.toHaveTextContent('2026');
});

test('care by video has no address, and says where people have to be', () => {
  const { container } = render(<LocationPage clinic={bare} location={{ ...video, name: 'By video' }} />);
  expect(container.querySelector('address')).toBeNull();
  expect(container).toHaveTextContent('Wisconsin');
});

const closing = <LocationPage clinic={clinic} location={location} today="2026-12-20" />;

test('a closure of the place that is near is said first, and that of a place without hours is not known', () => {
  const { rerender } = render(closing);
  const banner = () => screen.queryByRole('note', { name: 'Changed hours' });
  expect(banner()).toHaveTextContent(/December 24.*Closed: Christmas/);
  rerender(<LocationPage clinic={clinic} location={video} today="2026-12-20" />);
  expect(banner()).toBeNull();
});

describe('slots', () => {
  itsSlots(closing, { closure: 'Changed hours' });
  itsSlots(page, {
    breadcrumbs: 'Home',
    visit: 'How to reach us here',
    services: 'Group therapy',
    team: 'Noah Ferris',
    call: 'We ask what is going on',
  });
});
