/** Words that every page has. */
export const common = {
  en: {
    /** Names the home page in the breadcrumbs. */
    home: 'Home',
  },
  es: { home: 'Inicio' },
};
