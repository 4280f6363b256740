import { names, vars } from '@cairn-ds/tokens';

import { rule, select } from '../../styles/rules.js';

const { color, density, font, space, text, type, weight } = vars;

export const footer = rule({
  paddingBlock: `calc(${space['3xl']} * ${density}) ${space.xl}`,
  background: color.footer,
  color: color.onFooter,
  vars: { [names.color.link]: color.onFooter },
  '@media': {
    print: {
      background: 'none',
      color: color.ink,
      vars: { [names.color.link]: color.ink, [names.color.onFooterMuted]: color.inkMuted },
    },
  },
  fontSize: text.sm,
  lineHeight: 1.5,
});

export const columns = rule({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 14rem), 1fr))',
  gap: `${space.xl} ${space.gutter}`,
});

export const identity = rule({ display: 'flex', alignItems: 'center', alignSelf: 'start', gap: space.sm });

select(`:where(.${identity}) :where(svg, img)`, { flex: 'none', inlineSize: 'auto', blockSize: '2.375rem' });

export const name = rule({
  display: 'block',
  fontFamily: font.heading,
  fontSize: '1.375rem',
  fontWeight: weight.headingSmall,
  letterSpacing: type.headingTracking,
  lineHeight: 1.05,
  textWrap: 'balance',
  overflowWrap: 'anywhere',
});

export const descriptor = rule({ fontSize: text.xs, lineHeight: 1.12 });

export const heading = rule({
  marginBlockEnd: space['2xs'],
  color: color.onFooterMuted,
  fontSize: text.xs,
  fontWeight: 500,
  lineHeight: 1.4,
});

export const legal = rule({
  display: 'flex',
  flexWrap: 'wrap',
  gap: `${space.xs} ${space.lg}`,
  marginBlockStart: space.xl,
  paddingBlockStart: space.md,
  borderBlockStart: `1px solid ${color.footerRule}`,
  fontSize: text.xs,
});

export const legalLink = rule({ display: 'inline-block', paddingBlock: '.3rem' });

export const smallPrint = rule({ marginBlockStart: space.lg, color: color.onFooterMuted, fontSize: text.xs });
