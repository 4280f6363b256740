import { common } from '../../internal/labels.js';

/** The words that a PolicyPage brings along. */
export const policyPageLabels = common;
