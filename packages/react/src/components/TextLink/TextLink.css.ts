import { rule } from '../../styles/rules.js';
import { link } from '../../styles/shared.css.js';

export const root = rule('root', {}, link);
