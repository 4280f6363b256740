import { vars } from '@cairn-ds/tokens';

import { base, tight } from '../../internal/styles/base.css.js';
import { rule, select } from '../../internal/styles/rules.js';
import { across, brief, headingSmall, plainList, sized } from '../../internal/styles/shared.css.js';

const two = '(min-width: 34rem)';
const three = '(min-width: 50rem)';
const hairline = `1px solid ${vars.color.rule}`;

export const root = rule('root', {}, base, across, sized);

export const cells = rule('cells', {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  columnGap: vars.space.gutter,
  '@container': {
    [two]: { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
    [three]: { gridTemplateColumns: 'repeat(3, minmax(0, 1fr))' },
  },
});

// The cells and the legend share one grid, while the list holds the services alone.
export const list = rule('list', { display: 'contents' }, plainList);

export const cell = rule('cell', {
  position: 'relative',
  display: 'flex',
  gap: `${vars.space.sm} ${vars.space.md}`,
  paddingBlock: `${vars.space.md} ${vars.space.lg}`,
  borderBlockStart: hairline,
  breakInside: 'avoid',
  '@container': {
    [tight]: { flexDirection: 'column' },
    [two]: { paddingBlockEnd: vars.space.xl },
    [three]: { flexDirection: 'column' },
  },
});

export const icon = rule('icon', {
  flex: 'none',
  inlineSize: '3.5rem',
  blockSize: '3.5rem',
  color: vars.color.primary,
});
select(`.${icon} > *`, { display: 'block', inlineSize: '100%', blockSize: '100%' });

export const body = rule('body', { minInlineSize: 0 });
export const title = rule('title', { fontSize: vars.text.lg }, headingSmall);
export const text = rule('text', { marginBlockStart: '.3rem' }, brief);

export const evidence = rule('evidence', {
  fontSize: vars.text.xs,
  fontWeight: 650,
  color: vars.color.ink,
  // A stone made of border alone, which forced colours and print keep.
  '::before': {
    content: '""',
    boxSizing: 'border-box',
    display: 'inline-block',
    inlineSize: '1rem',
    blockSize: '.5rem',
    marginInlineEnd: '.5rem',
    border: `.25rem solid ${vars.color.stoneOn}`,
    borderRadius: vars.radius.stone,
  },
});
export const complementary = rule('complementary', { '::before': { borderWidth: '1.5px' } });

export const legend = rule(
  'legend',
  {
    gridColumn: '1 / -1',
    display: 'grid',
    gridTemplateColumns: 'subgrid',
    rowGap: vars.space.sm,
    alignContent: 'start',
    paddingBlock: `${vars.space.md} ${vars.space.lg}`,
    borderBlockStart: hairline,
    '@container': {
      [`${two} and (max-width: 49.99rem)`]: {
        selectors: { ':has(> :nth-child(odd):last-child) + &': { gridColumn: 'auto' } },
      },
      [three]: {
        selectors: {
          ':has(> :nth-child(3n + 1):last-child) + &': { gridColumn: 'span 2' },
          ':has(> :nth-child(3n + 2):last-child) + &': { gridColumn: 'auto' },
        },
      },
    },
  },
  brief,
);
