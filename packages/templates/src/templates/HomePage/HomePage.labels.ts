/** The words that a HomePage brings along. */
export const homePageLabels = {
  en: {
    /** What the button does; the number stands after it. */
    call: 'Call',
    /** Heads the articles. */
    articles: 'Guides to begin with',
  },
  es: { call: 'Llamar', articles: 'Guías para empezar' },
};
