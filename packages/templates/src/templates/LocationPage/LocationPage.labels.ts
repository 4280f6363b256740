import { common } from '../../internal/labels.js';

const en = {
  ...common.en,
  /** Names the page of all locations in the breadcrumbs, where the clinic gives it no title. */
  locations: 'Locations',
  /** Heads the address, the lines and the hours. */
  visit: 'How to reach us here',
  /** Heads the services. */
  services: 'Care that is given here',
  /** Heads the people. */
  team: 'Whom you meet here',
};

const es: typeof en = {
  ...common.es,
  locations: 'Dónde estamos',
  visit: 'Cómo comunicarse con nosotros aquí',
  services: 'La atención que se da aquí',
  team: 'A quién encuentra aquí',
};

/** The words that a LocationPage brings along. */
export const locationPageLabels = { en, es };
