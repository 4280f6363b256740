import { vars } from '@cairn-ds/tokens';

import { hung } from '../../internal/styles/hanging.js';
import { base } from '../../internal/styles/base.css.js';
import { hangs, label } from '../../internal/styles/shared.css.js';
import { rule } from '../../internal/styles/rules.js';

const { color, density, radius, space, text } = vars;

export const root = rule(
  'root',
  {
    borderRadius: radius.card,
    vars: { '--cairn-inset': hung(space.gutter) },
    padding: `calc(${space.xl} * ${density}) var(--cairn-inset, ${space.page})`,
    background: color.tint,
    '@media': { '(forced-colors: active), print': { border: `1px solid ${color.edge}` } },
  },
  base,
  hangs,
);

export const heading = rule(
  'heading',
  {
    marginBlockEnd: space.xs,
    paddingBlockStart: hung('.15em'),
  },
  label,
);

export const item = rule('item', {
  fontSize: text.lg,
  lineHeight: 1.4,
  selectors: {
    '& + &': { marginBlockStart: '.7em', paddingBlockStart: '.7em', borderBlockStart: `1px solid ${color.rule}` },
  },
});
