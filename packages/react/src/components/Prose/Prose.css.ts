import { base } from '../../styles/base.css.js';
import { flow } from '../../styles/flow.css.js';
import { rule } from '../../styles/rules.js';
import { hangs, onText } from '../../styles/shared.css.js';

export const root = rule('root', {}, base, hangs, onText, flow);
