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
  CallToActionPhone: {
    action: 'Llamar a admisiones',
    inline: 'Llame al {number}.',
    tty: 'TTY {number}',
    sms: 'Envíe un mensaje de texto al {number}',
  },
  CrisisLine: {
    name: 'Ayuda en una crisis',
    crisis: 'En una crisis, llame o envíe un mensaje de texto al {988}, de día o de noche.',
    emergency: 'En una emergencia, llame al {911}.',
  },
  CrisisSupport: {
    heading: 'Si piensa en hacerse daño, no espere por nosotros',
    reach:
      '{call} y oprima el 2, o {text} con la palabra AYUDA: es la Línea 988 de Prevención del Suicidio y Crisis, a cualquier hora. O chatee en {chat}.',
    call: 'Llame al 988',
    text: 'envíe un mensaje de texto al 988',
    emergency: 'Si una vida corre peligro ahora, llame al {911}.',
    veterans: 'Veteranos: llame al 988 y oprima el 1, o envíe un mensaje de texto al {838255}.',
    languages: 'In English: call or text 988.',
    languagesIn: 'en',
    source: 'Fuente: {source}. Comprobado: {date}.',
    locale: 'es-US',
  },
  Contents: { heading: 'En esta página' },
  KeyTakeaways: { heading: 'Lo más importante' },
  PageShell: { skip: 'Ir al contenido principal' },
  SiteHeader: { navigation: 'Principal', menu: 'Menú', admissions: 'Admisiones' },
  SiteFooter: { legal: 'Sobre este sitio' },
  StartingPoints: { heading: '¿Desde dónde empieza usted?' },
};
