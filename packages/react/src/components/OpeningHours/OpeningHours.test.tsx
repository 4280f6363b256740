import type { Hours } from '@cairn-ds/rules/hours';
import { render, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';

import { conform } from '../../test/conform.js';
import { OpeningHours } from './index.js';

const hours: Hours = {
  timeZone: 'America/Chicago',
  week: [{ days: ['monday', 'tuesday', 'wednesday', 'thursday'], times: ['09:00-19:00'] }],
  seasons: [{ from: '07-01', to: '07-31', week: [] }],
  exceptions: [
    { from: '2026-11-26', reason: 'Thanksgiving' },
    { from: '2026-12-24', to: '2026-12-26', reason: 'Christmas' },
  ],
};

conform('OpeningHours', <OpeningHours hours={hours} />, { root: 'div' });

/** What a table says, row by row. */
const rowsOf = (name: string) =>
  within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .map((row) => row.textContent?.replaceAll('\u00A0', ' '));

test('the week, the seasons and the exceptions are tables with rows that their days name', () => {
  render(<OpeningHours hours={hours} />);
  expect(rowsOf('Opening hours')).toEqual(['Monday to Thursday9 am to 7 pm', 'Friday to SundayClosed']);
  expect(rowsOf('July\u00A01 to 31')).toEqual(['Every dayClosed']);
  expect(rowsOf('Holidays and closures')).toEqual([
    'November 26, 2026ClosedThanksgiving',
    'December 24 to 26, 2026ClosedChristmas',
  ]);
  expect(screen.getByRole('rowheader', { name: 'Monday to Thursday' })).toBeVisible();
});

test('what is over today is left out, and a table without rows as well', () => {
  const { rerender } = render(<OpeningHours hours={hours} today="2026-11-27" />);
  expect(rowsOf('Holidays and closures')).toEqual(['December 24 to 26, 2026ClosedChristmas']);
  rerender(<OpeningHours hours={hours} today="2027-01-01" />);
  expect(screen.queryByRole('table', { name: 'Holidays and closures' })).toBeNull();
});

test('a holiday is a day of every year, and with `today` has its date', () => {
  const yearly: Hours = { ...hours, holidays: [{ from: '12-31', reason: 'New Year’s Eve', times: ['09:00-12:00'] }] };
  const { rerender } = render(<OpeningHours hours={yearly} />);
  expect(rowsOf('Holidays and closures')[0]).toBe('December 31, every year9 am to noonNew Year’s Eve');
  rerender(<OpeningHours hours={yearly} today="2026-11-27" />);
  expect(rowsOf('Holidays and closures').at(-1)).toBe('December 31, 20269 am to noonNew Year’s Eve');
});

test('a Date is today where the clinic is', () => {
  const { rerender } = render(<OpeningHours hours={hours} today={new Date('2026-11-27T05:59:59Z')} />);
  expect(screen.getByText('Thanksgiving')).toBeVisible();
  rerender(<OpeningHours hours={hours} today={new Date('2026-11-27T06:00:01Z')} />);
  expect(screen.queryByText('Thanksgiving')).toBeNull();
});

test('in Spanish, and with the dates of a region', () => {
  const { rerender } = render(<OpeningHours hours={hours} language="es" />);
  expect(rowsOf('Horario')).toEqual(['De lunes a juevesDe 9 am a 7 pm', 'De viernes a domingoCerrado']);
  rerender(<OpeningHours hours={hours} language="en-GB" />);
  expect(rowsOf('Holidays and closures')[0]).toBe('26 November 2026ClosedThanksgiving');
});

test('a language without words for hours has English ones, and English days with them', () => {
  render(<OpeningHours hours={hours} language={{ tag: 'ro' }} />);
  expect(rowsOf('Opening hours')[0]).toBe('Monday to Thursday9 am to 7 pm');
});

test('a locale that is not known throws nothing', () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  render(<OpeningHours hours={hours} locale="⟦en⟧" />);
  expect(rowsOf('Opening hours')[0]).toBe('Monday to Thursday9 am to 7 pm');
  error.mockRestore();
});

test('words of its own, and those of a third language', () => {
  const { rerender } = render(<OpeningHours hours={hours} labels={{ closed: 'nobody there' }} />);
  expect(rowsOf('Opening hours')[1]).toBe('Friday to SundayNobody there');
  const dayRange = (first: string, last: string) => `${first} bis ${last}`;
  const language = { tag: 'de', OpeningHours: { caption: 'Sprechzeiten', dayRange } };
  rerender(<OpeningHours hours={hours} language={language} />);
  expect(rowsOf('Sprechzeiten')[1]).toContain('Freitag bis Sonntag');
});

test('hours with a fault are told to the developer, and what can be read of them is shown', () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  render(<OpeningHours hours={{ timeZone: 'Chicago', week: [{ times: ['09:00-17:00', '5 to 6'] }] }} />);
  expect(rowsOf('Opening hours')).toEqual(['Every day9 am to 5 pm']);
  expect(error).toHaveBeenCalledWith(expect.stringMatching(/`timeZone`: "Chicago".*`week\[0\]\.times\[1\]`: "5 to 6"/));
  error.mockRestore();
});

test('without hours it renders nothing and says so to the developer', () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(render(<OpeningHours hours={null as unknown as Hours} />).container).toBeEmptyDOMElement();
  expect(error).toHaveBeenCalledWith(expect.stringContaining('Cairn OpeningHours'));
  error.mockRestore();
});
