import { vars } from '@cairn-ds/tokens';

import { base } from '../../internal/styles/base.css.js';
import { rule } from '../../internal/styles/rules.js';
import { headingSmall, plainList } from '../../internal/styles/shared.css.js';

export const root = rule('root', { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: vars.space.md }, base);

export const networks = rule('networks', {
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 18rem), 1fr))',
  gap: `${vars.space.lg} ${vars.space.gutter}`,
});

export const heading = rule('heading', { marginBlockEnd: vars.space.xs, fontSize: vars.text.lg }, headingSmall);

export const list = rule('list', {}, plainList);

export const plan = rule('plan', {
  paddingBlock: vars.space.sm,
  borderBlockStart: `1px solid ${vars.color.rule}`,
  lineHeight: 1.4,
  breakInside: 'avoid',
});
