import { base } from '../../styles/base.css.js';
import { flow } from '../../styles/flow.css.js';
import { rule } from '../../styles/rules.js';
import { across, onText } from '../../styles/shared.css.js';

export const root = rule('root', {}, base, across, onText, flow);
