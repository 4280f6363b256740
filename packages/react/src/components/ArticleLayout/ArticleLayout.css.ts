import { vars } from '@cairn-ds/tokens';

import { rule } from '../../internal/styles/rules.js';
import { layout } from '../../internal/styles/shared.css.js';

export const root = rule('root', {}, layout);

export const reviewed = rule('reviewed', { marginBlockEnd: `calc(${vars.space.xl} * ${vars.density})` });
