import { vars } from '@cairn-ds/tokens';

import { rule, select } from '../../styles/rules.js';
import { hanging } from '../../styles/shared.css.js';
import { counter } from './counter.js';

export const root = rule('root', {
  counterIncrement: counter,
  paddingBlock: `calc(${vars.space.lg} * ${vars.density})`,
  '::before': {
    content: `counter(${counter})`,
    display: 'block',
    marginBlockEnd: vars.space.sm,
    fontFamily: vars.font.heading,
    fontWeight: vars.weight.heading,
    fontSize: 'clamp(3.5rem, 2.6rem + 3vw, 5.5rem)',
    lineHeight: 0.8,
    letterSpacing: '-.03em',
    fontVariantNumeric: 'lining-nums',
    color: vars.color.numeral,
  },
  selectors: { '& + &': { borderBlockStart: `1px solid ${vars.color.rule}` } },
  '@container': {
    [hanging]: {
      gridColumn: '1 / -1',
      display: 'grid',
      gridTemplateColumns: 'subgrid',
      '::before': { marginBlock: '.06em 0' },
    },
  },
});

export const body = rule('body', { minInlineSize: 0 });
select(`.${body} > :not(:first-child)`, { marginBlockStart: '.4rem' });
select(`.${body} > p`, { maxInlineSize: vars.measure.text });
select(`.${body} > p + p`, { marginBlockStart: '.7em' });
select(`.${body} > figure:not(:first-child)`, { marginBlockStart: vars.space.xl });

export const title = rule('title', { fontSize: vars.text.xl });
