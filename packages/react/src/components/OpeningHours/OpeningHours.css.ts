import { base } from '../../internal/styles/base.css.js';
import { flow } from '../../internal/styles/flow.css.js';
import { rule } from '../../internal/styles/rules.js';

/** Its tables look like those of text. */
export const root = rule('root', {}, base, flow);
