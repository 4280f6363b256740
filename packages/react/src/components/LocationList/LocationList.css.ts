import { base } from '../../internal/styles/base.css.js';
import { cards } from '../../internal/styles/clinic.css.js';
import { rule } from '../../internal/styles/rules.js';

export const root = rule('root', {}, base, cards);
