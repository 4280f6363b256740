import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';

import type { Person } from '../../data.js';
import { conform } from '../../test/conform.js';
import { ReviewedByCard } from './index.js';

const okafor: Person = {
  id: 'imani-okafor',
  name: 'Imani Okafor',
  honorific: 'Dr.',
  credentials: ['MD', 'FASAM'],
  role: 'Medical director',
  bio: 'Reads every guide before we print it.',
  href: '/about/imani-okafor/',
};

conform('ReviewedByCard', <ReviewedByCard reviewer={okafor} reviewed="2026-11-12" />, { root: 'section' });

test('it says who reviewed the page, with training, role and profile', () => {
  render(<ReviewedByCard reviewer={okafor} headingLevel={3} />);
  expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('Reviewed by Dr. Imani Okafor, MD, FASAM');
  expect(screen.getByText('Medical director')).toBeVisible();
  expect(screen.getByText('Reads every guide before we print it.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Dr.\u00A0Imani Okafor’s profile' })).toHaveAttribute('href', okafor.href);
});

test('its dates are machine-readable and belong to no time zone', () => {
  render(<ReviewedByCard reviewer={okafor} reviewed="2026-11-12" nextReview="2027-01-01" />);
  expect(screen.getByText('November 12, 2026')).toHaveAttribute('datetime', '2026-11-12');
  expect(screen.getByText('January 1, 2027').parentElement).toHaveTextContent('Next review by January 1, 2027');
});

test.each([
  ['2027-11-11', 'Next review by November 12, 2027'],
  ['2027-11-12', 'Next review by November 12, 2027'],
  ['2027-11-13', 'Review overdue since November 12, 2027'],
  [undefined, 'Next review by November 12, 2027'],
])('on %s it says "%s"', (today, expected) => {
  render(<ReviewedByCard reviewer={okafor} nextReview="2027-11-12" today={today} />);
  expect(screen.getByText('November 12, 2027').parentElement).toHaveTextContent(expected);
});

test('it speaks Spanish', () => {
  render(<ReviewedByCard reviewer={okafor} reviewed="2026-11-12" language="es" />);
  expect(screen.getByText(/^Revisado el/)).toHaveTextContent('Revisado el 12 de noviembre de 2026');
});

test('a photo takes the place of the initials', () => {
  const picture = { src: '/okafor.jpg', alt: 'Dr. Okafor at her desk', width: 176, height: 176 };
  const { container, rerender } = render(<ReviewedByCard reviewer={okafor} />);
  expect(container).toHaveTextContent(/^IO/);
  rerender(<ReviewedByCard reviewer={{ ...okafor, picture }} />);
  expect(screen.getByRole('img', { name: 'Dr. Okafor at her desk' })).toBeVisible();
  expect(container).not.toHaveTextContent(/^IO/);
});

test('what is not known is left out, never made up', () => {
  const { container } = render(<ReviewedByCard reviewer={{ id: 'x', name: 'Imani Okafor' }} />);
  expect(container).toHaveTextContent(/^IOReviewed by Imani Okafor$/);
  expect(screen.queryByRole('list')).toBeNull();
  expect(screen.queryByRole('link')).toBeNull();
});

test('bad input stays text, and a day that does not exist is left out', () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  const broken = { ...okafor, name: '<b>🌿</b>', credentials: null, bio: '', href: 'javascript:alert(1)' };
  const { container } = render(
    <ReviewedByCard
      reviewer={broken as unknown as Person}
      reviewed="2026-02-30"
      nextReview="soon"
      today="2026-11-23"
    />,
  );
  expect(screen.getByRole('heading', { name: 'Reviewed by Dr.\u00A0<b>🌿</b>' })).toBeVisible();
  expect(container.querySelector('b, a, time')).toBeNull();
  error.mockRestore();
});

test('without a name it renders nothing and says so to the developer', () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { container } = render(<ReviewedByCard reviewer={null as unknown as Person} />);
  expect(container).toBeEmptyDOMElement();
  expect(error).toHaveBeenCalledWith(expect.stringContaining('Cairn ReviewedByCard'));
  error.mockRestore();
});

test.each([
  [{ honorific: 'Prof', name: 'Imani Okafor' }, 'Prof\u00A0Imani Okafor'],
  [{ honorific: 'Dr.', name: 'John St. James' }, 'Dr.\u00A0John St.\u00A0James'],
  [{ name: 'Mary K. Osei' }, 'Mary K.\u00A0Osei'],
])('no line ends within the name of %j', (person, name) => {
  render(<ReviewedByCard reviewer={{ id: 'x', ...person }} />);
  expect(screen.getByRole('heading', { name: `Reviewed by ${name}` })).toBeVisible();
});
