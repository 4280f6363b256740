import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';

import type { Person } from '../../data.js';
import { conform } from '../../test/conform.js';
import { ReviewLine } from './index.js';

const okafor: Person = {
  id: 'imani-okafor',
  name: 'Imani Okafor',
  honorific: 'Dr.',
  credentials: ['MD'],
  href: '/okafor/',
};

conform('ReviewLine', <ReviewLine reviewer={okafor} reviewed="2026-11-12" />, { root: 'p' });

test('it says who and when in one line, and leads to the reviewer', () => {
  const { container, rerender } = render(
    <ReviewLine reviewer={okafor} reviewed="2026-11-12" reviewerHref="#reviewer" />,
  );
  expect(container).toHaveTextContent('Medically reviewed by Dr. Imani Okafor, MD on November 12, 2026');
  expect(screen.getByRole('link', { name: 'Dr.\u00A0Imani Okafor, MD' })).toHaveAttribute('href', '#reviewer');
  expect(screen.getByText('November 12, 2026')).toHaveAttribute('datetime', '2026-11-12');
  rerender(<ReviewLine reviewer={okafor} />);
  expect(container).toHaveTextContent(/^Medically reviewed by Dr\. Imani Okafor, MD$/);
  expect(screen.getByRole('link')).toHaveAttribute('href', '/okafor/');
});

test('without a name it renders nothing and says so to the developer', () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { container } = render(<ReviewLine reviewer={{ id: 'x', name: ' ' }} reviewed="2026-11-12" />);
  expect(container).toBeEmptyDOMElement();
  expect(error).toHaveBeenCalledWith(expect.stringContaining('Cairn ReviewLine'));
  error.mockRestore();
});
