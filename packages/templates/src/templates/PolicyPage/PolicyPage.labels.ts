import { common } from '../../internal/labels.js';

const en = {
  ...common.en,
  /** When a policy was last changed. `{day}` stands for the date. */
  updated: 'Last changed on {day}.',
};

const es: typeof en = { ...common.es, updated: 'Última modificación: {day}.' };

/** The words that a PolicyPage brings along. */
export const policyPageLabels = { en, es };
