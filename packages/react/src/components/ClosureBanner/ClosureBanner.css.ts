import { rule } from '../../internal/styles/rules.js';

export const root = rule('root', {});
