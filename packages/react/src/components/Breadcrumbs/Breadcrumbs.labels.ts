const en = { navigation: 'Breadcrumb' };

const es: typeof en = { navigation: 'Ruta de navegación' };

/** The words that the component prints by itself. */
export const translations = { en, es };
