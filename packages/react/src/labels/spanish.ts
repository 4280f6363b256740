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
    heading: 'Hable con una persona',
    action: 'Llamar a admisiones',
    inline: '{action}: {number}.',
    tty: 'TTY {number}',
    sms: 'Envíe un mensaje de texto al {number}',
  },
  CrisisLine: {
    name: 'Ayuda en una crisis',
    crisis: 'En una crisis, llame o envíe un mensaje de texto al {988}, de día o de noche.',
    emergency: 'En una emergencia, llame al {911}.',
  },
  CrisisSupport: {
    heading: 'Si piensa en hacerse daño, no nos espere',
    reach:
      '{call} y oprima 2, o {text} con la palabra AYUDA. Es la Línea 988 de Prevención del Suicidio y Crisis, gratis y abierta a toda hora. O chatee en {chat}.',
    call: 'Llame al 988',
    text: 'envíe un mensaje de texto al 988',
    emergency: 'Si una vida corre peligro ahora, llame al {911}.',
    veterans: 'Veteranos: llame al {988} y oprima 1, o envíe un mensaje de texto al {838255}.',
    language: 'In English: call {988}, or text {text}.',
    languageTag: 'en',
    source: 'Fuente: {source}. Comprobado: {date}.',
  },
  TableOfContents: { heading: 'En esta página' },
  ErrorSummary: { one: 'Hay una cosa por corregir', many: 'Hay {count} cosas por corregir' },
  KeyTakeaways: { heading: 'Lo más importante' },
  NewsletterForm: {
    email: 'Correo electrónico',
    hint: 'Por favor, no escriba aquí sobre su salud.',
    use: 'Guardamos su dirección solo para esta carta.',
    privacy: 'Cómo usamos los datos',
    submit: 'Suscribirme',
    honeypot: 'Deje este campo vacío',
    oneProblem: 'Hay una cosa por corregir',
    twoProblems: 'Hay dos cosas por corregir',
    sending: 'Enviando…',
    sent: 'Gracias. La próxima carta llegará a su correo electrónico.',
    failed:
      'No pudimos guardar su dirección, así que todavía no está en la lista. Sigue en el formulario. Inténtelo de nuevo en unos minutos.',
    unclear:
      'La respuesta no fue clara, así que no sabemos si recibimos su dirección. Sigue en el formulario. Inténtelo de nuevo en unos minutos.',
    unreachable:
      'No llegó ninguna respuesta, así que no sabemos si recibimos su dirección. Sigue en el formulario. Revise su conexión e inténtelo de nuevo.',
    emailProblems: {
      missing: 'Escriba su correo electrónico',
      at: 'Añada una “@” a su correo electrónico, por ejemplo nombre@correo.example',
      'second-at': 'Escriba un solo correo electrónico, con una sola “@”',
      name: 'Añada lo que va antes de la “@” en su correo electrónico',
      domain: 'Revise lo que va después de la “@” en su correo electrónico',
      ending: 'Añada el final de su correo electrónico, como .com o .org',
      space: 'Quite el espacio de su correo electrónico',
      sign: 'Revise si su correo electrónico tiene una coma, un acento u otro signo que sobra',
      long: 'Escriba un correo electrónico más corto. Este es más largo de lo que el correo permite',
    },
    consentProblem: 'Marque la casilla para decir que podemos escribirle',
  },
  PageShell: { skip: 'Ir al contenido principal' },
  SiteHeader: { navigation: 'Principal', menu: 'Menú', telephone: 'Admisiones' },
  SiteFooter: { legal: 'Sobre este sitio' },
  StartingPoints: { heading: '¿Desde dónde empieza usted?' },
  Citation: { name: (number) => `Referencia ${number}` },
  LevelOfCareComparison: { current: 'Esta página' },
  ProviderSection: {
    address: 'Dónde',
    hours: 'Horario',
    telephone: 'Llame al',
    more: (provider) => `Más sobre ${provider}`,
  },
  References: {
    back: (reference, place) =>
      place === undefined
        ? `Volver a la referencia ${reference} en el texto`
        : `Volver a la referencia ${reference} en el texto, lugar ${place}`,
  },
  RelatedArticles: {
    heading: 'Siga leyendo',
    minutes: (count) => (count === 1 ? '1 minuto' : `${count} minutos`),
  },
  ReviewedByCard: {
    heading: (name) => `Revisado por ${name}`,
    profile: (name) => `Perfil de ${name}`,
    reviewed: 'Revisado el {date}',
    nextReview: 'Próxima revisión antes del {date}',
    overdue: 'Revisión pendiente desde el {date}',
  },
  ReviewLine: { reviewed: 'Revisión médica: {name}', reviewedOn: 'Revisión médica: {name}, {date}' },
  ServiceGrid: {
    evidenceBased: 'Con respaldo científico',
    complementary: 'Complementario',
    evidenceBasedMeans: '{kind}: buenos estudios han mostrado que ayuda.',
    complementaryMeans: '{kind}: puede ayudarle a sentirse mejor. Acompaña al tratamiento y no lo reemplaza.',
  },
  WeekSchedule: { hours: (count) => (count === 0 ? 'Libre' : count === 1 ? '1 hora' : `${count} horas`) },
};
