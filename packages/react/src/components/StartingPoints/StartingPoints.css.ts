import { vars } from '@cairn-ds/tokens';

import { hung } from '../../internal/styles/hanging.js';
import { base } from '../../internal/styles/base.css.js';
import { rule } from '../../internal/styles/rules.js';
import { brief, hangs, headingLarge, label } from '../../internal/styles/shared.css.js';

const { color, space } = vars;

/** The question stands on four columns of twelve, on the line of the picture above it. */
export const root = rule(
  'root',
  {
    gridTemplateColumns: hung(`calc((100% + ${space.gutter}) / 3 - ${space.gutter}) minmax(0, 1fr)`),
  },
  base,
  hangs,
);

export const heading = rule('heading', { marginBlockEnd: space.sm }, label);

export const point = rule('point', {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: `${space['2xs']} ${space.gutter}`,
  paddingBlock: space.md,
  borderBlockStart: `1px solid ${color.rule}`,
  '@container': { '(min-width: 34rem)': { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', alignItems: 'baseline' } },
});

export const link = rule('link', { color: color.ink, fontSize: vars.text.xl }, headingLarge);

export const text = rule('text', {}, brief);
