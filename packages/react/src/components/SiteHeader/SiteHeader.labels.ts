export const en = { navigation: 'Main', menu: 'Menu', telephone: 'Admissions' };

export const es: typeof en = { navigation: 'Principal', menu: 'Menú', telephone: 'Admisiones' };
