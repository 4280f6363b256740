import { vars } from '@cairn-ds/tokens';

import { base, tight } from '../../internal/styles/base.css.js';
import { hang } from '../../internal/styles/hanging.js';
import { rule, select } from '../../internal/styles/rules.js';
import { across, fine, sized, stack, stone } from '../../internal/styles/shared.css.js';

const cards = '(max-width: 39.99rem)';
const hairline = `1px solid ${vars.color.rule}`;
const heavy = `${vars.line.heavy} solid ${vars.color.ink}`;

export const root = rule('root', { minInlineSize: 0 }, base, across);

export const place = rule('place', {}, sized);

export const table = rule('table', {
  display: 'table',
  inlineSize: '100%',
  borderCollapse: 'collapse',
  fontSize: vars.text.sm,
  lineHeight: 1.4,
  textAlign: 'start',
  breakInside: 'avoid',
  '@container': { [cards]: { display: 'block' } },
});

export const head = rule('head', {
  '@container': {
    [cards]: { position: 'absolute', inlineSize: '1px', blockSize: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  },
});

export const heading = rule(
  'heading',
  {
    paddingBlock: `0 ${vars.space.xs}`,
    paddingInline: `0 ${vars.space.md}`,
    borderBlockEnd: heavy,
    fontWeight: 500,
    textAlign: 'start',
    verticalAlign: 'bottom',
  },
  fine,
);

export const body = rule('body', {
  '@container': {
    [cards]: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: vars.space.sm },
  },
});

export const row = rule('row', {
  borderBlockEnd: hairline,
  verticalAlign: 'top',
  breakInside: 'avoid',
  '@container': {
    [cards]: {
      display: 'block',
      paddingBlock: `${vars.space.xs} ${vars.space.md}`,
      border: 0,
      borderBlockStart: heavy,
    },
  },
});

// Shadows widen the ground of the card without widening the page.
export const current = rule('current', {
  background: vars.color.tint,
  '@container': {
    [cards]: { boxShadow: `${vars.space.md} 0 ${vars.color.tint}, calc(-1 * ${vars.space.md}) 0 ${vars.color.tint}` },
  },
});

export const level = rule('level', {
  position: 'relative',
  inlineSize: '31%',
  padding: vars.space.md,
  paddingInlineStart: 0,
  fontSize: vars.text.md,
  lineHeight: 1.2,
  textAlign: 'start',
  '@container': {
    [cards]: {
      display: 'flex',
      // Not `end`, of which tools that know old browsers warn.
      alignItems: 'flex-end',
      inlineSize: 'auto',
      minBlockSize: '4.25rem',
      paddingBlock: vars.space.sm,
      fontSize: vars.text.xl,
    },
  },
});

select(`.${level} > div`, { minInlineSize: '14rem', '@container': { [cards]: { minInlineSize: 0 } } });

// Room for the stones and the longest ordinary name, "hospitalization", in one piece.
export const counted = rule('counted', {
  minInlineSize: '13.75rem',
  blockSize: '5.25rem',
  paddingInlineStart: `calc(3.75rem + ${vars.space.md})`,
  '@container': {
    [cards]: { minInlineSize: 0, blockSize: 'auto' },
    [tight]: {
      flexDirection: 'column-reverse',
      alignItems: 'stretch',
      gap: vars.space.xs,
      paddingInlineStart: 0,
      paddingBlockEnd: '2px',
    },
  },
});

export const here = rule(
  'here',
  {
    display: 'block',
    fontFamily: vars.font.text,
    fontWeight: 500,
    letterSpacing: 0,
  },
  fine,
);

export const cell = rule('cell', {
  padding: vars.space.md,
  paddingInlineStart: 0,
  ':last-child': { inlineSize: '29%' },
  selectors: { 'th + &': { fontWeight: 650, fontVariantNumeric: 'lining-nums tabular-nums' } },
  '@container': {
    [cards]: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
      gap: vars.space.sm,
      padding: `${vars.space.xs} 0`,
      borderBlockStart: hairline,
      ':last-child': { inlineSize: 'auto' },
      // The heading of the column is in the tree already, so its copy is not read where a browser can be told.
      '::before': {
        content: ['attr(data-label)', 'attr(data-label) / ""'],
        fontWeight: 400,
        color: vars.color.inkMuted,
      },
    },
    [tight]: { gridTemplateColumns: 'minmax(0, 1fr)', gap: 0 },
  },
});

// They rest on the line under the row.
export const stones = rule(
  'stones',
  {
    position: 'absolute',
    insetInlineStart: vars.space.xs,
    insetBlockEnd: '2px',
    inlineSize: '3rem',
    '@container': { [tight]: { position: 'static' } },
  },
  stack,
);

export const one = rule(
  'one',
  {
    inlineSize: '3rem',
    blockSize: '.8125rem',
    selectors: {
      '&:nth-child(2)': { inlineSize: '2.375rem' },
      '&:nth-child(3)': { inlineSize: '1.75rem' },
      '&:nth-child(4)': { inlineSize: '1.125rem' },
    },
  },
  stone,
);

export const note = rule(
  'note',
  {
    marginBlockStart: vars.space.md,
    maxInlineSize: vars.measure.text,
    marginInlineStart: hang,
  },
  fine,
);
