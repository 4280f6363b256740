import { vars } from '@cairn-ds/tokens';

import { slots } from '../../internal/styles/children.js';
import { hung } from '../../internal/styles/hanging.js';
import { rule, select } from '../../internal/styles/rules.js';
import { counter } from './counter.js';

export const root = rule('root', {
  counterIncrement: counter,
  display: 'grid',
  gridColumn: hung('1 / -1'),
  gridTemplateColumns: hung('subgrid'),
  gridAutoColumns: 'minmax(0, 1fr)',
  rowGap: vars.space.sm,
  paddingBlock: `calc(${vars.space.lg} * ${vars.density})`,
  '::before': {
    content: `counter(${counter})`,
    marginBlockStart: hung('.06em'),
    fontFamily: vars.font.heading,
    fontWeight: vars.weight.heading,
    position: 'static',
    fontSize: 'min(clamp(3.25rem, 2.6rem + 2.6vw, 4.75rem), 24cqi)',
    lineHeight: 0.8,
    fontVariantNumeric: 'lining-nums',
    color: vars.color.numeral,
  },
  selectors: { '& + &': { borderBlockStart: `1px solid ${vars.color.rule}` } },
});

export const body = rule('body', { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '.6em' });
select(`.${body} :is(p, ${slots})`, { maxInlineSize: vars.measure.text });
select(`.${body} figure`, { marginBlockStart: vars.space.lg });
