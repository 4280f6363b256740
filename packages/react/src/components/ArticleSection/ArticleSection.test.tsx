import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import { conform } from '../../test/conform.js';
import { hostile } from '../../test/hostile.js';
import { ArticleSection } from './index.js';

conform('ArticleSection', <ArticleSection id="given" heading="A typical week" position={3} total={7} />, {
  root: 'section',
});

const section = () => document.querySelector('section') as HTMLElement;

test('its id is where links lead, and its heading has one of its own', () => {
  render(<ArticleSection id="week" heading="A typical week" />);
  expect(section()).toHaveAttribute('id', 'week');
  expect(screen.getByRole('heading', { level: 2 })).toHaveAttribute('id', 'week-heading');
});

test('it is no landmark, since an article has many, unless one asks for it', () => {
  const { rerender } = render(<ArticleSection id="week" heading="A typical week" />);
  expect(screen.queryByRole('region')).not.toBeInTheDocument();
  rerender(<ArticleSection id="week" heading="A typical week" aria-labelledby="week-heading" />);
  expect(screen.getByRole('region', { name: 'A typical week' })).toBe(section());
});

test.each([
  [1, 7, '0.1429'],
  [7, 7, '1'],
  [9, 7, '1'],
])('section %i of %i has a stone of its share', (position, total, share) => {
  render(<ArticleSection id="week" heading="A typical week" position={position} total={total} />);
  expect(section().style.getPropertyValue('--cairn-share')).toBe(share);
});

test.each([
  [undefined, undefined],
  [2, undefined],
  [0, 7],
  [2, 0],
  [Number.NaN, 7],
])('at position %s of %s nothing can be measured, so that there is no stone', (position, total) => {
  render(<ArticleSection id="week" heading="A typical week" position={position} total={total} />);
  expect(section()).not.toHaveAttribute('style');
});

test('without an id neither it nor its heading has one', () => {
  render(<ArticleSection id="" heading="A typical week" headingLevel={3} />);
  expect(section()).not.toHaveAttribute('id');
  expect(screen.getByRole('heading', { level: 3 })).not.toHaveAttribute('id');
});

test.each(hostile)('%s is shown as it is', (_, text) => {
  render(<ArticleSection id="week" heading={text} />);
  expect(screen.getByRole('heading')).toHaveTextContent(text, { normalizeWhitespace: false });
});
