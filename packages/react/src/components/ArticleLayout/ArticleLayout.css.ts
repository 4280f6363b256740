import { vars } from '@cairn-ds/tokens';

import { base } from '../../styles/base.css.js';
import { rule } from '../../styles/rules.js';

export const root = rule('root', {}, base);

export const reviewed = rule('reviewed', { marginBlockEnd: `calc(${vars.space.xl} * ${vars.density})` });
