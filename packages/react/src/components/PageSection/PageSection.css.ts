import { vars } from '@cairn-ds/tokens';

import { hang } from '../../internal/styles/hanging.js';
import { base } from '../../internal/styles/base.css.js';
import { rule, select } from '../../internal/styles/rules.js';
import { wide } from '../../internal/styles/shared.css.js';

const { color, density, space } = vars;

export const root = rule(
  'root',
  {
    vars: { '--cairn-margin': 'calc(2 / 12)' },
    paddingBlock: `0 ${space.section}`,
  },
  base,
);

export const tint = rule('tint', {
  paddingBlock: `calc(${space['3xl']} * ${density})`,
  background: color.tint,
});

// What is made for a whole page has all of it here. Further in nothing hangs, so that this is nothing.
select(`.${root} .${wide}`, { marginInlineStart: `calc(-1 * ${hang})` });
