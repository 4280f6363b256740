import { base } from '../../internal/styles/base.css.js';
import { rule } from '../../internal/styles/rules.js';
import { brief } from '../../internal/styles/shared.css.js';

export const root = rule('root', {}, base, brief);
