import { render, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';

import { conform } from '../../test/conform.js';
import { LocationList } from './index.js';

const locations = [
  { name: 'Larch Street', address: { street: '418 Larch Street', city: 'Evanston' }, href: '/larch/' },
  { name: 'By video', areas: ['Illinois'] },
];

conform('LocationList', <LocationList items={locations} />, { root: 'ul' });

test('each location is an entry of a list, whose name leads to its page', () => {
  render(<LocationList items={locations} />);
  const [first, second] = within(screen.getByRole('list')).getAllByRole('listitem');
  expect(within(first as HTMLElement).getByRole('heading', { level: 3, name: 'Larch Street' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Larch Street' })).toHaveAttribute('href', '/larch/');
  expect(second).toHaveTextContent('For people in Illinois');
});

test('one without a name is left out, and without any there is nothing', () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { rerender, container } = render(<LocationList items={[{ name: ' ' }, ...locations]} headingLevel={2} />);
  expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(2);
  rerender(<LocationList items={[]} />);
  expect(container).toBeEmptyDOMElement();
  expect(error).toHaveBeenCalledWith(expect.stringContaining('Cairn LocationList'));
  error.mockRestore();
});
