import { common } from '../../internal/labels.js';

const en = {
  ...common.en,
  /** Titles the page, where the clinic gives it no title. */
  title: 'Help in a crisis',
  /** Heads the clinic's own number, which is no crisis line. */
  call: 'When it can wait',
};

const es: typeof en = { ...common.es, title: 'Ayuda en una crisis', call: 'Cuando puede esperar' };

/** The words that a CrisisPage brings along. */
export const crisisPageLabels = { en, es };
