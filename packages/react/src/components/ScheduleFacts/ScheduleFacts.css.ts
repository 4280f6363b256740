import { vars } from '@cairn-ds/tokens';

import { base } from '../../internal/styles/base.css.js';
import { headingSmall } from '../../internal/styles/shared.css.js';
import { rule } from '../../internal/styles/rules.js';

// As many columns as there is room for, three at most.
export const root = rule(
  'root',
  {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, max(8rem, 30%)), 1fr))',
    columnGap: vars.space.gutter,
  },
  base,
);

export const fact = rule('fact', {
  paddingBlock: `${vars.space.sm} ${vars.space.lg}`,
  borderBlockStart: `1px solid ${vars.color.rule}`,
  breakInside: 'avoid',
});

export const text = rule(
  'text',
  {
    lineHeight: 1.2,
    fontVariantNumeric: 'lining-nums',
  },
  headingSmall,
);
