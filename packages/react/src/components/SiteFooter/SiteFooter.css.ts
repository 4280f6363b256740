import { names, vars } from '@cairn-ds/tokens';

import { base } from '../../internal/styles/base.css.js';
import { plainList } from '../../internal/styles/shared.css.js';
import { rule } from '../../internal/styles/rules.js';

const { color, density, space, text } = vars;

export const root = rule(
  'root',
  {
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
  },
  base,
);

export const columns = rule('columns', {
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 14rem), 1fr))',
  gap: `${space.xl} ${space.gutter}`,
  alignItems: 'start',
});

export const tagline = rule('tagline', { fontSize: text.xs, lineHeight: 1.12 });

export const legal = rule(
  'legal',
  {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${space.xs} ${space.lg}`,
    marginBlockStart: space.xl,
    paddingBlockStart: space.md,
    borderBlockStart: `1px solid ${color.footerRule}`,
    fontSize: text.xs,
  },
  plainList,
);

export const legalLink = rule('legalLink', { display: 'inline-block', paddingBlock: '.3rem' });

export const smallPrint = rule('smallPrint', {
  marginBlockStart: space.lg,
  color: color.onFooterMuted,
  fontSize: text.xs,
});
