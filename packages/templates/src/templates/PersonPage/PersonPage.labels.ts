import { common } from '../../internal/labels.js';

const en = {
  ...common.en,
  /** Names the page of all people in the breadcrumbs, where the clinic gives it no title. */
  team: 'Our team',
  /** Heads the paragraphs of the profile. `{name}` stands for the person. */
  profile: 'More about {name}',
  /** Heads the services. */
  services: 'What you can come for',
  /** Heads the locations. `{name}` stands for the person. */
  locations: 'Where to meet {name}',
  /** Heads the articles. `{name}` stands for the person. */
  articles: 'Guides that {name} wrote or reviewed',
};

const es: typeof en = {
  ...common.es,
  team: 'Nuestro equipo',
  profile: 'Más sobre {name}',
  services: 'Para qué puede venir',
  locations: 'Dónde encontrar a {name}',
  articles: 'Guías que {name} escribió o revisó',
};

/** The words that a PersonPage brings along. */
export const personPageLabels = { en, es };
