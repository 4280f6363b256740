const en = { navigation: 'Main', menu: 'Menu', telephone: 'Admissions' };

const es: typeof en = { navigation: 'Principal', menu: 'Menú', telephone: 'Admisiones' };

/** The words that the component prints by itself. */
export const translations = { en, es };
