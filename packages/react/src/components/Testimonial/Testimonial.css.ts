import { vars } from '@cairn-ds/tokens';

import { base } from '../../internal/styles/base.css.js';
import { hung } from '../../internal/styles/hanging.js';
import { rule } from '../../internal/styles/rules.js';
import { hangs, quoted } from '../../internal/styles/shared.css.js';

const { color, measure, space, text } = vars;

export const root = rule(
  'root',
  { rowGap: space.sm, paddingBlockStart: space.md, borderBlockStart: `1px solid ${color.rule}`, breakInside: 'avoid' },
  base,
  hangs,
);

export const words = rule(
  'words',
  { gridColumn: hung('2'), maxInlineSize: measure.text, fontSize: text.lg, lineHeight: 1.4 },
  quoted,
);

/** In the margin, where there is one, though it is read after the words. */
export const caption = rule('caption', { gridArea: hung('1 / 1') });
export const attribution = rule('attribution', { fontSize: text.sm, lineHeight: 1.45 });
