import { vars } from '@cairn-ds/tokens';

import { rule } from '../../styles/rules.js';
import { hanging } from '../../styles/shared.css.js';

const { color, density, radius, space, text } = vars;

export const root = rule('root', {
  borderRadius: radius.card,
  padding: `calc(${space.xl} * ${density}) ${space.lg}`,
  background: color.tint,
  '@container': { [hanging]: { vars: { '--cairn-inset': space.gutter }, paddingInline: space.gutter } },
  '@media': { '(forced-colors: active), print': { border: `1px solid ${color.edge}` } },
});

export const heading = rule('heading', {
  marginBlockEnd: space.xs,
  '@container': { [hanging]: { paddingBlockStart: '.15em' } },
});

export const item = rule('item', {
  paddingBlock: '.7em',
  borderBlockStart: `1px solid color-mix(in oklab, ${color.ink} 18%, transparent)`,
  fontSize: text.lg,
  lineHeight: 1.4,
  textWrap: 'pretty',
  ':last-child': { paddingBlockEnd: 0 },
  selectors: { '&:first-child': { '@container': { [hanging]: { borderBlockStart: 0, paddingBlockStart: 0 } } } },
});
