import { vars } from '@cairn-ds/tokens';

import { rule } from '../../internal/styles/rules.js';

export const root = rule('root', {
  paddingBlock: vars.space.xs,
  background: vars.color.tint,
  fontSize: vars.text.xs,
  lineHeight: 1.45,
});

export const inside = rule('inside', { display: 'flex', flexWrap: 'wrap', columnGap: vars.space.sm });
