import { vars } from '@cairn-ds/tokens';

import { base } from '../../internal/styles/base.css.js';
import { hung } from '../../internal/styles/hanging.js';
import { rule } from '../../internal/styles/rules.js';
import { hangs, label, measured } from '../../internal/styles/shared.css.js';

export const root = rule('root', {}, base, hangs);

// Its first line stands on the heading's.
export const place = rule(
  'place',
  {
    marginBlockEnd: vars.space.xs,
    paddingBlockStart: hung('.2em'),
  },
  label,
);

export const text = rule(
  'text',
  {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: vars.space.sm,
    gridColumn: hung('2'),
  },
  measured,
);

export const facts = rule('facts', {
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 11rem), 1fr))',
  gap: `0 ${vars.space.gutter}`,
  marginBlockStart: vars.space.xs,
  fontSize: vars.text.sm,
  lineHeight: 1.45,
});
export const fact = rule('fact', {
  paddingBlock: `${vars.space.xs} ${vars.space.md}`,
  borderBlockStart: `1px solid ${vars.color.rule}`,
  breakInside: 'avoid',
});
