import { vars } from '@cairn-ds/tokens';

import { base } from '../../internal/styles/base.css.js';
import { hung } from '../../internal/styles/hanging.js';
import { rule } from '../../internal/styles/rules.js';
import { hangs, plainList } from '../../internal/styles/shared.css.js';

export const root = rule('root', { rowGap: vars.space.md, alignItems: 'start', breakInside: 'avoid' }, base, hangs);

export const text = rule('text', {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: vars.space.xs,
  maxInlineSize: vars.measure.text,
  fontSize: vars.text.sm,
  lineHeight: 1.5,
  gridColumn: hung('2'),
});

export const facts = rule(
  'facts',
  { display: 'flex', flexWrap: 'wrap', overflowWrap: 'anywhere', gap: `0 ${vars.space.lg}` },
  plainList,
);
