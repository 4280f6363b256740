import { vars } from '@cairn-ds/tokens';

import { base, tight } from '../../internal/styles/base.css.js';
import { rule, select } from '../../internal/styles/rules.js';
import { fine, sized } from '../../internal/styles/shared.css.js';

export const root = rule(
  'root',
  { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: vars.space.md },
  base,
  sized,
);

export const table = rule('table', {
  display: 'table',
  inlineSize: '100%',
  borderCollapse: 'collapse',
  lineHeight: 1.4,
  breakInside: 'avoid',
});

export const head = rule('head', {
  '@container': { [tight]: { position: 'absolute', clipPath: 'inset(50%)' } },
});

export const heading = rule(
  'heading',
  {
    padding: `0 0 ${vars.space.xs}`,
    borderBlockEnd: `${vars.line.heavy} solid ${vars.color.ink}`,
    fontWeight: 500,
    textAlign: 'start',
  },
  fine,
);

export const row = rule('row', {
  borderBlockEnd: `1px solid ${vars.color.rule}`,
  breakInside: 'avoid',
  '@container': { [tight]: { paddingBlock: vars.space.sm } },
});

export const cell = rule('cell', {
  padding: `${vars.space.sm} 0`,
  textAlign: 'start',
  verticalAlign: 'top',
  '@container': { [tight]: { padding: 0 } },
});

export const title = rule('title', {
  inlineSize: '60%',
  paddingInlineEnd: vars.space.md,
  fontWeight: 650,
  '@container': { [tight]: { inlineSize: 'auto' } },
});

// What stands side by side comes one below the other.
select(`:is(.${table}, .${table} tbody, .${row}, .${cell})`, { '@container': { [tight]: { display: 'block' } } });

export const note = rule('note', { fontWeight: 400 }, fine);
export const amount = rule('amount', { fontWeight: 650, fontVariantNumeric: 'lining-nums' });

export const estimate = rule('estimate', { marginBlockStart: vars.space.xs });
