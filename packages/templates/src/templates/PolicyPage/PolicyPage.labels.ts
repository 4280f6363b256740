import { common } from '../../internal/labels.js';

const en = {
  ...common.en,
  /** Names the day on which a policy was last changed. */
  updated: 'Last changed',
};

const es: typeof en = { ...common.es, updated: 'Última modificación' };

/** The words that a PolicyPage brings along. */
export const policyPageLabels = { en, es };
