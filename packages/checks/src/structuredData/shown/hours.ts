import type { Node } from '../graph.ts';
import type { Shown } from './page.ts';
import { readings, type Reading } from './readings.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** The days that some words name: `Monday to Wednesday and Friday`. */
function daysIn(words: string, { everyDay, weekdays: names, to }: Reading): string[] {
  if (words.includes(everyDay)) return weekdays;
  const anyDay = names.join('|');
  return [...words.matchAll(new RegExp(`(${anyDay})(?: ${to} (${anyDay}))?`, 'g'))].flatMap(
    ([, first = '', last = first]) => {
      const from = names.indexOf(first);
      const count = (names.indexOf(last) - from + 7) % 7;
      return Array.from({ length: count + 1 }, (_, index) => weekdays[(from + index) % 7] ?? '');
    },
  );
}

/** `17:30` in words. */
function timeOf(clock: string, { noon, midnight }: Reading): string {
  if (clock === '12:00') return noon;
  if (clock === '00:00') return midnight;
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return `${hour % 12 || 12}${minute ? `:${String(minute).padStart(2, '0')}` : ''} ${hour < 12 ? 'am' : 'pm'}`;
}

function timesOf(opens: string, closes: string, reading: Reading): string {
  if (opens === closes) return reading.closed;
  if (opens === '00:00' && closes === '23:59') return reading.allDay;
  return `${timeOf(opens, reading)} ${reading.to} ${timeOf(closes, reading)}`;
}

/** What a row says of two dates: of one month `December 24 to 26`, else each by itself. */
function datesOf(first: unknown, last: unknown, { dateOf, datesOfMonth }: Reading): string[] {
  const [from = '', to = ''] = [first, last].map((date) => String(date).slice(0, 10));
  const isOneMonth = from !== to && from.slice(0, 7) === to.slice(0, 7);
  return isOneMonth ? [datesOfMonth(from, to)] : [dateOf(from), dateOf(to)];
}

/** Whether one row says when and from which to which time: days of the week, or else the dates of an exception. */
export function isInTable(
  { dayOfWeek, opens, closes, validFrom, validThrough }: Node,
  { rows, language }: Pick<Shown, 'rows' | 'language'>,
): boolean {
  const reading = readings[language.split('-')[0] ?? ''];
  if (!reading) throw new Error(`Nobody reads hours in "${language}" yet. Add its words to readings.ts.`);
  const times = timesOf(String(opens), String(closes), reading);
  const days = [dayOfWeek ?? []].flat().map(String);
  return rows.some((row) => {
    const words = row.toLowerCase();
    const named = daysIn(words, reading);
    const isWhen =
      days.length > 0
        ? days.every((day) => named.includes(day))
        : datesOf(validFrom, validThrough, reading).every((date) => includesWords(words, date));
    return isWhen && includesWords(words, times);
  });
}

/** Whether some words stand in others, as whole ones: `12 pm` is no `2 pm`. */
const includesWords = (words: string, some: string): boolean =>
  new RegExp(String.raw`(?<![\p{L}\p{N}:])${some}(?![\p{L}\p{N}:])`, 'u').test(words);
