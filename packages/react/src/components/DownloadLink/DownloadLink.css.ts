import { link } from '../../internal/styles/base.css.js';
import { rule } from '../../internal/styles/rules.js';

export const root = rule('root', {}, link);

/** A part by itself, which the line under the words leaves out. */
export const details = rule('details', { display: 'inline-block', fontSize: '.85em' });
