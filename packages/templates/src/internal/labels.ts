/** Words that every page has. */
export const common = {
  en: {
    /** Names the home page in the breadcrumbs. */
    home: 'Home',
  },
  es: { home: 'Inicio' },
};

/** Words for a clinic that has no place to come to. */
export const fromAfar = {
  en: {
    /** Heads where people have to be for care that comes to them. */
    reach: 'Where we treat',
    /** Where that is. */
    areas: 'People in {areas}, where they are',
  },
  es: { reach: 'Dónde atendemos', areas: 'A personas en {areas}, donde estén' },
};
