import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { hoursInWords, hoursProblems, hoursTable, type Hours } from './index.js';

const sound: Hours = { timeZone: 'America/Chicago', week: [{ times: ['09:00-17:00'] }] };

/** Faults are of all shapes, as an editor may write them. */
const problems = (changes: object) => hoursProblems({ ...sound, ...changes });

test('sound hours have none', () => {
  expect(
    problems({
      timeZone: 'UTC',
      week: [
        { days: ['monday'], times: ['09:00-12:00', '12:00-17:00', '22:00 – 6:00'] },
        { days: ['tuesday'], times: ['06:00-09:00'] },
        { days: ['monday'], ofMonth: ['first', 'last'], times: ['10:00-12:00'] },
        { days: ['saturday'], ofMonth: ['first'], times: [] },
      ],
      seasons: [
        { from: '12-01', to: '02-29', week: 'always' },
        { from: '03-01', to: '03-01', week: [] },
      ],
      holidays: [
        { from: '12-31', to: '01-01', reason: 'New Year' },
        { from: 'Fourth Thursday of November', to: 'friday', reason: 'Thanksgiving', times: ['09:00-12:00'] },
        { from: 'last monday of may', reason: 'Memorial Day' },
      ],
      exceptions: [
        { from: '2028-02-29', reason: 'Leap day' },
        { from: '2026-12-24', to: '2026-12-26', reason: 'Christmas', times: ['09:00-12:00'] },
      ],
    }),
  ).toEqual([]);
  expect(problems({ week: [], seasons: [{ from: '06-01', to: '08-31', week: 'always' }] })).toEqual([]);
});

describe('every fault is found, with its field and what to do', () => {
  test.each<[object, string, string, RegExp]>([
    [{ timeZone: 'Chicago' }, 'timeZone', '"Chicago" is not a time zone.', /"America\/Chicago"\?/],
    [{ timeZone: 'New York' }, 'timeZone', '"New York" is not a time zone.', /"America\/New_York"\?/],
    [{ timeZone: 'CST' }, 'timeZone', '"CST" is not a time zone.', /such as/],
    [{ timeZone: 'Etc/GMT+5' }, 'timeZone', '"Etc/GMT+5" is not a time zone.', /such as/],
    [{ timeZone: '+05:00' }, 'timeZone', '"+05:00" is not a time zone.', /such as/],
    [{ timeZone: 'America/Nowhere' }, 'timeZone', '"America/Nowhere" is not a time zone.', /such as/],
    [{ timeZone: undefined }, 'timeZone', 'Nothing is not a time zone.', /such as/],
    [{ week: 'never' }, 'week', '"never" is not a week.', /"always"/],
    [{ week: [] }, 'week', 'names no day on which someone is there.', /List days/],
    [{ week: ['monday'] }, 'week[0]', 'is not a group of fields.', /./],
    [{ week: [{ times: '09:00-17:00' }] }, 'week[0].times', 'is not a list.', /hyphen/],
    [{ week: [{ times: ['9-17'] }] }, 'week[0].times[0]', '"9-17" is not from one time to another.', /09:00-19:00/],
    [{ week: [{ times: [1320] }] }, 'week[0].times[0]', '1320 is not from one time to another.', /09:00-19:00/],
    [{ week: [{ times: ['09:00-25:00'] }] }, 'week[0].times[0]', '"09:00-25:00" is not from one time to another.', /./],
    [{ week: [{ times: ['24:00-08:00'] }] }, 'week[0].times[0]', '"24:00-08:00" is not from one time to another.', /./],
    [{ week: [{ times: ['09:60-17:00'] }] }, 'week[0].times[0]', '"09:60-17:00" is not from one time to another.', /./],
    [{ week: [{ times: ['09:00-09:00'] }] }, 'week[0].times[0]', '"09:00-09:00" ends when it begins.', /00:00-24:00/],
    [{ week: [{ days: ['Mon'], times: [] }] }, 'week[0].days[0]', '"Mon" is none of them.', /"monday"/],
    [{ week: [{ days: [], times: [] }] }, 'week[0].days', 'names nothing.', /leave the field out/],
    [{ week: [{ days: ['monday', 'monday'], times: [] }] }, 'week[0].days[1]', '"monday" is there twice.', /Keep one/],
    [{ week: [{ ofMonth: [2], times: [] }] }, 'week[0].ofMonth[0]', '2 is none of them.', /"second"/],
    [
      { week: [{ times: ['09:00-17:00', '16:00-19:00'] }] },
      'week[0].times[1]',
      '"16:00-19:00" overlaps "09:00-17:00".',
      /one for both/,
    ],
    [
      { week: [{ times: ['09:00-17:00'] }, { days: ['friday'], times: ['12:00-14:00'] }] },
      'week[1].times[0]',
      '"12:00-14:00" overlaps "09:00-17:00".',
      /./,
    ],
    [
      // Past Sunday's midnight, into Monday.
      {
        week: [
          { days: ['monday'], times: ['01:00-03:00'] },
          { days: ['sunday'], times: ['22:00-02:00'] },
        ],
      },
      'week[0].times[0]',
      '"01:00-03:00" overlaps "22:00-02:00".',
      /./,
    ],
    [
      {
        week: [
          { days: ['monday'], ofMonth: ['first', 'third'], times: ['09:00-17:00'] },
          { days: ['monday'], ofMonth: ['third'], times: ['16:00-18:00'] },
        ],
      },
      'week[1].times[0]',
      '"16:00-18:00" overlaps "09:00-17:00".',
      /./,
    ],
    [
      { seasons: [{ from: '02-30', to: '03-31', week: [] }] },
      'seasons[0].from',
      '"02-30" is not a day of the year.',
      /"06-15"/,
    ],
    [{ seasons: [{ from: '06-15', to: '8-31', week: [] }] }, 'seasons[0].to', '"8-31" is not a day of the year.', /./],
    [
      { seasons: [{ from: '06-15', to: '08-31', week: [{ times: ['x'] }] }] },
      'seasons[0].week[0].times[0]',
      '"x" is not from one time to another.',
      /./,
    ],
    [
      {
        seasons: [
          { from: '11-01', to: '01-31', week: [] },
          { from: '01-15', to: '03-31', week: [] },
        ],
      },
      'seasons[1].from',
      'meets another season: both have "01-15".',
      /./,
    ],
    [
      { exceptions: [{ from: '2026-02-30', reason: 'Repairs' }] },
      'exceptions[0].from',
      '"2026-02-30" is not a day of the calendar.',
      /"2026-12-24"/,
    ],
    [
      { exceptions: [{ from: '2027-02-28', to: '2027-02-29', reason: 'Repairs' }] },
      'exceptions[0].to',
      '"2027-02-29" is not a day of the calendar.',
      /./,
    ],
    [
      { exceptions: [{ from: '2026-12-26', to: '2026-12-24', reason: 'Christmas' }] },
      'exceptions[0].to',
      '"2026-12-24" is before "2026-12-26".',
      /last day/,
    ],
    [{ exceptions: [{ from: '2026-12-24', reason: ' ' }] }, 'exceptions[0].reason', 'is missing.', /Thanksgiving/],
    [
      { exceptions: [{ from: '2026-12-24', reason: 'Christmas', times: ['09:00-12:00', '11:00-13:00'] }] },
      'exceptions[0].times[1]',
      '"11:00-13:00" overlaps "09:00-12:00".',
      /./,
    ],
    [
      {
        exceptions: [
          { from: '2026-12-26', reason: 'Repairs' },
          { from: '2026-12-24', to: '2026-12-27', reason: 'Christmas' },
        ],
      },
      'exceptions[0].from',
      '"2026-12-26" is in "Christmas" as well.',
      /one exception/,
    ],
    ...[
      ['2026-12-25', 'is not a day of every year.', /"12-25".*"fourth thursday of november".*exception/],
      ['12-32', 'is not a day of every year.', /./],
      ['02-30', 'is not a day of every year.', /./],
      ['02-29', 'is not in every year.', /exception/],
      ['fifth friday of may', 'is not in every year.', /exception/],
      ['fourth thursday in november', 'is not a day of every year.', /./],
      ['Thanksgiving', 'is not a day of every year.', /./],
    ].map(
      ([from, message, remedy]) =>
        [
          { holidays: [{ from, reason: 'Holiday' }] },
          'holidays[0].from',
          `${JSON.stringify(from)} ${String(message)}`,
          remedy,
        ] as [object, string, string, RegExp],
    ),
    [
      { holidays: [{ from: 1225, reason: 'Christmas' }] },
      'holidays[0].from',
      '1225 is not a day of every year.',
      /"12-25"/,
    ],
    [{ holidays: [{ from: '12-25', reason: '' }] }, 'holidays[0].reason', 'is missing.', /Thanksgiving/],
    [
      { holidays: [{ from: '12-25', to: 'friday', reason: 'Christmas' }] },
      'holidays[0].to',
      '"friday" cannot end what begins on "12-25".',
      /"12-26"/,
    ],
    [
      { holidays: [{ from: '02-27', to: '02-29', reason: 'Winter' }] },
      'holidays[0].to',
      '"02-29" is not in every year.',
      /every year/,
    ],
    ...['11-27', 'thursday', 'Black Friday'].map(
      (to) =>
        [
          { holidays: [{ from: 'fourth thursday of november', to, reason: 'Thanksgiving' }] },
          'holidays[0].to',
          `${JSON.stringify(to)} cannot end what begins on "fourth thursday of november".`,
          /"friday"/,
        ] as [object, string, string, RegExp],
    ),
    [
      { holidays: [{ from: '12-25', reason: 'Christmas', times: ['9-12'] }] },
      'holidays[0].times[0]',
      '"9-12" is not from one time to another.',
      /./,
    ],
    [
      {
        holidays: [
          { from: '12-31', to: '01-02', reason: 'New Year' },
          { from: '12-24', to: '12-26', reason: 'Christmas' },
          { from: '01-01', reason: 'New Year’s Day' },
        ],
      },
      'holidays[2].from',
      'meets "New Year": both have "2025-01-01".',
      /one holiday/,
    ],
    [
      // In most years they do not.
      {
        holidays: [
          { from: 'fourth thursday of november', to: 'friday', reason: 'Thanksgiving' },
          { from: '11-23', reason: 'Founders’ Day' },
        ],
      },
      'holidays[1].from',
      'meets "Thanksgiving": both have "2028-11-23".',
      /one holiday/,
    ],
    [
      { exceptions: [{ from: '12-25', reason: 'Christmas' }] },
      'exceptions[0].from',
      '"12-25" is not a day of the calendar.',
      /"2026-12-24".*holiday/,
    ],
  ])('%j', (changes, field, message, remedy) => {
    expect(problems(changes)).toEqual([{ field, message, remedy: expect.stringMatching(remedy) }]);
  });

  test('an exception on a holiday is none: it says what is so in that year', () => {
    const holidays = [{ from: '12-24', to: '12-26', reason: 'Christmas' }];
    expect(
      problems({ holidays, exceptions: [{ from: '2026-12-26', reason: 'Open', times: ['09:00-12:00'] }] }),
    ).toEqual([]);
  });

  test('several at once', () => {
    expect(
      problems({ timeZone: 'x', week: [{ times: ['1', '2'] }], exceptions: [{}] }).map(({ field }) => field),
    ).toEqual(['timeZone', 'week[0].times[0]', 'week[0].times[1]', 'exceptions[0].from', 'exceptions[0].reason']);
  });
});

test('a day of a season or a holiday that is an object without a text is a problem like any other', () => {
  const bare: unknown = Object.create(null);
  for (const day of [bare, { toString: 0 }, ['12-24'], 1224, Symbol('day')]) {
    const hours = { timeZone: 'UTC', week: [], seasons: [{ from: '12-24', to: day, week: [] }] } as unknown as Hours;
    expect(hoursProblems(hours).map(({ field }) => field)).toContain('seasons[0].to');
    expect(hoursTable(hours).weeks).toHaveLength(1);
    const yearly = { timeZone: 'UTC', week: 'always', holidays: [{ from: day, reason: 'Closed' }] } as unknown as Hours;
    expect(hoursProblems(yearly).map(({ field }) => field)).toContain('holidays[0].from');
    expect(hoursTable(yearly).exceptions).toEqual([]);
  }
});

test('whatever is given, nothing throws, and what cannot be read is left out', () => {
  const shape = fc.record(
    {
      timeZone: fc.anything(),
      week: fc.oneof(
        fc.anything(),
        fc.array(fc.record({ days: fc.anything(), ofMonth: fc.anything(), times: fc.anything() })),
      ),
      seasons: fc.oneof(
        fc.anything(),
        fc.array(fc.record({ from: fc.string(), to: fc.anything(), week: fc.anything() })),
      ),
      holidays: fc.oneof(
        fc.anything(),
        fc.array(fc.record({ from: fc.anything(), to: fc.anything(), times: fc.anything() })),
      ),
      exceptions: fc.oneof(
        fc.anything(),
        fc.array(fc.record({ from: fc.string(), to: fc.anything(), times: fc.anything() })),
      ),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(shape, fc.anything()), (data) => {
      const hours = data as Hours;
      const isGroup = typeof data === 'object' && data !== null && !Array.isArray(data);
      expect(hoursProblems(hours).length).toBeGreaterThanOrEqual(isGroup ? 0 : 1);
      expect(isGroup ? hoursInWords(hours) : 'none').not.toBe('');
      expect(isGroup ? hoursTable(hours).weeks : [{}]).not.toEqual([]);
    }),
    { numRuns: 500 },
  );
});
