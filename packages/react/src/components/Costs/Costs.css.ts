import { vars } from '@cairn-ds/tokens';

import { base } from '../../internal/styles/base.css.js';
import { rule, select } from '../../internal/styles/rules.js';
import { fine, sized, tight } from '../../internal/styles/shared.css.js';

const stacked = { '@container': { [tight]: { display: 'block' } } };

export const root = rule('root', {}, base, sized);

export const table = rule('table', {
  inlineSize: '100%',
  marginBlockEnd: vars.space.md,
  borderCollapse: 'collapse',
  lineHeight: 1.4,
  textAlign: 'start',
  ...stacked,
});
select(`.${table} :is(tbody, tr)`, stacked);
select(`.${table} :is(th, td)`, {
  paddingBlock: vars.space.sm,
  paddingInlineEnd: vars.space.md,
  borderBlockEnd: `1px solid ${vars.color.rule}`,
  textAlign: 'start',
  verticalAlign: 'top',
});
select(`.${table} tbody :is(th, td)`, { '@container': { [tight]: { display: 'block', padding: 0, border: 0 } } });

export const heading = rule(
  'heading',
  { fontWeight: 500, '@container': { [tight]: { position: 'absolute', clipPath: 'inset(50%)' } } },
  fine,
);

export const row = rule('row', { breakInside: 'avoid' });

export const title = rule('title', { inlineSize: '60%', fontWeight: 650 });
export const note = rule('note', { fontWeight: 400 }, fine);
export const amount = rule('amount', { fontWeight: 650, fontVariantNumeric: 'lining-nums tabular-nums' });

export const estimate = rule('estimate', { marginBlockStart: vars.space.lg });
