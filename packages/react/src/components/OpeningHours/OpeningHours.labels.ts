import { hoursWords } from '@cairn-ds/rules/hours';

// The platform names days and writes dates in the language of the component.
const { locale: _en, ...inEnglish } = hoursWords.en;
const { locale: _es, ...inSpanish } = hoursWords.es;

const en = {
  ...inEnglish,
  /** Heads the usual week. */
  caption: 'Opening hours',
  /** Heads holidays and closures. */
  exceptions: 'Holidays and closures',
  /** Of the enhancement, where nobody leaves soon. */
  openNow: 'Open now',
  openUntil: 'Open now, until {time}',
  /** Of the enhancement, where nobody comes within a week. */
  closedNow: 'Closed now',
  opensToday: 'Closed now, opens at {time}',
  opensOn: 'Closed now, opens {day} at {time}',
};

const es: typeof en = {
  ...inSpanish,
  caption: 'Horario',
  exceptions: 'Días festivos y cierres',
  openNow: 'Abierto ahora',
  openUntil: 'Abierto ahora, cierra: {time}',
  closedNow: 'Cerrado ahora',
  opensToday: 'Cerrado ahora, abre: {time}',
  opensOn: 'Cerrado ahora, abre: {day}, {time}',
};

/** The words that the component prints by itself. */
export const translations = { en, es };
