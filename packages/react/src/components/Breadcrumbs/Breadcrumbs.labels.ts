export const en = { navigation: 'Breadcrumb' };

export const es: typeof en = { navigation: 'Ruta de navegación' };
