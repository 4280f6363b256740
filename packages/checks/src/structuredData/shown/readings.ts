/** How a language says hours, in small letters, written down apart from what makes the words. */
export interface Reading {
  /** Monday first. */
  weekdays: readonly string[];
  everyDay: string;
  /** Between two days or times of which the first is the beginning. */
  to: string;
  closed: string;
  allDay: string;
  noon: string;
  midnight: string;
  /** `december 24` */
  dateOf: (date: string) => string;
  /** `december 24 to 26` */
  datesOfMonth: (first: string, last: string) => string;
}

const english = 'january february march april may june july august september october november december'.split(' ');
const spanish = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');

const dayOf = (date: string): number => Number(date.slice(8));
const monthOf = (date: string, months: readonly string[]): string => months[Number(date.slice(5, 7)) - 1] ?? '';

/** By the tag of the language. */
export const readings: Readonly<Record<string, Reading>> = {
  en: {
    weekdays: 'monday tuesday wednesday thursday friday saturday sunday'.split(' '),
    everyDay: 'every day',
    to: 'to',
    closed: 'closed',
    allDay: '24 hours',
    noon: 'noon',
    midnight: 'midnight',
    dateOf: (date) => `${monthOf(date, english)} ${dayOf(date)}`,
    datesOfMonth: (first, last) => `${monthOf(first, english)} ${dayOf(first)} to ${dayOf(last)}`,
  },
  es: {
    weekdays: 'lunes martes miércoles jueves viernes sábado domingo'.split(' '),
    everyDay: 'todos los días',
    to: 'a',
    closed: 'cerrado',
    allDay: 'las 24 horas',
    noon: '12 del mediodía',
    midnight: '12 de la noche',
    dateOf: (date) => `${dayOf(date)} de ${monthOf(date, spanish)}`,
    datesOfMonth: (first, last) => `${dayOf(first)} al ${dayOf(last)} de ${monthOf(first, spanish)}`,
  },
};
