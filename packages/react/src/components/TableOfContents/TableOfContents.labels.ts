const en = { heading: 'On this page' };

const es: typeof en = { heading: 'En esta página' };

/** The words that the component prints by itself. */
export const translations = { en, es };
