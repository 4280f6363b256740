import type { HoursTable } from '../hours/index.js';

/** From when to when, in minutes since the beginning of a day. */
export type Minutes = readonly [opens: number, closes: number];

/** Reads the words of a language, knowing nothing of how they were made. */
export interface Reading {
  months: readonly string[];
  /** Monday first. */
  weekdays: readonly string[];
  places: readonly string[];
  ofMonth: string;
  everyDay: string;
  allDay: string;
  noon: string;
  midnight: string;
}

const english: Reading = {
  months: 'January February March April May June July August September October November December'.split(' '),
  weekdays: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
  places: ['first', 'second', 'third', 'fourth', 'fifth', 'last'],
  ofMonth: 'of the month',
  everyDay: 'Every day',
  allDay: '24 hours',
  noon: 'noon',
  midnight: 'midnight',
};

const spanish: Reading = {
  months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
  weekdays: 'lunes martes miércoles jueves viernes sábado domingo'.split(' '),
  places: ['primer', 'segundo', 'tercer', 'cuarto', 'quinto', 'último'],
  ofMonth: 'del mes',
  everyDay: 'Todos los días',
  allDay: 'as 24 horas',
  noon: '12 del mediodía',
  midnight: '12 de la noche',
};

/** How each language is read. */
export const readings = { en: english, es: spanish };

const found = (text: string, names: readonly string[]): number[] =>
  [...text.matchAll(new RegExp(names.join('|'), 'gi'))].map(([name]) =>
    names.findIndex((each) => each.toLowerCase() === name.toLowerCase()),
  );

const twoDigits = (count: number): string => String(count).padStart(2, '0');

/** The two dates that a text names, or the one twice. The year of the second counts for both, and so on, if it alone is said. */
function datesIn(text: string, { months }: Reading): [string, string] {
  const numbers = [...text.matchAll(/\d+/g)].map(([digits]) => digits);
  const days = numbers.filter((digits) => digits.length < 3).map(Number);
  const years = numbers.filter((digits) => digits.length === 4);
  const inYear = found(text, months);
  const dateOf = (pick: 0 | -1) =>
    [years.at(pick), twoDigits((inYear.at(pick) ?? 0) + 1), twoDigits(days.at(pick) ?? 0)].filter(Boolean).join('-');
  return [dateOf(0), dateOf(-1)];
}

/** The days of the week that a text names, from Monday, 0. */
function weekdaysIn(text: string, { weekdays, everyDay }: Reading): number[] {
  if (text.startsWith(everyDay)) return weekdays.map((_, day) => day);
  const any = weekdays.join('|');
  const ranges = text.matchAll(new RegExp(`(${any})(?: (?:to|a) (${any}))?`, 'gi'));
  return [...ranges].flatMap(([, from = '', to = from]) => {
    const [first = 0, last = 0] = [found(from, weekdays)[0], found(to, weekdays)[0]];
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}

function minutesIn(text: string, { allDay, noon, midnight }: Reading): Minutes[] {
  if (text.includes(allDay)) return [[0, 1440]];
  const plain = text.replaceAll('\u00A0', ' ').replaceAll(new RegExp(noon, 'gi'), '12 pm');
  const times = plain.replaceAll(new RegExp(midnight, 'gi'), '12 am').matchAll(/(\d+)(?::(\d\d))? (am|pm)/g);
  const minutes = [...times].map(
    ([, hour, minute = '0', half]) => (Number(hour) % 12) * 60 + Number(minute) + (half === 'pm' ? 720 : 0),
  );
  return minutes.flatMap((opens, index): Minutes[] => {
    const closes = minutes[index + 1];
    if (index % 2 === 1 || closes === undefined) return [];
    return [[opens, closes <= opens ? closes + 1440 : closes]];
  });
}

/** From when to when someone is there on a day, as the rows of a table say it. */
export function saidOf({ weeks, exceptions }: HoursTable, date: string, reading: Reading): Minutes[] {
  const exception = exceptions.find(({ days }) => {
    const [from, to] = datesIn(days, reading);
    return from <= date && date <= to;
  });
  if (exception) return minutesIn(exception.times, reading);
  const season = weeks.find(({ season }) => {
    if (season === undefined) return false;
    const [[from, to], monthDay] = [datesIn(season, reading), date.slice(5)];
    return from <= to ? from <= monthDay && monthDay <= to : from <= monthDay || monthDay <= to;
  });
  const { rows } = season ?? weeks.find((week) => week.season === undefined) ?? { rows: [] };
  const day = new Date(`${date}T00:00Z`);
  const inMonth = day.getUTCDate();
  const monthEnds = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate();
  const places = new Set([Math.ceil(inMonth / 7) - 1, ...(inMonth + 7 > monthEnds ? [5] : [])]);
  const ofDay = rows.filter(({ days }) => weekdaysIn(days, reading).includes((day.getUTCDay() + 6) % 7));
  const isOfMonth = ({ days }: { days: string }) => days.includes(reading.ofMonth);
  const special = ofDay.filter(
    (row) => isOfMonth(row) && found(row.days, reading.places).some((place) => places.has(place)),
  );
  const told = special.length > 0 ? special : ofDay.filter((row) => !isOfMonth(row));
  return told.flatMap(({ times }) => minutesIn(times, reading));
}

/** Those that touch or overlap made one. */
export function merged(spans: readonly Minutes[]): Minutes[] {
  const result: [number, number][] = [];
  for (const [opens, closes] of spans.toSorted(([a], [b]) => a - b)) {
    const last = result.at(-1);
    if (last && opens <= last[1]) last[1] = Math.max(last[1], closes);
    else result.push([opens, closes]);
  }
  return result;
}
