import { base } from '../../internal/styles/base.css.js';
import { flow } from '../../internal/styles/flow.css.js';
import { rule } from '../../internal/styles/rules.js';
import { across, onText } from '../../internal/styles/shared.css.js';

export const root = rule('root', {}, base, across, onText, flow);
