import { common } from '../../internal/labels.js';

const en = {
  ...common.en,
  /** Names the page of all people in the breadcrumbs, where the clinic gives it no title. */
  team: 'Our team',
  /** Heads the paragraphs of the profile; the name comes after. */
  profile: 'More about',
  /** Heads the services. */
  services: 'What you can come for',
  /** Heads the locations. */
  locations: 'Where to find me',
  /** Heads the articles. */
  articles: 'Guides with my name on them',
};

const es: typeof en = {
  ...common.es,
  team: 'Nuestro equipo',
  profile: 'Más sobre',
  services: 'Para qué puede venir',
  locations: 'Dónde encontrarme',
  articles: 'Guías que llevan mi nombre',
};

/** The words that a PersonPage brings along. */
export const personPageLabels = { en, es };
