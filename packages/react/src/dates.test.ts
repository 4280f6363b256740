import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { formatDate } from './dates.js';

const log = vi.spyOn(console, 'error');
beforeEach(() => void log.mockImplementation(() => {}));
afterEach(() => void log.mockReset());

test('a date is written in words', () => {
  expect(formatDate('2026-11-12')).toBe('November 12, 2026');
  expect(formatDate('2026-11-12', 'es-US')).toBe('12 de noviembre de 2026');
});

test('a month is written with its year', () => {
  expect(formatDate('2026-01')).toBe('January 2026');
  expect(formatDate('2026-01', 'es-US')).toBe('enero de 2026');
});

test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/Chicago'])('it is the same day in %s', (zone) => {
  vi.stubEnv('TZ', zone);
  expect(formatDate('2026-01-01')).toBe('January 1, 2026');
  vi.unstubAllEnvs();
});

test('every day that exists is written with its own year, month and day', () => {
  const days = fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(days, (day) => {
      const month = day.toLocaleString('en-US', { month: 'long', timeZone: 'UTC' });
      const words = formatDate(day.toISOString().slice(0, 10));
      expect(words).toBe(`${month} ${day.getUTCDate()}, ${day.getUTCFullYear()}`);
    }),
  );
});

test.each([undefined, null, ''])('no date (%j) is nothing, without a word', (date) => {
  expect(formatDate(date)).toBeUndefined();
  expect(log).not.toHaveBeenCalled();
});

test.each(['2026-02-29', '2026-13-01', '2026-1-5', 'November 12', '2026-11-12T09:00:00Z', '-2026-11-12'])(
  '%j is left out, and a developer is told',
  (date) => {
    expect(formatDate(date)).toBeUndefined();
    expect(log).toHaveBeenCalledWith(expect.stringContaining(JSON.stringify(date)));
  },
);

test('text that is no date is never written as one', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      fc.pre(!/^\d{4}-\d{2}(-\d{2})?$/.test(text));
      expect(formatDate(text)).toBeUndefined();
    }),
  );
});
