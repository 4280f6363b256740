import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import { conform } from '../../test/conform.js';
import { hostile } from '../../test/hostile.js';
import { Breadcrumbs } from './index.js';

const items = [
  { title: 'Home', href: '/' },
  { title: 'Treatment', href: '/treatment/' },
  { title: 'Does IOP work?', href: '/articles/does-iop-work/' },
];

conform('Breadcrumbs', <Breadcrumbs items={items} />, { root: 'nav' });

test('it leads back, and the page itself is no link', () => {
  render(<Breadcrumbs items={items} />);
  expect(screen.getByRole('navigation', { name: 'Breadcrumb' })).toBeVisible();
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['/', '/treatment/']);
  expect(screen.getByText('Does IOP work?')).toHaveAttribute('aria-current', 'page');
});

test('an empty step is left out, and without any there is nothing', () => {
  const { container, rerender } = render(<Breadcrumbs items={[{ title: '', href: '/' }, ...items]} />);
  expect(screen.getAllByRole('listitem')).toHaveLength(3);
  rerender(<Breadcrumbs items={[]} />);
  expect(container).toBeEmptyDOMElement();
});

test.each(hostile)('%s is shown as it is', (_, title) => {
  render(<Breadcrumbs items={[{ title }]} />);
  expect(screen.getByRole('listitem')).toHaveTextContent(title, { normalizeWhitespace: false });
});
