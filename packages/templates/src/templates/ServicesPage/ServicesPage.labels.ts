import { common } from '../../internal/labels.js';

const en = {
  ...common.en,
  /** Titles the page, where the clinic gives it no title. */
  title: 'Services',
  /** Heads what the clinic offers. */
  services: 'Care you may use',
  /** Heads the week. */
  week: 'What a week looks like',
  /** Heads the questions. */
  questions: 'Common questions',
};

const es: typeof en = {
  ...common.es,
  title: 'Servicios',
  services: 'La atención que puede recibir',
  week: 'Cómo es una semana',
  questions: 'Preguntas frecuentes',
};

/** The words that a ServicesPage brings along. */
export const servicesPageLabels = { en, es };
