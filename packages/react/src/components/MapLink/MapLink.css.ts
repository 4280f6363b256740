import { rule } from '../../internal/styles/rules.js';
import { link } from '../../internal/styles/base.css.js';
import { onScreen } from '../../internal/styles/shared.css.js';

/** On paper the address beside it says all that can be used. */
export const root = rule('root', {}, link, onScreen);
