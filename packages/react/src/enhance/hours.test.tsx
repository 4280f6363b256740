import type { Hours } from '@cairn-ds/rules/hours';
import { render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { OpeningHours } from '../components/OpeningHours/index.js';
import type { LanguageProp } from '../labels/all.js';
import { hydrationProblems } from '../test/conform.js';
import { enhanceHours } from './hours.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const office: Hours = {
  timeZone: 'America/Chicago',
  week: [{ days: ['monday', 'tuesday', 'wednesday', 'thursday'], times: ['09:00-12:00', '13:30-19:00'] }],
  holidays: [{ from: '12-24', reason: 'Christmas' }],
};

/** What is said of a moment, which is the moment of the clinic's clock. */
function said(hours: Hours, moment: string, language?: LanguageProp): string | undefined {
  vi.setSystemTime(new Date(moment));
  const { container, unmount } = render(<OpeningHours hours={hours} language={language} />);
  enhanceHours(container)();
  const text = container.querySelector('p:not([hidden])')?.textContent?.replaceAll('\u00A0', ' ');
  unmount();
  return text;
}

test.each([
  ['2026-11-30T11:59:00-06:00', 'Open now, until noon'],
  ['2026-11-30T12:00:00-06:00', 'Closed now, opens at 1:30 pm'],
  ['2026-11-30T13:30:00-06:00', 'Open now, until 7 pm'],
  ['2026-11-30T19:00:00-06:00', 'Closed now, opens Tuesday at 9 am'],
  ['2026-12-01T00:30:00-06:00', 'Closed now, opens at 9 am'],
  // Friday to Sunday nobody is there, and on Thursday it is Christmas Eve.
  ['2026-12-23T20:00:00-06:00', 'Closed now, opens Monday at 9 am'],
])('%s: %s', (moment, text) => {
  expect(said(office, moment)).toBe(text);
});

test('where nothing changes soon, no time is said', () => {
  expect(said({ timeZone: 'UTC', week: 'always' }, '2026-11-30T12:00:00Z')).toBe('Open now');
  expect(said({ timeZone: 'UTC', week: [] }, '2026-11-30T12:00:00Z')).toBe('Closed now');
  const summer: Hours = { timeZone: 'UTC', week: [], seasons: [{ from: '06-01', to: '08-31', week: 'always' }] };
  expect(said(summer, '2026-11-30T12:00:00Z')).toBe('Closed now');
  expect(said(summer, '2027-08-30T12:00:00Z')).toBe('Open now');
});

test('in the language of the page', () => {
  expect(said(office, '2026-11-30T19:00:00-06:00', 'es')).toBe('Cerrado ahora, abre: martes, 9 am');
  const language = { tag: 'de', OpeningHours: { opensOn: 'Zu, ab {day} um {time}' } };
  expect(said(office, '2026-11-30T19:00:00-06:00', language)).toBe('Zu, ab Dienstag um 9 am');
});

test('a time that the clock of spring has moved is told as the clock shows it', () => {
  const night: Hours = { timeZone: 'America/Chicago', week: [{ times: ['02:30-05:00'] }] };
  expect(said(night, '2026-03-08T01:00:00-06:00')).toBe('Closed now, opens at 3:00 AM');
});

test('it looks again each minute, until it is stopped', () => {
  vi.setSystemTime(new Date('2026-11-30T18:59:30-06:00'));
  render(<OpeningHours hours={office} />);
  const stop = enhanceHours();
  expect(screen.getByText(/^Open now/)).toBeVisible();
  vi.advanceTimersByTime(60_000);
  expect(screen.getByText(/^Closed now/)).toBeVisible();
  stop();
  vi.advanceTimersByTime(24 * 3_600_000);
  expect(screen.getByText(/^Closed now, opens Tuesday/)).toBeVisible();
});

test('a browser that does not know the zone says nothing', () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(said({ timeZone: 'Mars/Base', week: 'always' }, '2026-11-30T12:00:00Z')).toBeUndefined();
  error.mockRestore();
});

test('what it says before React takes a page over is no difference to React', () => {
  vi.useRealTimers();
  const page = <OpeningHours hours={{ timeZone: 'UTC', week: 'always' }} />;
  const early = document.createElement('div');
  early.innerHTML = renderToString(page);
  enhanceHours(early)();
  expect(early).toHaveTextContent('Open now');
  expect(hydrationProblems(page, early.innerHTML)).toEqual([]);
});
