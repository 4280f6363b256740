import { fromAfar } from '../../internal/labels.js';

const en = {
  ...fromAfar.en,
  /** Heads the column with the address. */
  visit: 'Visit',
  /** The link to a map. */
  wayThere: 'How to get here',
  /** Heads the column with the telephone number. */
  call: 'Call admissions',
  /** Heads the column with help in a crisis. */
  crisis: 'In a crisis',
  /** Whom to reach then. `{988}` stands for the link. */
  crisisLine: 'Call or text {988}',
  /** What that help is. */
  crisisNote: 'Free, day and night. Not\u00A0run\u00A0by\u00A0us.',
  /** The link to the page with all help in a crisis. */
  crisisMore: 'More help in a crisis',
};

const es: typeof en = {
  ...fromAfar.es,
  visit: 'Visítenos',
  wayThere: 'Cómo llegar',
  call: 'Llame a admisiones',
  crisis: 'En una crisis',
  crisisLine: 'Llame o envíe un mensaje de texto al {988}',
  crisisNote: 'Gratis, de día y de noche. No\u00A0es un\u00A0servicio\u00A0nuestro.',
  crisisMore: 'Más ayuda en una crisis',
};

/** The words that a SiteFrame brings along. */
export const siteFrameLabels = { en, es };
