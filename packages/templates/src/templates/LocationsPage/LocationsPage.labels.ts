import { common } from '../../internal/labels.js';

const en = {
  ...common.en,
  /** Titles the page, where the clinic gives it no title. */
  title: 'Locations',
};

const es: typeof en = { ...common.es, title: 'Dónde estamos' };

/** The words that a LocationsPage brings along. */
export const locationsPageLabels = { en, es };
