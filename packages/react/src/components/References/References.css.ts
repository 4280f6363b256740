import { vars } from '@cairn-ds/tokens';

import { base, link } from '../../internal/styles/base.css.js';
import { rule, select } from '../../internal/styles/rules.js';
import { fine, plainList } from '../../internal/styles/shared.css.js';

export const root = rule('root', { maxInlineSize: '44rem' }, base, plainList);

export const item = rule(
  'item',
  {
    position: 'relative',
    breakInside: 'avoid',
    paddingInlineStart: vars.space.xl,
    overflowWrap: 'anywhere',
    '::before': {
      content: 'counter(list-item) "."',
      position: 'absolute',
      insetInlineStart: 0,
      color: vars.color.ink,
    },
    ':target': { background: vars.color.tint },
    selectors: { '& + &': { marginBlockStart: vars.space.sm } },
  },
  fine,
);

export const back = rule(
  'back',
  {
    position: 'relative',
    display: 'inline-block',
    minInlineSize: vars.space.lg,
    textAlign: 'center',
  },
  link,
);

// On paper there is no way back, and the text of the link is its address already.
select(`.${back}, .${item} a::after`, { '@media': { print: { display: 'none' } } });
