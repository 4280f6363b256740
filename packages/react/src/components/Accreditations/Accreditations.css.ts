import { vars } from '@cairn-ds/tokens';

import { base } from '../../internal/styles/base.css.js';
import { cards } from '../../internal/styles/clinic.css.js';
import { rule } from '../../internal/styles/rules.js';
import { headingSmall } from '../../internal/styles/shared.css.js';

export const root = rule('root', { fontSize: vars.text.sm, lineHeight: 1.45 }, base, cards);

export const item = rule('item', {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: vars.space['2xs'],
  alignContent: 'start',
  paddingBlockStart: vars.space.md,
  borderBlockStart: `1px solid ${vars.color.rule}`,
  breakInside: 'avoid',
});

export const heading = rule('heading', { fontSize: vars.text.lg }, headingSmall);
