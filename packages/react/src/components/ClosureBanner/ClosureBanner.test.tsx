import type { Hours } from '@cairn-ds/rules/hours';
import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';

import { conform } from '../../test/conform.js';
import { ClosureBanner } from './index.js';

const hours: Hours = {
  timeZone: 'America/Chicago',
  week: 'always',
  exceptions: [
    { from: '2026-12-31', reason: 'New Year’s Eve', times: ['08:00-12:00'] },
    { from: '2026-12-24', to: '2026-12-26', reason: 'Christmas' },
  ],
};

conform('ClosureBanner', <ClosureBanner hours={hours} today="2026-12-24" />, { root: 'div' });

const yearly: Hours = {
  ...hours,
  holidays: [
    { from: '12-31', to: '01-01', reason: 'New Year' },
    { from: 'fourth thursday of november', reason: 'Thanksgiving' },
  ],
  exceptions: [{ from: '2026-12-31', reason: 'New telephones', times: ['08:00-12:00'] }],
};

const told = () => screen.queryAllByRole('heading').map((heading) => heading.textContent?.replaceAll('\u00A0', ' '));

test.each([
  ['2026-12-16', []],
  ['2026-12-17', ['December 24 to 26, 2026']],
  ['2026-12-26', ['December 24 to 26, 2026', 'December 31, 2026']],
  ['2026-12-27', ['December 31, 2026']],
  ['2027-01-01', []],
])('on %s the closures told are %j', (today, expected) => {
  render(<ClosureBanner hours={hours} today={today} />);
  expect(told()).toEqual(expected);
});

test.each([
  ['2026-11-19', ['November 26, 2026']],
  ['2026-11-27', []],
  ['2026-12-25', ['December 31, 2026', 'January 1, 2027']],
  ['2027-01-01', ['January 1, 2027']],
  ['2027-12-24', ['December 31, 2027 to January 1, 2028']],
])('on %s the holidays told are %j, each in its year', (today, expected) => {
  render(<ClosureBanner hours={yearly} today={today} />);
  expect(told()).toEqual(expected);
});

test('it says until when, what is so, and why', () => {
  render(<ClosureBanner hours={hours} today="2026-12-25" />);
  const banner = screen.getByRole('note', { name: 'Changed hours' });
  expect(banner).toHaveTextContent('December 24 to 26, 2026Closed: Christmas');
  expect(banner).toHaveTextContent(/8\sam to noon: New Year’s Eve/);
});

test('how long ahead it is told can be said, and what is open all the same', () => {
  render(
    <ClosureBanner hours={hours} today="2026-12-20" daysAhead={4} headingLevel={3}>
      The telephone is answered as ever.
    </ClosureBanner>,
  );
  expect(screen.getByRole('heading', { level: 3, name: 'December\u00A024 to 26, 2026' })).toBeVisible();
  expect(screen.getByRole('note')).toHaveTextContent('The telephone is answered as ever.');
});

test('a Date is the day that it is at the clinic', () => {
  const { container, rerender } = render(<ClosureBanner hours={hours} today={new Date('2027-01-01T05:59:00Z')} />);
  expect(told()).toEqual(['December 31, 2026']);
  rerender(<ClosureBanner hours={hours} today={new Date('2027-01-01T06:01:00Z')} />);
  expect(container).toBeEmptyDOMElement();
});

test('in Spanish', () => {
  render(<ClosureBanner hours={hours} today="2026-12-24" daysAhead={0} language="es" />);
  expect(screen.getByRole('note', { name: 'Cambio de horario' })).toHaveTextContent(
    'Del 24 al 26 de diciembre de 2026Cerrado: Christmas',
  );
});

test.each([undefined, null, '', 'soon', '2026-12'])(
  'on the day %j nobody knows what is over: nothing is told',
  (today) => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(render(<ClosureBanner hours={hours} today={today as string} />).container).toBeEmptyDOMElement();
    expect(log).toHaveBeenCalledWith(expect.stringContaining('Nobody said which day it is'));
    log.mockRestore();
  },
);
