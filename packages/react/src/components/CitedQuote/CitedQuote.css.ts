import { vars } from '@cairn-ds/tokens';

import { base } from '../../internal/styles/base.css.js';
import { rule } from '../../internal/styles/rules.js';
import { fine, headingLarge, quoted } from '../../internal/styles/shared.css.js';

export const root = rule(
  'root',
  {
    maxInlineSize: vars.measure.text,
    paddingBlockStart: vars.space.xl,
    borderBlockStart: `${vars.line.heavy} solid ${vars.color.ink}`,
    breakInside: 'avoid',
  },
  base,
);

export const words = rule('words', { lineHeight: 1.2 }, headingLarge, quoted);

export const caption = rule('caption', { paddingBlockStart: vars.space.md }, fine);
