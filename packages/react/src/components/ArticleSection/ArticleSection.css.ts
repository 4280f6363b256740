import { vars } from '@cairn-ds/tokens';

import { base } from '../../internal/styles/base.css.js';
import { across, headingLarge, onText } from '../../internal/styles/shared.css.js';
import { flow } from '../../internal/styles/flow.css.js';
import { rule } from '../../internal/styles/rules.js';

const { color, density, space } = vars;

export const root = rule(
  'root',
  {
    position: 'relative',
    borderBlockStart: `1px solid ${color.rule}`,
    paddingBlockStart: `calc(${space.xl} * ${density})`,
  },
  base,
  across,
  onText,
  flow,
);

/** The way-marker: one stone on the rule, as far grown as the article has come. */
export const marked = rule('marked', {
  '::before': {
    content: '""',
    inlineSize: 'calc(1.5rem + 2.25rem * var(--cairn-share))',
    position: 'absolute',
    insetInlineStart: 0,
    insetBlockStart: '-.4375rem',
    blockSize: '.8125rem',
    borderRadius: vars.radius.stone,
    background: color.stoneOn,
    forcedColorAdjust: 'none',
    printColorAdjust: 'exact',
  },
  // Two sheets of paper would have half of it each.
  '@media': { print: { '::before': { insetBlockStart: 0 } } },
});

export const heading = rule(
  'heading',
  {
    marginBlockEnd: `calc(${space.lg} * ${density})`,
  },
  headingLarge,
);
