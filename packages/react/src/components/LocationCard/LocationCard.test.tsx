import { render, screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';

import type { Location } from '../../data.js';
import { conform } from '../../test/conform.js';
import { hostile } from '../../test/hostile.js';
import { LocationCard } from './index.js';

const larchStreet: Location = {
  name: 'Larch Street',
  text: 'Our first house.',
  address: { street: '418 Larch Street', city: 'Evanston', region: 'Illinois', postalCode: '60201', country: 'US' },
  entrance: 'The door at the back has no steps.',
  parking: 'Behind the house.',
  transit: 'The bus stops across the street.',
  accessibility: ['A wide restroom.', 'Service animals are welcome.'],
  lines: [
    { title: 'First calls', telephone: '312 555 0142' },
    { title: 'Text us', sms: '(312) 555-0120', text: 'For times only.' },
  ],
  hours: {
    timeZone: 'America/Chicago',
    week: [{ times: ['08:30-21:30'] }],
    exceptions: [{ from: '2026-12-25', reason: 'Christmas' }],
  },
};

const byVideo: Location = { name: 'By video', areas: ['Wisconsin', 'Illinois'], address: null };

conform('LocationCard', <LocationCard location={larchStreet} />, { root: 'section' });

afterEach(() => vi.restoreAllMocks());

const fact = (title: string) => screen.getByText(title).nextElementSibling;

test('it says how to reach the place, when someone is there, and how to get in', () => {
  const { container } = render(<LocationCard location={larchStreet} headingLevel={3} />);
  expect(screen.getByRole('heading', { level: 3, name: 'Larch Street' })).toBeVisible();
  expect(container.querySelector('address')).toHaveTextContent('418 Larch StreetEvanston, Illinois 60201');
  expect(screen.getByRole('link', { name: /^Larch Street on a map/ })).toBeVisible();
  expect(screen.getByRole('rowheader', { name: 'Every day' })).toBeVisible();
  expect(fact('Entrance')).toHaveTextContent('The door at the back has no steps.');
  expect(fact('Parking')).toHaveTextContent('Behind the house.');
  expect(fact('Without a car')).toHaveTextContent('The bus stops across the street.');
  expect(fact('Accessibility')).toHaveTextContent('A wide restroom.Service animals are welcome.');
});

test('each line dials or texts the number that is seen, and says what it is for', () => {
  render(<LocationCard location={larchStreet} />);
  const [call, text] = within(screen.getByRole('list')).getAllByRole('listitem');
  expect(call).toHaveTextContent('First calls(312) 555-0142');
  expect(screen.getByRole('link', { name: '(312) 555-0142' })).toHaveAttribute('href', 'tel:+13125550142');
  expect(text).toHaveTextContent('Text usText (312) 555-0120For times only.');
  expect(screen.getByRole('link', { name: '(312) 555-0120' })).toHaveAttribute('href', 'sms:+13125550120');
});

test('numbers are of the country of the address', () => {
  const address = { street: '4 Mill Row', city: 'Leeds', country: 'GB' };
  render(
    <LocationCard location={{ name: 'Leeds', address, lines: [{ title: 'Desk', telephone: '020 7946 0958' }] }} />,
  );
  expect(screen.getByRole('link', { name: /7946/ })).toHaveAttribute('href', 'tel:+442079460958');
});

test('care by video has no street and no map, and says where people have to be', () => {
  const { container } = render(<LocationCard location={byVideo} />);
  expect(screen.getByText('For people in Wisconsin, Illinois')).toBeVisible();
  expect(container.querySelector('address, a')).toBeNull();
});

test('brief, it has hours in a line, its name leads to its page, and the way in is left for that', () => {
  render(<LocationCard location={{ ...larchStreet, href: '/larch/' }} variant="brief" />);
  expect(screen.getByRole('link', { name: 'Larch Street' })).toHaveAttribute('href', '/larch/');
  expect(screen.getByText(/^8:30/)).toBeVisible();
  expect(screen.queryByRole('table')).toBeNull();
  expect(screen.queryByText('Parking')).toBeNull();
});

test('a closure that is over today is left out', () => {
  const { rerender } = render(<LocationCard location={larchStreet} today="2026-12-25" />);
  expect(screen.getByText('Christmas')).toBeVisible();
  rerender(<LocationCard location={larchStreet} today="2026-12-26" />);
  expect(screen.queryByText('Christmas')).toBeNull();
});

test('under a heading of its own, and in Spanish', () => {
  render(<LocationCard location={larchStreet} heading="Visítenos" language="es" />);
  expect(screen.getByRole('heading', { name: 'Visítenos' })).toBeVisible();
  expect(fact('Sin automóvil')).toBeVisible();
  expect(screen.getByText(/^Mensajes de texto al/)).toBeVisible();
  expect(screen.getByRole('rowheader', { name: 'Todos los días' })).toBeVisible();
});

test.each(hostile)('%s stands as text wherever it is sent', (_, text) => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const line = { title: text, telephone: text, text };
  const address = { street: text, city: text, mapHref: text };
  const { container } = render(
    <LocationCard location={{ name: text, text, address, areas: [text], entrance: text, lines: [line] }} />,
  );
  expect(screen.getByRole('heading')).toHaveTextContent(text.replaceAll(/\s+/g, ' ').trim(), {
    normalizeWhitespace: true,
  });
  expect(container.querySelector('script, img')).toBeNull();
});

test('fields that are null, empty or doubled leave nothing behind', () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  const nothing = { text: null, address: { street: '', city: '' }, areas: [''], entrance: ' ', parking: null };
  const { container } = render(
    <LocationCard location={{ name: 'Larch', ...nothing, accessibility: [], lines: [{ title: 'No number' }] }} />,
  );
  expect(container).toHaveTextContent(/^Larch$/);
  const twice = { title: 'Desk', telephone: '(312) 555-0142' };
  render(<LocationCard location={{ name: 'Twice', lines: [twice, twice], accessibility: ['A ramp.', 'A ramp.'] }} />);
  expect(screen.getAllByText('A ramp.')).toHaveLength(2);
  expect(error).not.toHaveBeenCalled();
});

test('hours with a fault break nothing, and what is no hours at all is left out', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const hours = { timeZone: 'Chicago', week: [{ times: ['09:00-17:00', '5 to 6'] }] };
  const lines = [{ title: 'Desk', telephone: '(312) 555-0142', hours }];
  const { rerender } = render(<LocationCard location={{ name: 'Larch', hours, lines }} variant="brief" />);
  expect(screen.getAllByText('9 am to 5 pm')).toHaveLength(2);
  const none = { week: null } as unknown as NonNullable<Location['hours']>;
  rerender(<LocationCard location={{ name: 'Larch', hours: none, lines: [{ title: 'Desk', hours: none }] }} />);
  expect(screen.queryByText(/am/)).toBeNull();
});

test('without a name it renders nothing and says so to the developer', () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  const none = null as unknown as Location;
  expect(render(<LocationCard location={none} />).container).toBeEmptyDOMElement();
  expect(error).toHaveBeenCalledWith(expect.stringContaining('The location has no name'));
});
