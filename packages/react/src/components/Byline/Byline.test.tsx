import { render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { conform } from '../../test/conform.js';
import { Byline } from './index.js';

const reviewer = {
  id: 'imani-okafor',
  name: 'Imani Okafor',
  honorific: 'Dr.',
  specialty: 'addiction psychiatry',
  href: '/team/imani-okafor/',
};
const author = { id: 'noor-haddad', name: 'Noor Haddad', role: 'health writer' };

conform('Byline', <Byline reviewer={reviewer} reviewed="2026-11-12" />, { root: 'dl' });

const log = vi.spyOn(console, 'error');
beforeEach(() => void log.mockImplementation(() => {}));
afterEach(() => void log.mockReset());

const terms = () => screen.queryAllByRole('term').map((term) => term.textContent);

test('the reviewer comes first, then date, writer and reading time', () => {
  render(<Byline author={author} reviewer={reviewer} reviewed="2026-11-12" readingMinutes={7} />);
  expect(terms()).toEqual(['Medically reviewed by', 'Last reviewed', 'Written by', 'Reading time']);
  expect(screen.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
    'Dr.\u00A0Imani Okafor, addiction psychiatry',
    'November 12, 2026',
    'Noor Haddad, health writer',
    '7 minutes',
  ]);
});

test('the date is one for machines too', () => {
  render(<Byline reviewed="2026-11-12" />);
  expect(screen.getByText('November 12, 2026')).toHaveAttribute('datetime', '2026-11-12');
});

test('the reviewer leads to the profile, or to where the page says', () => {
  const { rerender } = render(<Byline reviewer={reviewer} />);
  expect(screen.getByRole('link', { name: 'Dr.\u00A0Imani Okafor' })).toHaveAttribute('href', '/team/imani-okafor/');
  rerender(<Byline reviewer={reviewer} reviewerHref="#reviewer" />);
  expect(screen.getByRole('link', { name: 'Dr.\u00A0Imani Okafor' })).toHaveAttribute('href', '#reviewer');
});

test('the day of publication gives way to the day of the review', () => {
  const { rerender } = render(<Byline published="2025-01-05" />);
  expect(terms()).toEqual(['Published']);
  rerender(<Byline published="2025-01-05" reviewed="2026-11-12" />);
  expect(terms()).toEqual(['Last reviewed']);
});

test('part of a minute counts as one, as on the cards of related articles', () => {
  const { rerender } = render(<Byline readingMinutes={0.4} />);
  expect(screen.getByRole('definition')).toHaveTextContent('1 minute');
  rerender(<Byline readingMinutes={6.2} />);
  expect(screen.getByRole('definition')).toHaveTextContent('7 minutes');
});

test('in Spanish, words and dates are Spanish', () => {
  render(<Byline reviewed="2026-11-12" readingMinutes={1} language="es" />);
  expect(screen.getByText('12 de noviembre de 2026')).toBeVisible();
  expect(screen.getByText('1 minuto')).toBeVisible();
});

test('what is missing is left out', () => {
  const empty = { id: 'x', name: '' };
  const { container } = render(
    <Byline author={null} reviewer={empty} reviewed={null} published="" updated={undefined} readingMinutes={null} />,
  );
  expect(container).toBeEmptyDOMElement();
});

test('a date that does not exist is left out, and a developer is told', () => {
  render(<Byline author={author} reviewed="2026-02-30" />);
  expect(terms()).toEqual(['Written by']);
  expect(log).toHaveBeenCalledWith(expect.stringContaining('"2026-02-30"'));
});
