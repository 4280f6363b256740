import type { Labels } from './index.js';

/** The words that components print by themselves, in Spanish as written in the United States. */
export const spanish: Labels = {
  Breadcrumbs: { navigation: 'Ruta de navegación' },
  Byline: {
    reviewer: 'Revisión médica',
    reviewed: 'Última revisión',
    author: 'Escrito por',
    published: 'Publicado',
    updated: 'Actualizado',
    reading: 'Tiempo de lectura',
    minutes: (count) => (count === 1 ? '1 minuto' : `${count} minutos`),
  },
  Contents: { heading: 'En esta página' },
  KeyTakeaways: { heading: 'Lo más importante' },
  PageShell: { skip: 'Ir al contenido principal' },
  SiteHeader: { navigation: 'Principal', menu: 'Menú', admissions: 'Admisiones' },
  SiteFooter: { legal: 'Sobre este sitio' },
  StartingPoints: { heading: '¿Desde dónde empieza usted?' },
};
