import { render, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';

import { conform } from '../../test/conform.js';
import { StaffGrid } from './index.js';

const people = [
  { name: 'Imani Okafor', credentials: ['MD'], href: '/team/okafor/' },
  { name: 'Mai Vang', role: 'Family educator' },
];

conform('StaffGrid', <StaffGrid items={people} />, { root: 'ul' });

test('each person is an entry of a list, under a heading', () => {
  render(<StaffGrid items={people} />);
  const [first, second] = within(screen.getByRole('list')).getAllByRole('listitem');
  expect(within(first as HTMLElement).getByRole('heading', { level: 3, name: 'Imani Okafor, MD' })).toBeVisible();
  expect(within(first as HTMLElement).getByRole('link')).toHaveAttribute('href', '/team/okafor/');
  expect(second).toHaveTextContent('Family educator');
});

test('someone without a name is left out, and without anyone there is nothing', () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { rerender, container } = render(<StaffGrid items={[{ name: ' ' }, ...people]} headingLevel={2} />);
  expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(2);
  rerender(<StaffGrid items={[]} />);
  expect(container).toBeEmptyDOMElement();
  expect(error).toHaveBeenCalledWith(expect.stringContaining('Cairn StaffGrid'));
  error.mockRestore();
});
