/** The words that a PolicyPage brings along. */
export const policyPageLabels = {
  en: {
    /** Names the home page in the breadcrumbs. */
    home: 'Home',
  },
  es: { home: 'Inicio' },
};
