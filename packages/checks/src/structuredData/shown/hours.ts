import type { Node } from '../graph.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const anyDay = weekdays.join('|');

/** The days that English words name: `Monday to Wednesday and Friday`. */
function daysIn(words: string): string[] {
  if (/\bevery day\b/i.test(words)) return weekdays;
  return [...words.matchAll(new RegExp(`(${anyDay})(?: to (${anyDay}))?`, 'g'))].flatMap(
    ([, first = '', last = first]) => {
      const from = weekdays.indexOf(first);
      const count = (weekdays.indexOf(last) - from + 7) % 7;
      return Array.from({ length: count + 1 }, (_, index) => weekdays[(from + index) % 7] ?? '');
    },
  );
}

/** `17:30` as English words have it. */
function timeOf(clock: string): string {
  if (clock === '12:00') return 'noon';
  if (clock === '00:00') return 'midnight';
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return `${hour % 12 || 12}${minute ? `:${String(minute).padStart(2, '0')}` : ''} ${hour < 12 ? 'am' : 'pm'}`;
}

function timesOf(opens: string, closes: string): string {
  if (opens === closes) return 'Closed';
  return opens === '00:00' && closes === '23:59' ? '24 hours' : `${timeOf(opens)} to ${timeOf(closes)}`;
}

const monthAndDay = new Intl.DateTimeFormat('en-US', { month: 'long', day: 'numeric', timeZone: 'UTC' });

/** What a row says of two dates: of one month `December 24 to 26`, else each by itself. */
function datesOf(first: unknown, last: unknown): string[] {
  const [from, to] = [first, last].map((date) => String(date).slice(0, 10));
  const written = [from, to].map((date) => monthAndDay.format(new Date(`${date}`)));
  const isOneMonth = from !== to && from?.slice(0, 7) === to?.slice(0, 7);
  return isOneMonth ? [`${written[0]} to ${Number(to?.slice(8))}`] : written;
}

/** Whether one row says when and from which to which time: days of the week, or else the dates of an exception. */
export function isInTable(
  { dayOfWeek, opens, closes, validFrom, validThrough }: Node,
  rows: readonly string[],
): boolean {
  const times = timesOf(String(opens), String(closes));
  const days = [dayOfWeek ?? []].flat().map(String);
  return rows.some((row) => {
    const named = daysIn(row);
    const isWhen =
      days.length > 0
        ? days.every((day) => named.includes(day))
        : datesOf(validFrom, validThrough).every((date) => row.includes(date));
    return isWhen && row.includes(times);
  });
}
