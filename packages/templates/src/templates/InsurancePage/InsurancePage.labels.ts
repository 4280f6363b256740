import { common } from '../../internal/labels.js';

const en = {
  ...common.en,
  /** Titles the page, where the clinic gives it no title. */
  title: 'Insurance and cost',
  /** Heads the plans. */
  plans: 'Insurance plans',
  /** Heads the prices. */
  costs: 'What it costs without insurance',
};

const es: typeof en = {
  ...common.es,
  title: 'Seguro y costos',
  plans: 'Planes de seguro',
  costs: 'Cuánto cuesta sin seguro',
};

/** The words that an InsurancePage brings along. */
export const insurancePageLabels = { en, es };
