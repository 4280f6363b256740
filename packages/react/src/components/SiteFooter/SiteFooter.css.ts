import { names, vars } from '@cairn-ds/tokens';

import { base } from '../../internal/styles/base.css.js';
import { holding } from '../../internal/styles/children.js';
import { desk, plainList } from '../../internal/styles/shared.css.js';
import { rule, select } from '../../internal/styles/rules.js';
import { root as column } from './SiteFooterColumn.css.js';

const { color, density, space, text } = vars;

export const root = rule(
  'root',
  {
    paddingBlock: `calc(${space['3xl']} * ${density}) ${space.xl}`,
    borderBlockStart: `1px solid ${color.footerRule}`,
    background: color.footer,
    color: color.onFooter,
    vars: { [names.color.link]: color.onFooter },
    '@media': {
      print: {
        background: 'none',
        color: color.ink,
        breakInside: 'avoid',
        vars: { [names.color.link]: color.ink, [names.color.onFooterMuted]: color.inkMuted },
      },
    },
    fontSize: text.sm,
    lineHeight: 1.5,
  },
  base,
);

const grid = { display: 'grid', gap: `${space.xl} ${space.gutter}` };

/** The name stands above the columns, and beside them at a desk. */
export const inside = rule('inside', {
  ...grid,
  alignItems: 'start',
  gridTemplateColumns: 'minmax(0, 1fr)',
  '@media': { [desk]: { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 3fr)' } },
});

/** Three at most, and two on a phone, so that six leave none alone. What else stands there has the whole width. */
export const columns = rule('columns', {
  ...grid,
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, max(9rem, 30%)), 1fr))',
});

select(`:is(${holding(columns)}) > :not(.${column})`, { gridColumn: '1 / -1' });

export const tagline = rule('tagline', { fontSize: text.xs });

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
