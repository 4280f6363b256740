import { rule } from '../../internal/styles/rules.js';
import { digits, link } from '../../internal/styles/base.css.js';

export const root = rule('root', {}, link, digits);
