import { Temporal } from '@js-temporal/polyfill';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { anyHours } from '../test/anyHours.js';
import { beginningOn, minutesOf } from '../test/byTemporal.js';
import { merged, type Minutes } from '../test/readBack.js';
import { openingHoursSpecification, type Hours, type OpeningHoursSpecification } from './index.js';

const timeZone = 'America/Chicago';
const of = (hours: Omit<Hours, 'timeZone'>, today = '2026-11-29') =>
  openingHoursSpecification({ timeZone, ...hours }, today).map(({ '@type': type, ...rest }) => {
    expect(type).toBe('OpeningHoursSpecification');
    return rest;
  });
const allDays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

test('a week is its days with their times, and holds for good', () => {
  expect(
    of({
      week: [
        { days: ['monday', 'tuesday'], times: ['09:00-12:00', '13:00-17:00'] },
        { days: ['friday'], times: ['13:00-17:00'] },
      ],
    }),
  ).toEqual([
    { dayOfWeek: ['Monday', 'Tuesday'], opens: '09:00', closes: '12:00' },
    { dayOfWeek: ['Monday', 'Tuesday', 'Friday'], opens: '13:00', closes: '17:00' },
  ]);
});

test('what closes earlier than it opens goes past midnight, and a whole day ends a minute before it', () => {
  expect(of({ week: [{ days: ['friday'], times: ['18:00-02:00'] }] })).toEqual([
    { dayOfWeek: ['Friday'], opens: '18:00', closes: '02:00' },
  ]);
  expect(of({ week: [{ days: ['friday'], times: ['18:00-24:00'] }] })).toEqual([
    { dayOfWeek: ['Friday'], opens: '18:00', closes: '00:00' },
  ]);
  expect(of({ week: 'always' })).toEqual([{ dayOfWeek: allDays, opens: '00:00', closes: '23:59' }]);
});

test('an exception holds from its first day to its last, and one that is over is left out', () => {
  const exceptions = [
    { from: '2026-11-26', to: '2026-11-28', reason: 'Thanksgiving' },
    { from: '2026-12-24', to: '2026-12-26', reason: 'Christmas' },
    { from: '2026-12-31', reason: 'New Year’s Eve', times: ['09:00-12:00'] },
  ];
  expect(of({ week: 'always', exceptions }).slice(1)).toEqual([
    { opens: '00:00', closes: '00:00', validFrom: '2026-12-24', validThrough: '2026-12-26' },
    { opens: '09:00', closes: '12:00', validFrom: '2026-12-31', validThrough: '2026-12-31' },
  ]);
});

test('a holiday has its dates in the year that begins today, and none on a day of an exception', () => {
  const holidays = [
    { from: '11-28', to: '11-30', reason: 'Founders’ days' },
    { from: 'fourth thursday of november', reason: 'Thanksgiving' },
    { from: '12-25', reason: 'Christmas', times: ['09:00-12:00'] },
  ];
  const exceptions = [{ from: '2026-12-20', to: '2026-12-26', reason: 'Repairs' }];
  const closed = { opens: '00:00', closes: '00:00' };
  expect(of({ week: 'always', holidays, exceptions }).slice(1)).toEqual([
    // It goes on today, and comes again before the year is over.
    { ...closed, validFrom: '2026-11-28', validThrough: '2026-11-30' },
    { ...closed, validFrom: '2026-12-20', validThrough: '2026-12-26' },
    { ...closed, validFrom: '2027-11-25', validThrough: '2027-11-25' },
    { ...closed, validFrom: '2027-11-28', validThrough: '2027-11-30' },
  ]);
  expect(of({ week: 'always', holidays }, '2027-12-01').slice(1)).toContainEqual({
    opens: '09:00',
    closes: '12:00',
    validFrom: '2027-12-25',
    validThrough: '2027-12-25',
  });
});

test('with seasons each week has the dates between which it holds, for a year, and no two hold at once', () => {
  const week = [{ days: ['monday'] as const, times: ['09:00-17:00'] }];
  const summer = { from: '06-15', to: '08-31', week: [{ days: ['monday'] as const, times: ['09:00-12:00'] }] };
  expect(of({ week, seasons: [summer] })).toEqual([
    { dayOfWeek: ['Monday'], opens: '09:00', closes: '17:00', validFrom: '2026-11-29', validThrough: '2027-06-14' },
    { dayOfWeek: ['Monday'], opens: '09:00', closes: '12:00', validFrom: '2027-06-15', validThrough: '2027-08-31' },
    { dayOfWeek: ['Monday'], opens: '09:00', closes: '17:00', validFrom: '2027-09-01', validThrough: '2027-11-28' },
  ]);
});

test('a day that its place in the month names is a date, of which its week says nothing', () => {
  const found = of({
    week: [
      { days: ['wednesday'], times: ['09:00-17:00'] },
      { days: ['wednesday'], ofMonth: ['first'], times: [] },
    ],
    exceptions: [{ from: '2027-01-06', reason: 'Closed for repairs' }],
  });
  expect(found.slice(0, 3)).toEqual([
    { dayOfWeek: ['Wednesday'], opens: '09:00', closes: '17:00' },
    { dayOfWeek: ['Wednesday'], opens: '00:00', closes: '00:00', validFrom: '2026-12-02', validThrough: '2026-12-02' },
    // The first Wednesday of January is an exception.
    { dayOfWeek: ['Wednesday'], opens: '00:00', closes: '00:00', validFrom: '2027-02-03', validThrough: '2027-02-03' },
  ]);
  expect(found).toHaveLength(1 + 11 + 1);
});

test('of a season of one day nothing is said by its week where a date says something else', () => {
  const week = [
    { days: ['tuesday'] as const, times: ['09:00-17:00'] },
    { days: ['tuesday'] as const, ofMonth: ['fifth'] as const, times: [] },
  ];
  const seasons = [{ from: '12-30', to: '12-28', week: [] }];
  const onThatDay = { validFrom: '2026-12-29', validThrough: '2026-12-29' };
  expect(of({ week, seasons })).toEqual([{ dayOfWeek: ['Tuesday'], opens: '00:00', closes: '00:00', ...onThatDay }]);
  const exceptions = [{ from: '2026-12-29', reason: 'Repairs', times: ['10:00-11:00'] }];
  expect(of({ week, seasons, exceptions })).toEqual([{ opens: '10:00', closes: '11:00', ...onThatDay }]);
});

test('what is no day is told', () => {
  expect(() => of({ week: 'always' }, '2026-02-30')).toThrow(/"2026-02-30" is not a day/);
});

const isDated = ({ dayOfWeek, validFrom, validThrough }: OpeningHoursSpecification): boolean =>
  !dayOfWeek || (validFrom !== undefined && validFrom === validThrough);

/** From when to when someone is there on a day, as a machine reads it: a date goes before a week. */
function readOn(all: readonly OpeningHoursSpecification[], date: Temporal.PlainDate): Minutes[] {
  const name = allDays[date.dayOfWeek - 1];
  const now = all.filter(
    ({ dayOfWeek, validFrom = '', validThrough = '9999' }) =>
      validFrom <= `${date}` && `${date}` <= validThrough && (!dayOfWeek || dayOfWeek.some((day) => day === name)),
  );
  const dated = now.filter(isDated);
  return (dated.length > 0 ? dated : now).flatMap(({ opens, closes }): Minutes[] => {
    if (opens === closes) return [];
    return [opens === '00:00' && closes === '23:59' ? [0, 1440] : minutesOf(`${opens}-${closes}`)];
  });
}

test('of each day of the year a machine reads what was written of it', () => {
  const today = Temporal.PlainDate.from('2026-06-01');
  fc.assert(
    fc.property(anyHours, (hours) => {
      const all = openingHoursSpecification(hours, `${today}`);
      for (let days = 0; days < 365; days += 1) {
        const date = today.add({ days });
        const read = merged(readOn(all, date));
        expect([`${date}`, read]).toEqual([`${date}`, merged(beginningOn(hours, date).map(minutesOf))]);
      }
    }),
    { numRuns: 30 },
  );
});
