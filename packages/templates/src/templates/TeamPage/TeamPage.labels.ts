import { common } from '../../internal/labels.js';

const en = {
  ...common.en,
  /** Titles the page, where the clinic gives it no title. */
  title: 'Our team',
  /** Heads the people. */
  team: 'The people you meet',
  /** Heads what independent bodies have found. */
  accreditations: 'Who looks over our shoulder',
};

const es: typeof en = {
  ...common.es,
  title: 'Nuestro equipo',
  team: 'Las personas que va a encontrar',
  accreditations: 'Quién nos supervisa',
};

/** The words that a TeamPage brings along. */
export const teamPageLabels = { en, es };
