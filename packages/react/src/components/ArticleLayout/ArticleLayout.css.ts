import { vars } from '@cairn-ds/tokens';

import { rule } from '../../styles/rules.js';
import { layout } from '../../styles/shared.css.js';

export const root = rule('root', {}, layout);

export const reviewed = rule('reviewed', { marginBlockEnd: `calc(${vars.space.xl} * ${vars.density})` });
