import { Temporal } from '@js-temporal/polyfill';

import { months, occurrences, weekdays, type Holiday } from '../hours/hours.js';
import type { Hours } from '../hours/index.js';

/** The first instant at which a clock shows a time, or has gone past it, as Temporal has it. */
export function shownFirst(timeZone: string, wall: Temporal.PlainDateTime): number {
  const earlier = wall.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  if (earlier.toPlainDateTime().equals(wall)) return earlier.epochMilliseconds;
  return earlier.getTimeZoneTransition('next')?.epochMilliseconds ?? Number.NaN;
}

/** Whether a day is in a holiday, told anew with Temporal's calendar. */
function isOn({ from, to }: Holiday, date: Temporal.PlainDate): boolean {
  if (/^\d/.test(from)) {
    const [monthDay, last] = [`${date}`.slice(5), to ?? from];
    return from <= last ? from <= monthDay && monthDay <= last : from <= monthDay || monthDay <= last;
  }
  const [which, day, , month] = from.toLowerCase().split(' ');
  const start = [0, 1, 2, 3, 4, 5, 6]
    .map((days) => date.subtract({ days }))
    .find(({ dayOfWeek }) => weekdays[dayOfWeek - 1] === day);
  if (!start || months[start.month - 1] !== month) return false;
  const isLast = start.add({ weeks: 1 }).month !== start.month;
  const isPlace = which === 'last' ? isLast : which === occurrences[Math.ceil(start.day / 7) - 1];
  const end = to ? [1, 2, 3, 4, 5, 6].findIndex((days) => weekdays[start.add({ days }).dayOfWeek - 1] === to) + 1 : 0;
  return isPlace && date.since(start).days <= end;
}

/** The spans that begin on a day, told anew with Temporal's calendar. */
export function beginningOn(
  { week, seasons, holidays, exceptions }: Hours,
  date: Temporal.PlainDate,
): readonly string[] {
  const exception = exceptions?.find(({ from, to }) => from <= `${date}` && `${date}` <= (to ?? from));
  if (exception) return exception.times ?? [];
  const holiday = holidays?.find((each) => isOn(each, date));
  if (holiday) return holiday.times ?? [];
  const monthDayOf = `${date}`.slice(5);
  const season = seasons?.find(({ from, to }) =>
    from <= to ? from <= monthDayOf && monthDayOf <= to : from <= monthDayOf || monthDayOf <= to,
  );
  const now = season?.week ?? week;
  if (now === 'always') return ['00:00-24:00'];
  const name = weekdays[date.dayOfWeek - 1];
  const mine = now.filter(({ days }) => !days || (name && days.includes(name)));
  const isLast = date.add({ weeks: 1 }).month !== date.month;
  let place = 0;
  for (let day = date; day.month === date.month; day = day.subtract({ weeks: 1 })) place += 1;
  const special = mine.filter(({ ofMonth }) =>
    ofMonth?.some((each) => (each === 'last' ? isLast : occurrences.indexOf(each) === place - 1)),
  );
  return (special.length > 0 ? special : mine.filter(({ ofMonth }) => !ofMonth)).flatMap(({ times }) => times);
}

/** From when to when a written span goes, in minutes since the beginning of its day. */
export function minutesOf(span: string): [opens: number, closes: number] {
  const [opens = 0, closes = 0] = span.split('-').map((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3)));
  return [opens, closes < opens ? closes + 1440 : closes];
}
