/** The words that a HomePage brings along. */
export const homePageLabels = {
  en: {
    /** What the button does; the number stands after it. */
    call: 'Call',
    /** Names when the telephone is answered, before the facts. */
    hours: 'Phones open',
    /** Heads the articles. */
    articles: 'Guides to begin with',
  },
  es: { call: 'Llamar', hours: 'Atención por teléfono', articles: 'Guías para empezar' },
};
