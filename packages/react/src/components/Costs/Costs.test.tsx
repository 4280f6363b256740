import { render, screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';

import { conform } from '../../test/conform.js';
import { hostile } from '../../test/hostile.js';
import { Costs, type Prices } from './index.js';

const costs: Prices = {
  verified: '2026-09-15',
  expires: '2027-09-14',
  items: [
    { title: 'First visit', amount: 1180, per: 'a visit' },
    { title: 'Counseling', amount: 120, most: 150, per: 'an hour', note: 'Medication is not part of it.' },
    { title: 'First talk', amount: 0, per: 'a talk' },
    { title: 'Copy', amount: 12.5 },
  ],
  goodFaithEstimate: 'You can ask us what your care will cost.',
};

conform('Costs', <Costs costs={costs} />, { root: 'div' });

afterEach(() => vi.restoreAllMocks());

/** What the table says, row by row. */
const rows = () =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .map((row) => row.textContent);

test('a table says what is charged for what, and from when the prices are', () => {
  render(<Costs costs={costs} today="2027-09-14" />);
  expect(screen.getByRole('table', { name: 'What is charged for what' })).toBeVisible();
  expect(rows()).toEqual([
    'CarePrice',
    'First visit$1,180for a visit',
    'CounselingMedication is not part of it.$120 to $150for an hour',
    'First talkNo chargefor a talk',
    'Copy$12.50',
  ]);
  expect(screen.getByRole('rowheader', { name: 'First visit' })).toBeVisible();
  expect(screen.getByText('September 15, 2026')).toHaveAttribute('datetime', '2026-09-15');
});

test('what people may ask for before they come stands under a heading', () => {
  render(<Costs costs={costs} headingLevel={2} />);
  expect(screen.getByRole('heading', { level: 2, name: 'Good-faith estimate' }).nextElementSibling).toHaveTextContent(
    'You can ask us what your care will cost.',
  );
});

test('prices that are past say so before anything else, or leave the page', () => {
  const { container, rerender } = render(<Costs costs={costs} today="2027-09-15" />);
  expect(container).toHaveTextContent(/^These prices are past their date\. Ask us what it costs now\./);
  rerender(<Costs costs={{ ...costs, expired: true }} />);
  expect(container).toHaveTextContent(/^These prices are past/);
  rerender(<Costs costs={{ ...costs, onExpiry: 'drop' }} today="2027-09-15" />);
  expect(container).toBeEmptyDOMElement();
});

test('amounts are written as the language has them, in their currency', () => {
  const { rerender } = render(<Costs costs={{ ...costs, currency: 'EUR' }} locale="de-DE" />);
  expect(rows()[1]).toBe('First visit1.180\u00A0€for a visit');
  rerender(<Costs costs={costs} language="es" />);
  expect(rows()[2]).toBe('CounselingMedication is not part of it.de $120 a $150por an hour');
  expect(rows()[3]).toContain('Sin costo');
});

test.each([
  ['"180"', '180', '$180'],
  ['the most below the least', 200, '$200'],
])('%s is a price all the same', (_, amount, seen) => {
  const items = [{ title: 'Visit', amount: amount as number, most: 100 }];
  render(<Costs costs={{ ...costs, items }} />);
  expect(rows()[1]).toBe(`Visit${seen}`);
});

test.each([null, undefined, '', ' ', Number.NaN])('for the amount %j no price is told', (amount) => {
  const items = [{ title: 'Visit', amount: amount as unknown as number, per: 'a visit' }];
  render(<Costs costs={{ ...costs, items }} />);
  expect(rows()[1]).toBe('Visit');
});

test('a currency that is none stands beside the amount, and the developer is told', () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  render(<Costs costs={{ ...costs, currency: 'dollars' }} />);
  expect(rows()[1]).toBe('First visit1180\u00A0dollarsfor a visit');
  expect(error).toHaveBeenCalledWith(expect.stringContaining('"dollars" is not the code of a currency'));
});

test.each(hostile)('%s stands as text wherever it is sent', (_, text) => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const items = [{ title: text, amount: 1, per: text, note: text }];
  const sent = { items, verified: text, expires: text, currency: text, goodFaithEstimate: text };
  const { container } = render(<Costs costs={sent} />);
  expect(container).toHaveTextContent(text, { normalizeWhitespace: false });
  expect(container.querySelector('script, img')).toBeNull();
});

test('without prices it renders nothing and says so to the developer', () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(render(<Costs costs={{ items: [] }} />).container).toBeEmptyDOMElement();
  expect(error).toHaveBeenCalledWith(expect.stringContaining('Cairn Costs'));
});
