import { vars } from '@cairn-ds/tokens';

import { base } from '../../internal/styles/base.css.js';
import { wrap } from '../../internal/styles/shared.css.js';
import { rule } from '../../internal/styles/rules.js';

export const root = rule(
  'root',
  {
    paddingBlock: vars.space.xs,
    background: vars.color.tint,
    fontSize: vars.text.xs,
    lineHeight: 1.45,
  },
  base,
);

export const inside = rule('inside', { display: 'flex', flexWrap: 'wrap', columnGap: vars.space.sm }, wrap);
