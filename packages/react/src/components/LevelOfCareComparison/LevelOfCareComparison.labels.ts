const en = { current: 'This page' };

const es: typeof en = { current: 'Esta página' };

/** The words that the component prints by itself. */
export const translations = { en, es };
