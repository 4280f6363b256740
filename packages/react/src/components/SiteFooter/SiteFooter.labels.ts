const en = { legal: 'About this site' };

const es: typeof en = { legal: 'Sobre este sitio' };

/** The words that the component prints by itself. */
export const translations = { en, es };
