import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';

import type { Address } from '../../data.js';
import { conform } from '../../test/conform.js';
import { MapLink } from './index.js';

const address: Address = {
  street: '418 Larch Street',
  city: 'Evanston',
  region: 'Illinois',
  postalCode: '60201',
  country: 'US',
};

conform('MapLink', <MapLink address={address} />, { root: 'a' });

test('it leads to a search for the address, names the other site, and does not say where the reader came from', () => {
  render(<MapLink address={address} />);
  const link = screen.getByRole('link', { name: '418 Larch Street on a map (opens openstreetmap.org)' });
  const { origin, pathname, searchParams } = new URL(link.getAttribute('href') ?? '');
  expect(origin + pathname).toBe('https://www.openstreetmap.org/search');
  expect(searchParams.get('query')).toBe('418 Larch Street, Evanston, Illinois 60201, US');
  expect(link).toHaveAttribute('rel', 'noreferrer');
});

test.each([
  ['https://www.maps.example/larch', 'Larch Street on a map (opens maps.example)'],
  ['/contact/#map', 'Larch Street on a map'],
])('a map of the clinic’s own, %s, goes first', (mapHref, name) => {
  render(<MapLink address={{ ...address, mapHref }} name="Larch Street" />);
  expect(screen.getByRole('link', { name })).toHaveAttribute('href', mapHref);
});

test('in Spanish', () => {
  render(<MapLink address={address} name="Casa Larch" language="es" />);
  expect(screen.getByRole('link')).toHaveTextContent('Casa Larch en un mapa (abre openstreetmap.org)');
});

test('a map that would run code is left out, and the search stays', () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  render(<MapLink address={{ ...address, mapHref: 'javascript:alert(1)' }} />);
  expect(screen.getByRole('link')).toHaveAttribute('href', expect.stringContaining('openstreetmap.org'));
  expect(error).toHaveBeenCalledWith(expect.stringContaining('Cairn MapLink'));
  error.mockRestore();
});

test('half of a letter breaks nothing', () => {
  render(<MapLink address={{ ...address, street: '1 Larch \uD800' }} />);
  expect(screen.getByRole('link')).toHaveAttribute('href', expect.stringContaining('openstreetmap.org'));
});

test.each([undefined, {}, { street: ' ', city: null }])(
  'without an address, %j, it renders nothing and says so',
  (none) => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(render(<MapLink address={none as unknown as Address} name="Larch" />).container).toBeEmptyDOMElement();
    expect(error).toHaveBeenCalledWith(expect.stringContaining('There is no address'));
    error.mockRestore();
  },
);
