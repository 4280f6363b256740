import { rule } from '../../styles/rules.js';
import { digits, link } from '../../styles/base.css.js';

export const root = rule('root', {}, link, digits);
