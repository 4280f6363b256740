const en = { skip: 'Skip to main content' };

const es: typeof en = { skip: 'Ir al contenido principal' };

/** The words that the component prints by itself. */
export const translations = { en, es };
