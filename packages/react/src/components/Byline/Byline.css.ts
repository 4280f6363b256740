import { rule } from '../../styles/rules.js';

export const root = rule('root', {});
