import { Temporal } from '@js-temporal/polyfill';
import fc from 'fast-check';

import { months, occurrences, weekdays, type Holiday, type Week, type WeekTimes } from '../hours/hours.js';
import { hoursProblems, type Hours } from '../hours/index.js';

/** Zones with an hour, half an hour and a day left out or twice, at night and at midnight, north and south. */
const zones = [
  'America/Chicago',
  'America/New_York',
  'America/St_Johns',
  'America/Sao_Paulo',
  'America/Havana',
  'Africa/Cairo',
  'Africa/Casablanca',
  'Asia/Kathmandu',
  'Asia/Beirut',
  'Australia/Lord_Howe',
  'Europe/Dublin',
  'Pacific/Apia',
  'Pacific/Chatham',
  'UTC',
];
/** One of them. */
export const zone = fc.constantFrom(...zones);

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Spans of a day that do not meet, on the quarter of an hour. */
export const spans = fc
  .uniqueArray(fc.integer({ min: 0, max: 96 }), { maxLength: 6 })
  .map((quarters) => quarters.toSorted((a, b) => a - b).map((quarter) => clock(quarter * 15)))
  .map((times) =>
    times.flatMap((opens, index) => (index % 2 === 0 && times[index + 1] ? [`${opens}-${times[index + 1]}`] : [])),
  );
const spansPastMidnight = fc
  .tuple(fc.integer({ min: 24, max: 95 }), fc.integer({ min: 1, max: 23 }))
  .map(([opens, closes]) => [`${clock(opens * 15)}-${clock(closes * 15)}`]);
const someDays = fc.subarray([...weekdays], { minLength: 1 });

/** Each day has times of its own, and a few have others by their place in the month. */
const weekOf = (times: fc.Arbitrary<string[]>): fc.Arbitrary<WeekTimes[]> =>
  fc
    .tuple(
      fc.array(times, { minLength: 7, maxLength: 7 }),
      fc.option(fc.record({ days: someDays, ofMonth: fc.subarray([...occurrences], { minLength: 1 }), times })),
    )
    .map(([days, special]) => [
      ...weekdays.flatMap((day, index) => (days[index]?.length ? [{ days: [day], times: days[index] }] : [])),
      ...(special ? [special] : []),
    ]);

const monthDay = fc.integer({ min: 0, max: 364 }).map((day) => {
  const date = Temporal.PlainDate.from('2001-01-01').add({ days: day });
  return date.toString().slice(5);
});

/** A season that ends on the day before it begins: opening_hours reads it as none. */
const fillsTheYear = ({ from, to }: { from: string; to: string }): boolean =>
  Temporal.PlainDate.from(`2001-${to}`).add({ days: 1 }).toString().slice(5) === from;

/** A place in a month, as an editor may write it, and perhaps until which day of the week. */
const placeInMonth = fc
  .record({
    which: fc.constantFrom('first', 'second', 'third', 'fourth', 'last'),
    weekday: fc.nat({ max: 6 }),
    month: fc.constantFrom(...months),
    longer: fc.nat({ max: 6 }),
    isCapital: fc.boolean(),
  })
  .map(({ which, weekday, month, longer, isCapital }) => {
    const from = `${which} ${weekdays[weekday]} of ${month}`;
    const written = isCapital ? from.replaceAll(/\b(?!of)[a-z]/g, (letter) => letter.toUpperCase()) : from;
    return longer === 0 ? { from: written } : { from: written, to: weekdays[(weekday + longer) % 7] };
  });

/** Up to three holidays that do not meet. */
const holidaysOf = (times: fc.Arbitrary<string[]>): fc.Arbitrary<Holiday[]> =>
  fc
    .array(
      fc
        .tuple(
          fc.oneof(placeInMonth, fc.record({ from: monthDay }), fc.record({ from: monthDay, to: monthDay })),
          times,
        )
        .map(([days, times]) => ({ ...days, reason: 'Holiday', times })),
      { maxLength: 3 },
    )
    .filter((holidays) => hoursProblems({ timeZone: 'UTC', week: 'always', holidays }).length === 0);

/** Hours with such times, all that they can have, and not at fault. */
export const hoursOf = (times: fc.Arbitrary<string[]>): fc.Arbitrary<Hours> =>
  fc.record({
    timeZone: zone,
    week: fc.oneof({ weight: 9, arbitrary: weekOf(times) }, fc.constant<Week>('always')),
    seasons: fc.option(
      fc.tuple(
        fc.record({ from: monthDay, to: monthDay, week: weekOf(times) }).filter((season) => !fillsTheYear(season)),
      ),
    ),
    holidays: fc.option(holidaysOf(times)),
    exceptions: fc.option(
      fc
        .record({
          from: fc.integer({ min: 0, max: 400 }),
          length: fc.integer({ min: 0, max: 9 }),
          times: fc.option(times),
        })
        .map(({ from, length, times }) => {
          const start = Temporal.PlainDate.from('2026-06-01').add({ days: from });
          const to = start.add({ days: length }).toString();
          return [{ from: start.toString(), to, reason: 'Closed', times }];
        }),
    ),
  });

/** Hours of any kind. */
export const anyHours = hoursOf(fc.oneof(spans, spansPastMidnight));
