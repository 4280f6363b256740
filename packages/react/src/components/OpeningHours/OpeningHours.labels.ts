import { englishHours, spanishHours, type HoursWords } from '@cairn-ds/rules/hours';

// The platform names days and writes dates in the language of the component.
function withHours<Own extends object>(hours: HoursWords, own: Own) {
  const { locale: _, ...words } = hours;
  return { ...words, ...own };
}

export const en = /* @__PURE__ */ withHours(englishHours, {
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
});

export const es: typeof en = /* @__PURE__ */ withHours(spanishHours, {
  caption: 'Horario',
  exceptions: 'Días festivos y cierres',
  openNow: 'Abierto ahora',
  openUntil: 'Abierto ahora, cierra: {time}',
  closedNow: 'Cerrado ahora',
  opensToday: 'Cerrado ahora, abre: {time}',
  opensOn: 'Cerrado ahora, abre: {day}, {time}',
});
