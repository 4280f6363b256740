import { common, fromAfar } from '../../internal/labels.js';

const en = {
  ...common.en,
  ...fromAfar.en,
  /** Titles the page, where the clinic gives it no title. */
  title: 'Contact us',
  /** Heads the address. */
  visit: 'Visit us',
  /** The link to a map. */
  wayThere: 'How to get here',
};

const es: typeof en = {
  ...common.es,
  ...fromAfar.es,
  title: 'Contacto',
  visit: 'Visítenos',
  wayThere: 'Cómo llegar',
};

/** The words that a ContactPage brings along. */
export const contactPageLabels = { en, es };
