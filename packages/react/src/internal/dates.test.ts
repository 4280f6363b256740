import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { calendarDate, formatDate, hasPassed } from './dates.js';

const log = vi.spyOn(console, 'error');
beforeEach(() => void log.mockImplementation(() => {}));
afterEach(() => void log.mockReset());

/** What a content system sends, whatever the types say. */
const sent = (value: unknown): string => value as string;

const days = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

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
  expect(formatDate('2026-01-01T23:59:59')).toBe('January 1, 2026');
  expect(formatDate(new Date('2026-01-01'))).toBe('January 1, 2026');
  vi.unstubAllEnvs();
});

test('every day that exists is written with its own year, month and day', () => {
  fc.assert(
    fc.property(days, (day) => {
      const date = new Date(day);
      const month = date.toLocaleString('en-US', { month: 'long', timeZone: 'UTC' });
      expect(formatDate(day)).toBe(`${month} ${date.getUTCDate()}, ${date.getUTCFullYear()}`);
    }),
  );
});

test.each([
  '2026-10-20T16:41:37',
  '2026-10-20t16:41:37z',
  '2026-10-20T16:41:37.123Z',
  '2026-10-20T16:41:37,123456789+02:00',
  '2026-10-20T23:30:00-06:00',
  '2026-10-20T00:15+1400',
  '2026-10-20T16:41',
  '2026-10-20T16',
  '2026-10-20 4:41 pm',
  '2026-10-20 4:41:37 p.m.',
  '2026-10-20Z',
  '2026-10-20+02:00',
  '2026-10-20T164137Z',
  '2026-10-20T24:00:00',
  '2026-10-20 16:41:37',
  '2026-10-20 16:41:37 UTC',
  '2026-10-20 16:41:37 +0200',
  '2026-10-20T16:41:37-05:00[America/Chicago]',
  '2026-10-20T16:41:37-05:00[America/Chicago][u-ca=gregory]',
  '2026-10-20 16:41:37 +0000 UTC',
  '2026-10-20 16:41:37.5 -0500 CDT',
  '2026-10-20 16:41:37 GMT+0200',
  '2026-10-20 4:41 PM CST',
  '2026-10-20T16:41:37 America/Chicago',
  ' 2026-10-20\n',
  '20261020',
  '20261020T164137Z',
  '2026/10/20',
  '2026.10.20',
  '2026/10/20 16:41:37',
])('of %j the day is taken as it is written', (date) => {
  expect(formatDate(date)).toBe('October 20, 2026');
  expect(calendarDate(date)).toBe('2026-10-20');
  expect(log).not.toHaveBeenCalled();
});

test.each([
  ['2026/10', 'October 2026'],
  ['2026.09', 'September 2026'],
])('%j, the year first, is %s', (date, words) => {
  expect(formatDate(date)).toBe(words);
  expect(log).not.toHaveBeenCalled();
});

test('no time of day, fraction or zone ever moves a day', () => {
  const two = (most: number) => fc.integer({ min: 0, max: most }).map((number) => `${number}`.padStart(2, '0'));
  const fractions = fc.constantFrom('', '.5', '.000001', ',25');
  const zones = fc.oneof(
    fc.constantFrom('', 'Z', 'z', ' UTC'),
    fc.tuple(fc.constantFrom('+', '-'), two(23), fc.constantFrom(':', ''), two(59)).map((parts) => parts.join('')),
  );
  const times = fc.tuple(fc.constantFrom('T', 't', ' '), two(23), two(59), two(59), fractions, zones);
  fc.assert(
    fc.property(days, times, (day, [sign, hours, minutes, seconds, fraction, zone]) => {
      expect(calendarDate(`${day}${sign}${hours}:${minutes}:${seconds}${fraction}${zone}`)).toBe(day);
    }),
  );
});

test('a Date is its day in UTC, as YAML makes it', () => {
  fc.assert(fc.property(days, (day) => void expect(formatDate(new Date(day))).toBe(formatDate(day))));
});

test.each([undefined, null, '', ' '])('no date (%j) is nothing, without a word', (date) => {
  expect(formatDate(date)).toBeUndefined();
  expect(log).not.toHaveBeenCalled();
});

test.each([
  '2026-02-29',
  '2026-13-01',
  '2026-00-10',
  '0000-00-00',
  '0000-01-01',
  '2026-1-5',
  'November 12',
  '-2026-11-12',
  '2026-02-30T10:00:00Z',
  '2026-11-12T',
  '2026-11-12T25:00:00',
  '2026-11-12T09:00 to 2026-11-14',
  '2026-11-12-2026-11-14',
  '2026-11-12/2026-11-14',
  '2026-11T09:00',
  '2026/11-12',
  '202611',
  '20261301',
  '202611121',
  '12/11/2026',
])('%j is left out, and a developer is told', (date) => {
  expect(formatDate(date)).toBeUndefined();
  expect(log).toHaveBeenCalledWith(expect.stringContaining(JSON.stringify(date)));
});

test.each([1_794_441_600_000, 20_261_112, Number.NaN, 0, true, {}, [], 10n, Symbol('day'), new Date(Number.NaN)])(
  'what is neither text nor a Date (%s) is left out, and a developer is told',
  (date) => {
    expect(formatDate(sent(date))).toBeUndefined();
    expect(log).toHaveBeenCalledWith(expect.stringContaining('YYYY-MM-DD'));
  },
);

test('text that is no date is never written as one', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      fc.pre(!/^\s*\d{4}[-/.]?\d{2}/.test(text));
      expect(formatDate(text)).toBeUndefined();
    }),
  );
});

test.each([
  ['es_MX', '12 de noviembre de 2026'],
  ['ES_mx', '12 de noviembre de 2026'],
  ['es_MX.UTF-8', '12 de noviembre de 2026'],
  ['es-México', '12 de noviembre de 2026'],
  ['es-MX,es;q=0.9', '12 de noviembre de 2026'],
  [' es ', '12 de noviembre de 2026'],
  ['en_US.UTF-8', 'November 12, 2026'],
  ['nonsense', 'November 12, 2026'],
  ['english', 'November 12, 2026'],
  ['xx', 'November 12, 2026'],
  ['C', 'November 12, 2026'],
  ['-', 'November 12, 2026'],
  ['日本語', 'November 12, 2026'],
  [42, 'November 12, 2026'],
  [['es'], 'November 12, 2026'],
  [{}, 'November 12, 2026'],
])('the language %j falls back to the nearest that is known, and a developer is told', (locale, words) => {
  expect(formatDate('2026-11-12', sent(locale))).toBe(words);
  expect(log).toHaveBeenCalledWith(
    expect.stringMatching(/^Cairn locale: .{1,200} is not a language tag that is known/),
  );
});

test('a very long language is neither printed nor remembered at length', () => {
  expect(formatDate('2026-11-12', 'en-'.repeat(100_000))).toBe('November 12, 2026');
  expect(`${log.mock.calls[0]}`.length).toBeLessThan(300);
});

test.each([undefined, null, '', '  '])('no language (%j) is the usual one, without a word', (locale) => {
  expect(formatDate('2026-11-12', locale)).toBe('November 12, 2026');
  expect(log).not.toHaveBeenCalled();
});

test('no language, whatever it is, keeps a date from being written', () => {
  const locales = fc.oneof(fc.string(), fc.anything(), fc.stringMatching(/^[a-z]{2,8}[-_][A-Za-z0-9]{1,8}$/));
  fc.assert(
    fc.property(locales, (locale) => {
      expect(formatDate('2026-11-12', sent(locale))).toMatch(/\S/);
    }),
  );
});

test('a language that means nothing is not written in the language of the machine', () => {
  expect(formatDate('2026-11-12', 'qqq-QQ')).toBe('November 12, 2026');
});

test('a date passes when its day is over, and a month when it ends', () => {
  expect(hasPassed('2026-10-20', '2026-10-21')).toBe(true);
  expect(hasPassed('2026-10-20T16:41:37', '2026-10-20')).toBe(false);
  expect(hasPassed('2026-10-20', '2026-10-20T16:41:37')).toBe(false);
  expect(hasPassed('2026-10', '2026-10-20')).toBe(false);
  expect(hasPassed('2026-10', '2026-11-01')).toBe(true);
  expect(hasPassed(new Date('2026-10-20'), '2026-10-21')).toBe(true);
  expect(hasPassed('soon', '2026-10-21')).toBe(false);
  expect(hasPassed('2026-10-20', undefined)).toBe(false);
});

test('dates in one language make one format, however many they are', () => {
  const made = vi.spyOn(Intl, 'DateTimeFormat');
  for (let day = 1; day <= 28; day += 1) formatDate(`2026-02-${`${day}`.padStart(2, '0')}`, 'fr-CA');
  expect(made).toHaveBeenCalledTimes(1);
  made.mockRestore();
});

test.each([
  ['America/Chicago', 'January 1, 2026'],
  ['Pacific/Kiritimati', 'January 2, 2026'],
  [' UTC ', 'January 2, 2026'],
  [undefined, 'January 2, 2026'],
  [null, 'January 2, 2026'],
  ['', 'January 2, 2026'],
])('a moment is of the day that it is in %j', (zone, day) => {
  expect(formatDate(new Date('2026-01-02T04:30:00Z'), 'en-US', zone)).toBe(day);
  expect(log).not.toHaveBeenCalled();
});

test.each(['America/Chicago', 'Pacific/Kiritimati'])(
  'a day stays that day in %j, as text and as YAML reads it',
  (zone) => {
    for (const day of ['2026-01-02', '2026-01-02T23:30:00-06:00', new Date('2026-01-02')])
      expect(formatDate(day, 'en-US', zone)).toBe('January 2, 2026');
  },
);

test('whether a day has passed is asked in the time zone', () => {
  const today = new Date('2026-01-02T04:30:00Z');
  expect(hasPassed('2026-01-01', today)).toBe(true);
  expect(hasPassed('2026-01-01', today, 'America/Chicago')).toBe(false);
});

test('a time zone that is not known is told, and the day is that of UTC', () => {
  expect(formatDate(new Date('2026-01-02T04:30:00Z'), 'en-US', 'Evanston')).toBe('January 2, 2026');
  expect(log).toHaveBeenCalledWith(expect.stringContaining('"Evanston" is not a time zone'));
});
