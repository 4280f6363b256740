import { render, screen } from '@testing-library/react';
import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';

import { conform } from '../../test/conform.js';
import { Pagination } from './index.js';
import { gap, shownPages } from './shownPages.js';

const hrefOf = (page: number) => (page === 1 ? '/guides/' : `/guides/${page}/`);

conform('Pagination', <Pagination position={2} total={9} hrefOf={hrefOf} />, { root: 'nav' });

const named = (role: 'link') =>
  screen.getAllByRole(role).map((link) => link.getAttribute('aria-label') ?? link.textContent);

test('pages are links with full names, and the page that is shown is marked', () => {
  render(<Pagination position={5} total={9} hrefOf={hrefOf} />);
  expect(screen.getByRole('navigation', { name: 'Pages of this list' })).toBeVisible();
  expect(named('link')).toEqual(['Page 1', 'Page 4', 'Page 5', 'Page 6', 'Page 9', 'Previous page', 'Next page']);
  expect(screen.getByRole('link', { current: 'page' })).toHaveAccessibleName('Page 5');
  expect(screen.getByRole('link', { name: 'Page 1' })).toHaveAttribute('href', '/guides/');
  expect(screen.getByRole('link', { name: 'Previous page' })).toHaveAttribute('rel', 'prev');
  expect(screen.getByRole('link', { name: 'Next page' })).toHaveAttribute('rel', 'next');
  expect(screen.getByRole('link', { name: 'Next page' })).toHaveAttribute('href', '/guides/6/');
});

test('the first page has none before it, and the last none after', () => {
  const { rerender } = render(<Pagination position={1} total={3} hrefOf={hrefOf} />);
  expect(screen.queryByRole('link', { name: 'Previous page' })).toBeNull();
  rerender(<Pagination position={3} total={3} hrefOf={hrefOf} />);
  expect(screen.queryByRole('link', { name: 'Next page' })).toBeNull();
});

test.each([0, 1, Number.NaN])('a list of %j pages has none', (total) => {
  expect(render(<Pagination position={1} total={total} hrefOf={hrefOf} />).container).toBeEmptyDOMElement();
});

test.each([
  [0, 'Page 1'],
  [12, 'Page 9'],
  [2.4, 'Page 2'],
])('page %j of 9 is told to the developer, and the nearest is marked', (position, name) => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  render(<Pagination position={position} total={9} hrefOf={hrefOf} />);
  expect(screen.getByRole('link', { current: 'page' })).toHaveAccessibleName(name);
  expect(log).toHaveBeenCalledWith(expect.stringContaining(`There is no page ${position} of 9`));
  log.mockRestore();
});

test('in Spanish', () => {
  render(<Pagination position={2} total={2} hrefOf={hrefOf} language="es" />);
  expect(named('link')).toEqual(['Página 1', 'Página 2', 'Página anterior']);
});

test('however many pages there are, at most seven are named, and no gap hides a single one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 500 }), (total, wanted) => {
      const position = Math.min(wanted, total);
      const pages = shownPages(position, total);
      const numbers = pages.filter((page) => page !== gap);
      expect(numbers.length).toBeLessThanOrEqual(7);
      expect(numbers).toEqual(expect.arrayContaining([1, position, total]));
      // What is not named stands for two pages at least.
      const steps = pages.map((page, index) =>
        page === gap ? Number(pages[index + 1]) - Number(pages[index - 1]) : 3,
      );
      expect(Math.min(...steps)).toBeGreaterThan(2);
      const runs = pages.map((page, index) => Number(page) - Number(pages[index - 1])).filter((step) => step > 0);
      expect(new Set(runs).size).toBeLessThan(2);
    }),
  );
});
