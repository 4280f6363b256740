import { Temporal } from '@js-temporal/polyfill';
import fc from 'fast-check';
import OpeningHours from 'opening_hours';
import { describe, expect, test } from 'vitest';

import { anyHours, hoursOf, spans, zone } from '../test/anyHours.js';
import { beginningOn, minutesOf, shownFirst } from '../test/byTemporal.js';
import { instantOf } from './clock.js';
import { months, weekdays, type Holiday, type Week } from './hours.js';
import { hoursProblems, isOpen, nextChange, type Hours } from './index.js';

const chicago = 'America/Chicago';
const every = (...times: string[]): Hours => ({ timeZone: chicago, week: [{ times }] });
const open = (hours: Hours, instant: string) => isOpen(hours, new Date(instant));
const next = (hours: Hours, instant: string) => {
  const change = nextChange(hours, new Date(instant));
  return change && `${change.open ? 'opens' : 'closes'} ${change.at.toISOString()}`;
};

describe('whether someone is there, and what comes next', () => {
  test('by the clock of the place, whatever clock the reader has', () => {
    expect(open(every('07:00-22:00'), '2026-11-30T07:00:00-06:00')).toBe(true);
    expect(open(every('07:00-22:00'), '2026-11-30T21:59:59-06:00')).toBe(true);
    expect(open(every('07:00-22:00'), '2026-11-30T22:00:00-06:00')).toBe(false);
    expect(open(every('07:00-22:00'), '2026-11-30T08:00:00-05:00')).toBe(true);
    expect(next(every('07:00-22:00'), '2026-11-30T21:00:00-06:00')).toBe('closes 2026-12-01T04:00:00.000Z');
    expect(next(every('07:00-22:00'), '2026-11-30T22:00:00-06:00')).toBe('opens 2026-12-01T13:00:00.000Z');
  });

  test('past midnight, a span belongs to the day on which it began', () => {
    const hours: Hours = { timeZone: chicago, week: [{ days: ['friday'], times: ['18:00-02:00'] }] };
    expect(open(hours, '2026-11-28T01:59:00-06:00')).toBe(true);
    expect(open(hours, '2026-11-27T01:59:00-06:00')).toBe(false);
    const closed = { ...hours, exceptions: [{ from: '2026-11-28', reason: 'Repairs' }] };
    expect(open(closed, '2026-11-28T01:59:00-06:00')).toBe(true);
  });

  test('what never changes has no next change, and a closure is one', () => {
    const always: Hours = { timeZone: chicago, week: 'always' };
    expect(open(always, '2026-11-30T03:00:00-06:00')).toBe(true);
    expect(next(always, '2026-11-30T03:00:00-06:00')).toBeUndefined();
    expect(next({ timeZone: chicago, week: [] }, '2026-11-30T03:00:00-06:00')).toBeUndefined();
    const closed = { ...always, exceptions: [{ from: '2026-12-24', to: '2026-12-25', reason: 'Christmas' }] };
    expect(next(closed, '2026-11-30T03:00:00-06:00')).toBe('closes 2026-12-24T06:00:00.000Z');
    expect(next(closed, '2026-12-24T03:00:00-06:00')).toBe('opens 2026-12-26T06:00:00.000Z');
  });

  test('when the clock is put forward, what begins in the hour that is left out begins then', () => {
    expect(next(every('02:30-05:00'), '2026-03-08T01:00:00-06:00')).toBe('opens 2026-03-08T08:00:00.000Z');
    // A break within that hour is none.
    expect(next(every('00:00-02:00', '03:00-06:00'), '2026-03-08T01:00:00-06:00')).toBe(
      'closes 2026-03-08T11:00:00.000Z',
    );
  });

  test('when the clock is put back, what ends in the hour that comes twice ends the first time', () => {
    expect(next(every('20:00-01:30'), '2026-11-01T00:00:00-05:00')).toBe('closes 2026-11-01T06:30:00.000Z');
    expect(open(every('20:00-01:30'), '2026-11-01T01:15:00-06:00')).toBe(false);
    expect(next(every('01:30-05:00'), '2026-11-01T00:00:00-05:00')).toBe('opens 2026-11-01T06:30:00.000Z');
    expect(open(every('01:30-05:00'), '2026-11-01T01:15:00-06:00')).toBe(true);
  });

  test('a holiday comes every year, and an exception of one year goes before it', () => {
    const hours: Hours = {
      ...every('09:00-17:00'),
      holidays: [
        { from: 'fourth Thursday of November', to: 'friday', reason: 'Thanksgiving' },
        { from: '12-31', to: '01-01', reason: 'New Year' },
      ],
      exceptions: [{ from: '2028-01-01', reason: 'Open for once', times: ['10:00-12:00'] }],
    };
    expect(open(hours, '2026-11-26T12:00:00-06:00')).toBe(false);
    expect(open(hours, '2027-11-25T12:00:00-06:00')).toBe(false);
    expect(open(hours, '2027-11-26T12:00:00-06:00')).toBe(false);
    // The fourth Friday, which is not the one after.
    expect(open(hours, '2030-11-22T12:00:00-06:00')).toBe(true);
    expect(open(hours, '2030-11-29T12:00:00-06:00')).toBe(false);
    expect(next(hours, '2026-12-30T18:00:00-06:00')).toBe('opens 2027-01-02T15:00:00.000Z');
    expect(next(hours, '2027-12-30T18:00:00-06:00')).toBe('opens 2028-01-01T16:00:00.000Z');
  });

  test('a season of one day may be years away', () => {
    const hours: Hours = { timeZone: 'UTC', week: [], seasons: [{ from: '02-29', to: '02-29', week: 'always' }] };
    expect(next(hours, '2096-03-01T00:00:00Z')).toBe('opens 2104-02-29T00:00:00.000Z');
  });

  test('an unknown zone or instant throws', () => {
    expect(() => isOpen({ timeZone: 'Nowhere', week: 'always' }, 0)).toThrow(RangeError);
    expect(() => isOpen(every('07:00-22:00'), new Date('x'))).toThrow(RangeError);
    expect(() => nextChange(every('07:00-22:00'), Number.NaN)).toThrow(RangeError);
  });
});

/** Days, most of them near a change of some zone's clock. */
const aDay = fc.oneof(
  fc.integer({ min: 0, max: 365 * 30 }).map((day) => Temporal.PlainDate.from('2000-01-01').add({ days: day })),
  fc
    .tuple(zone, fc.integer({ min: 2001, max: 2030 }), fc.integer({ min: -1, max: 1 }))
    .map(([timeZone, year, shift]) => {
      const start = Temporal.ZonedDateTime.from({ timeZone, year, month: 1, day: 1 });
      return (start.getTimeZoneTransition('next') ?? start).toPlainDate().add({ days: shift });
    }),
);

test('an instant is the one that Temporal finds for a time of day', () => {
  fc.assert(
    fc.property(zone, aDay, fc.integer({ min: 0, max: 2880 }), (timeZone, date, minutes) => {
      const day = date.since('1970-01-01').days;
      const wall = date.toPlainDateTime().add({ minutes });
      expect(instantOf(timeZone, day, minutes)).toBe(shownFirst(timeZone, wall));
    }),
    { numRuns: 500 },
  );
});

/** Minutes from 1 June 2026. */
const minute = fc.integer({ min: 0, max: 400 * 1440 });
const instantIn = (minutes: number) => Temporal.Instant.from('2026-06-01T00:00Z').add({ minutes });

const names = {
  monday: 'Mo',
  tuesday: 'Tu',
  wednesday: 'We',
  thursday: 'Th',
  friday: 'Fr',
  saturday: 'Sa',
  sunday: 'Su',
};
const places = { first: 1, second: 2, third: 3, fourth: 4, fifth: 5, last: -1 };
const shortMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const dayOfMonth = (written: string) => `${shortMonths[Number(written.slice(-5, -3)) - 1]} ${written.slice(-2)}`;
const dated = (written: string) => `${written.slice(0, 4)} ${dayOfMonth(written)}`;

/** A weekday by its place in a month, as Temporal's calendar has it. */
function dayByPlace(year: number, month: number, weekday: number, place: number): Temporal.PlainDate {
  const days = Array.from({ length: 31 }, (_, index) => index + 1)
    .filter((day) => day <= Temporal.PlainYearMonth.from({ year, month }).daysInMonth)
    .map((day) => Temporal.PlainDate.from({ year, month, day }))
    .filter(({ dayOfWeek }) => dayOfWeek === weekday);
  return days.at(place < 0 ? place : place - 1) as Temporal.PlainDate;
}

/**
 * When a holiday is. In the notation a day of the week after another must be in the month that is named, so that it says
 * another thing than we do where a month ends: those days are written by their dates.
 */
function holidayInMapNotation({ from, to }: Holiday): string[] {
  if (/^\d/.test(from)) return [to ? `${dayOfMonth(from)}-${dayOfMonth(to)}` : dayOfMonth(from)];
  const [which = '', day = '', , name = ''] = from.toLowerCase().split(' ');
  const indexOf = (weekday: string) => weekdays.findIndex((each) => each === weekday);
  const [month, place] = [months.findIndex((each) => each === name), places[which as keyof typeof places]];
  const longer = to ? (indexOf(to) - indexOf(day) + 7) % 7 : 0;
  const after = [2025, 2026, 2027].flatMap((year) => {
    const start = dayByPlace(year, month + 1, indexOf(day) + 1, place);
    return Array.from({ length: longer }, (_, index) => dated(`${start.add({ days: index + 1 })}`));
  });
  return [`${shortMonths[month]} ${names[day as keyof typeof names]}[${place}]`, ...after];
}

/** Hours in the notation of OpenStreetMap. A later rule goes before an earlier one. */
function inMapNotation({ week, seasons, holidays, exceptions }: Hours): string {
  const rule = (when: string, times: readonly string[] | null | undefined) =>
    `${when} ${times?.length ? times.join(',') : 'off'}`.trim();
  const weekly = (entries: Week, when: string): string[] => {
    if (entries === 'always') return [rule(when, ['00:00-24:00'])];
    return entries.map(({ days, ofMonth, times }) => {
      const of = (days ?? weekdays).flatMap((day) =>
        ofMonth ? ofMonth.map((place) => `${names[day]}[${places[place]}]`) : [names[day]],
      );
      return rule(`${when} ${of.join(',')}`, times);
    });
  };
  const rules = [
    ...weekly(week, ''),
    ...(seasons ?? []).flatMap((season) => {
      const when = `${dayOfMonth(season.from)}-${dayOfMonth(season.to)}`;
      return [rule(when, []), ...weekly(season.week, when)];
    }),
    ...(holidays ?? []).flatMap((holiday) => holidayInMapNotation(holiday).map((when) => rule(when, holiday.times))),
    ...(exceptions ?? []).map(({ from, to, times }) => rule(`${dated(from)}-${dated(to ?? from)}`, times)),
  ];
  return rules.join('; ') || 'off';
}

/** A date of this machine that shows what a clock shows, or undefined when this machine's clock leaves that out. */
function shownHere(wall: Temporal.PlainDateTime): Date | undefined {
  const here = new Date(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute);
  return here.getHours() === wall.hour && here.getMinutes() === wall.minute ? here : undefined;
}

/** Whether no clock is put forward or back around an instant: opening_hours goes by what a clock shows alone. */
const isOrdinary = (at: Temporal.ZonedDateTime): boolean =>
  [-1, 0, 1].every((days) => at.add({ days }).hoursInDay === 24);

test('open or closed is as opening_hours has it', () => {
  let compared = 0;
  fc.assert(
    fc.property(hoursOf(spans), fc.array(minute, { minLength: 10, maxLength: 10 }), (hours, minutes) => {
      const map = new OpeningHours(inMapNotation(hours), null);
      for (const instant of minutes.map(instantIn)) {
        const there = instant.toZonedDateTimeISO(hours.timeZone);
        const here = shownHere(there.toPlainDateTime());
        if (!here || !isOrdinary(there)) continue;
        compared += 1;
        expect(isOpen(hours, instant.epochMilliseconds), `${inMapNotation(hours)} at ${there}`).toBe(
          map.getState(here),
        );
      }
    }),
    { numRuns: 80 },
  );
  expect(compared).toBeGreaterThan(400);
});

/** Whether someone is there, told anew with Temporal's instants. */
function isOpenByTemporal(hours: Hours, instant: Temporal.Instant): boolean {
  const today = instant.toZonedDateTimeISO(hours.timeZone).toPlainDate();
  return [-1, 0, 1].some((days) => {
    const date = today.add({ days });
    return beginningOn(hours, date).some((span) => {
      const [opens, closes] = minutesOf(span);
      const at = (minutes: number) => shownFirst(hours.timeZone, date.toPlainDateTime().add({ minutes }));
      const now = instant.epochMilliseconds;
      return at(opens) <= now && now < at(closes);
    });
  });
}

/** Instants of which many are near a change of the clock. */
const anInstant = fc.oneof(
  minute.map(instantIn),
  fc.tuple(zone, fc.integer({ min: -180, max: 180 })).map(([timeZone, minutes]) => {
    const start = Temporal.ZonedDateTime.from({ timeZone, year: 2026, month: 6, day: 1 });
    return (start.getTimeZoneTransition('next') ?? start).toInstant().add({ minutes });
  }),
);

test('through changes of the clock, open or closed is as Temporal has it', () => {
  fc.assert(
    fc.property(anyHours, anInstant, (hours, instant) => {
      expect(isOpen(hours, instant.epochMilliseconds)).toBe(isOpenByTemporal(hours, instant));
    }),
    { numRuns: 500 },
  );
});

test('until the next change nothing changes, and then it does', () => {
  fc.assert(
    fc.property(
      anyHours,
      anInstant,
      fc.array(fc.double({ min: 0, max: 0.999, noNaN: true })),
      (hours, instant, parts) => {
        const start = instant.epochMilliseconds;
        const change = nextChange(hours, start);
        const now = isOpen(hours, start);
        const end = change?.at.getTime() ?? start + 1000 * 86_400_000;
        const between = [...parts.map((part) => Math.floor(start + (end - start) * part)), end - 1];
        for (const each of between) expect(isOpen(hours, each)).toBe(now);
        if (!change) return;
        expect(change.open).toBe(!now);
        expect(isOpen(hours, end)).toBe(!now);
      },
    ),
    { numRuns: 500 },
  );
});

test('hours as they are made here are sound', () => {
  fc.assert(
    fc.property(hoursOf(spans), (hours) => {
      const found = hoursProblems(hours).filter(({ message }) => !message.includes('no day on which'));
      expect(found).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
