import { rule } from '../../internal/styles/rules.js';
import { link } from '../../internal/styles/base.css.js';

export const root = rule('root', {}, link);
