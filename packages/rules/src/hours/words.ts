import type { Occurrence } from './hours.js';

/** The words that hours are told in. A third language gives a table like `hoursWords.en`. */
export interface HoursWords {
  /** BCP 47 tag in which the platform names days of the week and writes dates: `en-US`. */
  locale: string;
  /** All days of the week. */
  everyDay: string;
  /** Every day and all day. */
  always: string;
  /** All of one day. */
  allDay: string;
  closed: string;
  /** Between the last two of several. */
  and: string;
  /** Three days or more in a row: `Monday to Thursday`. */
  dayRange: (first: string, last: string) => string;
  /** From one date to another. What both have in common is said before or after: `24 to 26` of December, `June 15 to August 31`. */
  dateRange: (first: string, last: string) => string;
  /** From one time of day to another: `9 am to 7 pm`. */
  timeRange: (opens: string, closes: string) => string;
  /** A time of day, with hours from 0 to 24: `9:30 am`, `noon`, `midnight`. */
  timeOfDay: (hour: number, minute: number) => string;
  occurrences: Readonly<Record<Occurrence, string>>;
  /** `first and third Saturday of the month` */
  ofMonth: (occurrences: string, days: string) => string;
  /** `fourth Thursday of November` */
  inMonth: (occurrence: string, day: string, month: string) => string;
  /** Of the days of a holiday: `December 25, every year`. */
  everyYear: (days: string) => string;
}

/** A line breaks before a time of day, not within it. So it does before the "to 26" of dates, which alone says nothing. */
const twelveHours = (hour: number, minute: number): string =>
  `${hour % 12 || 12}${minute ? `:${String(minute).padStart(2, '0')}` : ''}\u00A0${hour % 24 < 12 ? 'am' : 'pm'}`;

const named = (hour: number, minute: number, noon: string, midnight: string): string =>
  minute === 0 && hour % 12 === 0 ? (hour === 12 ? noon : midnight) : twelveHours(hour, minute);

/** The words in English. */
export const englishHours: HoursWords = {
  locale: 'en-US',
  everyDay: 'every day',
  always: '24 hours a day, 7 days a week',
  allDay: '24 hours',
  closed: 'closed',
  and: 'and',
  dayRange: (first, last) => `${first} to ${last}`,
  dateRange: (first, last) => `${first} to ${last}`,
  timeRange: (opens, closes) => `${opens} to ${closes}`,
  timeOfDay: (hour, minute) => named(hour, minute, 'noon', 'midnight'),
  occurrences: {
    first: 'first',
    second: 'second',
    third: 'third',
    fourth: 'fourth',
    fifth: 'fifth',
    last: 'last',
  },
  ofMonth: (occurrences, days) => `${occurrences} ${days} of the month`,
  inMonth: (occurrence, day, month) => `${occurrence} ${day} of ${month}`,
  everyYear: (days) => `${days}, every year`,
};

/** The words in Spanish, as written in the United States. */
export const spanishHours: HoursWords = {
  locale: 'es-US',
  everyDay: 'todos los días',
  always: 'las 24 horas, los 7 días de la semana',
  allDay: 'las 24 horas',
  closed: 'cerrado',
  and: 'y',
  dayRange: (first, last) => `de ${first} a ${last}`,
  dateRange: (first, last) => `del ${first} al ${last}`,
  timeRange: (opens, closes) => `de ${opens} a ${closes}`,
  timeOfDay: (hour, minute) => named(hour, minute, '12\u00A0del\u00A0mediodía', '12\u00A0de\u00A0la\u00A0noche'),
  occurrences: {
    first: 'primer',
    second: 'segundo',
    third: 'tercer',
    fourth: 'cuarto',
    fifth: 'quinto',
    last: 'último',
  },
  ofMonth: (occurrences, days) => `${occurrences} ${days} del mes`,
  inMonth: (occurrence, day, month) => `${occurrence} ${day} de ${month}`,
  everyYear: (days) => `${days}, todos los años`,
};

/** Both, by their tags. What a browser loads is less where the code names one. */
export const hoursWords = { en: englishHours, es: spanishHours };
