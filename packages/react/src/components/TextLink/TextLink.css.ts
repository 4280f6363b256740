import { rule } from '../../styles/rules.js';
import { link } from '../../styles/base.css.js';

export const root = rule('root', {}, link);
