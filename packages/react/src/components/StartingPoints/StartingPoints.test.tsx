import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { conform } from '../../test/conform.js';
import { StartingPoints } from './index.js';

const items = [
  { title: 'I want help for myself', href: '/first-visit/', text: 'What a first visit is like, and what it costs' },
  { title: 'I refer patients', href: '/refer/' },
];

conform('StartingPoints', <StartingPoints items={items} />, { root: 'nav' });

test('a question names the routes, and each leads somewhere', () => {
  render(<StartingPoints items={items} />);
  const routes = within(screen.getByRole('navigation', { name: 'Where are you starting from?' }));
  expect(routes.getByRole('link', { name: 'I want help for myself' })).toHaveAttribute('href', '/first-visit/');
  expect(routes.getAllByRole('listitem')).toHaveLength(2);
});

test('the question can be another one', () => {
  render(<StartingPoints items={items} heading="Who are you here for?" headingLevel={3} />);
  expect(screen.getByRole('heading', { level: 3, name: 'Who are you here for?' })).toBeVisible();
});

test('without routes there is nothing', () => {
  const { container } = render(<StartingPoints items={[]} />);
  expect(container).toBeEmptyDOMElement();
});
