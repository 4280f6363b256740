const en = { heading: 'Where are you starting from?' };

const es: typeof en = { heading: '¿Desde dónde empieza usted?' };

/** The words that the component prints by itself. */
export const translations = { en, es };
