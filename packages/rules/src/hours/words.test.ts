import { Temporal } from '@js-temporal/polyfill';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { anyHours } from '../test/anyHours.js';
import { beginningOn, minutesOf } from '../test/byTemporal.js';
import { merged, readings, saidOf } from '../test/readBack.js';
import { hoursInLines, hoursInWords, hoursTable, hoursWords, type Hours, type Week } from './index.js';

const { en, es } = hoursWords;
const at = (week: Week, rest: Partial<Hours> = {}): Hours => ({ timeZone: 'America/Chicago', week, ...rest });

/** With plain spaces, so that it can be read here. */
const plain = <Said>(said: Said) => JSON.parse(JSON.stringify(said).replaceAll('\u00A0', ' ')) as Said;
const told = (hours: Hours, words = en) => plain(hoursInWords(hours, words));

const weeks: readonly [Week, string, string][] = [
  [[{ times: ['07:00-22:00'] }], 'Every day, 7 am to 10 pm', 'Todos los días, de 7 am a 10 pm'],
  [
    [{ days: ['monday', 'tuesday', 'wednesday', 'thursday'], times: ['09:00-19:00'] }],
    'Monday to Thursday, 9 am to 7 pm',
    'De lunes a jueves, de 9 am a 7 pm',
  ],
  ['always', '24 hours a day, 7 days a week', 'Las 24 horas, los 7 días de la semana'],
  [[{ times: ['00:00-24:00'] }], '24 hours a day, 7 days a week', 'Las 24 horas, los 7 días de la semana'],
  [
    [{ days: ['saturday', 'sunday'], times: ['00:00-24:00'] }],
    'Saturday and Sunday, 24 hours',
    'Sábado y domingo, las 24 horas',
  ],
  [
    [{ days: ['friday', 'monday', 'wednesday'], times: ['13:30-17:00', '09:00-12:00'] }],
    'Monday, Wednesday and Friday, 9 am to noon and 1:30 pm to 5 pm',
    'Lunes, miércoles y viernes, de 9 am a 12 del mediodía y de 1:30 pm a 5 pm',
  ],
  [
    [
      { days: ['monday', 'tuesday', 'wednesday', 'friday'], times: ['00:00-12:00'] },
      { days: ['saturday'], times: ['12:00-24:00'] },
    ],
    'Monday to Wednesday and Friday, midnight to noon; Saturday, noon to midnight',
    'De lunes a miércoles y viernes, de 12 de la noche a 12 del mediodía; sábado, de 12 del mediodía a 12 de la noche',
  ],
  [[{ days: ['friday'], times: ['18:00-02:00'] }], 'Friday, 6 pm to 2 am', 'Viernes, de 6 pm a 2 am'],
  [
    [
      { days: ['thursday'], times: ['09:00-19:00'] },
      { days: ['thursday'], ofMonth: ['last'], times: [] },
      { days: ['saturday'], ofMonth: ['first', 'third'], times: ['10:00-12:00'] },
    ],
    'Thursday, 9 am to 7 pm; last Thursday of the month, closed; first and third Saturday of the month, 10 am to noon',
    'Jueves, de 9 am a 7 pm; último jueves del mes, cerrado; primer y tercer sábado del mes, de 10 am a 12 del mediodía',
  ],
  [[{ times: ['09:00-12:00', '12:00-17:00'] }], 'Every day, 9 am to 5 pm', 'Todos los días, de 9 am a 5 pm'],
  [[], 'Closed', 'Cerrado'],
];

describe('a week in words', () => {
  test.each(weeks)('%j', (week, english, spanish) => {
    expect(told(at(week))).toBe(english);
    expect(told(at(week), es)).toBe(spanish);
  });

  test('in lines, each for days that share their times or for a season, they say the same', () => {
    const hours = at(
      [
        { days: ['monday'], times: ['09:00-12:30', '13:30-17:00'] },
        { days: ['friday'], times: ['09:00-15:00'] },
      ],
      { seasons: [{ from: '07-01', to: '07-31', week: [] }] },
    );
    expect(plain(hoursInLines(hours))).toEqual([
      'Monday, 9 am to 12:30 pm and 1:30 pm to 5 pm',
      'Friday, 9 am to 3 pm',
      'July 1 to 31: closed',
    ]);
    expect(plain(hoursInLines(hours, es)).at(1)).toBe('Viernes, de 9 am a 3 pm');
    expect(hoursInLines(hours).join('; ')).toBe(hoursInWords(hours));
  });

  test('a line breaks before a time of day, not within it', () => {
    expect(hoursInWords(at([{ times: ['07:00-22:00'] }]))).toBe('Every day, 7\u00A0am to 10\u00A0pm');
  });

  test('a season follows, after its dates', () => {
    const hours = at([{ days: ['monday'], times: ['09:00-17:00'] }], {
      seasons: [
        { from: '12-15', to: '01-06', week: [] },
        { from: '06-15', to: '08-31', week: 'always' },
      ],
    });
    expect(told(hours)).toBe(
      'Monday, 9 am to 5 pm; December 15 to January 6: closed; June 15 to August 31: 24 hours a day, 7 days a week',
    );
    expect(told(hours, es)).toContain('del 15 de junio al 31 de agosto: las 24 horas');
  });

  test('a third language gives its own words, and the platform its names of days', () => {
    const de = {
      ...en,
      locale: 'de',
      dayRange: (first: string, last: string) => `${first} bis ${last}`,
      timeRange: (opens: string, closes: string) => `${opens} bis ${closes} Uhr`,
      timeOfDay: (hour: number) => `${hour}`,
    };
    expect(told(at([{ days: ['monday', 'tuesday', 'wednesday'], times: ['09:00-24:00'] }]), de)).toBe(
      'Montag bis Mittwoch, 9 bis 24 Uhr',
    );
  });
});

describe('hours in rows', () => {
  const hours = at(
    [
      { days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], times: ['09:00-17:00'] },
      { days: ['friday'], ofMonth: ['last'], times: [] },
    ],
    {
      seasons: [{ from: '07-01', to: '07-31', week: [{ days: ['monday'], times: ['09:00-12:00'] }] }],
      exceptions: [
        { from: '2026-12-31', to: '2027-01-01', reason: 'New Year' },
        { from: '2026-11-26', reason: 'Thanksgiving' },
        { from: '2026-12-21', to: '2026-12-23', reason: 'Staff training', times: ['09:00-12:00'] },
      ],
    },
  );
  test('no line breaks between a day and its month', () => {
    const { exceptions } = hoursTable(hours);
    expect(exceptions.map(({ days }) => days)).toContain('December\u00A021 to 23, 2026');
    expect(hoursTable(hours, { labels: es }).exceptions[0]?.days).toBe('26\u00A0de\u00A0noviembre de 2026');
  });

  test('closed days are there, and exceptions with their reason, in their order', () => {
    expect(plain(hoursTable(hours))).toEqual({
      weeks: [
        {
          rows: [
            { days: 'Monday to Friday', times: '9 am to 5 pm' },
            { days: 'Saturday and Sunday', times: 'Closed' },
            { days: 'Last Friday of the month', times: 'Closed' },
          ],
        },
        {
          season: 'July 1 to 31',
          rows: [
            { days: 'Monday', times: '9 am to noon' },
            { days: 'Tuesday to Sunday', times: 'Closed' },
          ],
        },
      ],
      exceptions: [
        { days: 'November 26, 2026', times: 'Closed', reason: 'Thanksgiving' },
        { days: 'December 21 to 23, 2026', times: '9 am to noon', reason: 'Staff training' },
        { days: 'December 31, 2026 to January 1, 2027', times: 'Closed', reason: 'New Year' },
      ],
    });
  });

  test('in Spanish', () => {
    const { weeks: [week, season] = [], exceptions } = plain(hoursTable(hours, { labels: es }));
    expect(week?.rows.map(({ days }) => days)).toEqual([
      'De lunes a viernes',
      'Sábado y domingo',
      'Último viernes del mes',
    ]);
    expect(season?.season).toBe('Del 1 al 31 de julio');
    expect(exceptions[0]).toEqual({ days: '26 de noviembre de 2026', times: 'Cerrado', reason: 'Thanksgiving' });
    expect(exceptions.slice(1).map(({ days }) => days)).toEqual([
      'Del 21 al 23 de diciembre de 2026',
      'Del 31 de diciembre de 2026 al 1 de enero de 2027',
    ]);
  });

  test.each([
    ['en-US', '06-15', '06-30', 'June 15 to 30'],
    ['en-US', '06-15', '08-15', 'June 15 to August 15'],
    ['en-US', '12-15', '01-06', 'December 15 to January 6'],
    ['en-US', '06-20', '06-10', 'June 20 to June 10'],
    ['en-US', '02-29', '02-29', 'February 29'],
    ['en-GB', '06-15', '06-30', '15 to 30 June'],
  ])('in %s from %s to %s is %s', (locale, from, to, season) => {
    const { weeks } = hoursTable(at('always', { seasons: [{ from, to, week: [] }] }), { labels: { ...en, locale } });
    expect(plain(weeks[1]?.season)).toBe(season);
  });

  const yearly = at('always', {
    holidays: [
      { from: '12-24', to: '12-26', reason: 'Christmas' },
      { from: 'fourth Thursday of November', to: 'friday', reason: 'Thanksgiving' },
      { from: 'last monday of may', reason: 'Memorial Day' },
      { from: '12-31', to: '01-01', reason: 'New Year', times: ['09:00-12:00'] },
    ],
    exceptions: [
      { from: '2026-12-26', reason: 'Moving' },
      { from: '2028-03-01', reason: 'Repairs' },
    ],
  });
  const exceptionsOf = (options: Parameters<typeof hoursTable>[1]) =>
    hoursTable(yearly, options).exceptions.map(({ days, reason }) => plain(`${days}: ${reason}`));

  test('holidays are told as days of every year', () => {
    expect(exceptionsOf({})).toEqual([
      'December 24 to 26, every year: Christmas',
      'Fourth Thursday of November to Friday, every year: Thanksgiving',
      'Last Monday of May, every year: Memorial Day',
      'December 31 to January 1, every year: New Year',
      'December 26, 2026: Moving',
      'March 1, 2028: Repairs',
    ]);
    expect(exceptionsOf({ labels: es }).slice(0, 4)).toEqual([
      'Del 24 al 26 de diciembre, todos los años: Christmas',
      'Del cuarto jueves de noviembre al viernes, todos los años: Thanksgiving',
      'Último lunes de mayo, todos los años: Memorial Day',
      'Del 31 de diciembre al 1 de enero, todos los años: New Year',
    ]);
  });

  test('for a day they have their dates in the year that begins with it, but for days of which an exception speaks', () => {
    expect(exceptionsOf({ today: '2026-11-29' })).toEqual([
      'December 24 to 25, 2026: Christmas',
      'December 26, 2026: Moving',
      'December 31, 2026 to January 1, 2027: New Year',
      'May 31, 2027: Memorial Day',
      'November 25 to 26, 2027: Thanksgiving',
      'March 1, 2028: Repairs',
    ]);
    expect(exceptionsOf({ today: '2027-01-01', until: '2027-06-30' })).toEqual([
      'December 31, 2026 to January 1, 2027: New Year',
      'May 31, 2027: Memorial Day',
    ]);
    expect(exceptionsOf({ today: '2026-12-31', until: '2026-12-31', labels: es })).toEqual([
      'Del 31 de diciembre de 2026 al 1 de enero de 2027: New Year',
    ]);
  });

  test('what is over today is left out, and its last day is not over', () => {
    const reasons = (today: string) => hoursTable(hours, { today }).exceptions.map(({ reason }) => reason);
    expect(reasons('2026-12-23')).toEqual(['Staff training', 'New Year']);
    expect(reasons('2027-01-02')).toEqual([]);
  });
});

test.each(['en', 'es'] as const)('what the rows say in %s of a day is what was written of it', (language) => {
  const today = Temporal.PlainDate.from('2026-06-01');
  fc.assert(
    fc.property(anyHours, fc.array(fc.nat({ max: 364 }), { minLength: 5, maxLength: 5 }), (hours, days) => {
      const table = hoursTable(hours, { labels: hoursWords[language], today: `${today}` });
      for (const date of days.map((count) => today.add({ days: count }))) {
        const said = merged(saidOf(table, `${date}`, readings[language]));
        expect([`${date}`, said, table]).toEqual([`${date}`, merged(beginningOn(hours, date).map(minutesOf)), table]);
      }
    }),
    { numRuns: 200 },
  );
});
