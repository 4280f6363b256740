import { names, vars } from '@cairn-ds/tokens';

import { base } from '../../internal/styles/base.css.js';
import { rule } from '../../internal/styles/rules.js';
import { belowDesk, desk, identity, onScreen, pageAlone, wrap } from '../../internal/styles/shared.css.js';

const { color, density, line, space, text } = vars;

/** Too narrow for the name and the button of the menu in one line, as with large text on a phone. */
const narrow = '(max-width: 18rem)';
const onPaper = { background: 'none', color: color.ink, vars: { [names.color.link]: color.ink } };

export const root = rule(
  'root',
  {
    borderBlockEnd: `${line.heavy} solid ${color.headerRule}`,
    background: color.header,
    color: color.onHeader,
    containerType: 'inline-size',
    containIntrinsicInlineSize: pageAlone,
    vars: { [names.color.link]: color.onHeader },
    '@media': { print: { ...onPaper, paddingBlockEnd: space.sm } },
  },
  base,
);

export const inside = rule(
  'inside',
  {
    position: 'relative',
    alignItems: 'center',
    '@media': {
      [desk]: {
        display: 'flex',
        flexWrap: 'wrap',
        justifyContent: 'flex-end',
        gap: `${space.xs} ${space.xl}`,
        minBlockSize: `calc(5rem * ${density})`,
        paddingBlock: space.sm,
      },
      print: { display: 'flex', gap: space.xl },
    },
  },
  wrap,
);

export const home = rule(
  'home',
  {
    display: 'inline-flex',
    paddingBlock: space.sm,
    lineHeight: 1.25,
    textDecoration: 'none',
    '@media': {
      // Room for the button of the menu, which stands at the end of the first line.
      [belowDesk]: { minBlockSize: '4rem', maxInlineSize: 'calc(100% - 6.25rem)' },
      [desk]: { paddingBlock: 0, maxInlineSize: '24rem', marginInlineEnd: 'auto' },
    },
    '@container': { [narrow]: { maxInlineSize: '100%' } },
  },
  identity,
);

export const tagline = rule('tagline', { display: 'block', fontSize: text.xs });

export const navigation = rule('navigation', { '@media': { [belowDesk]: { display: 'none' } } }, onScreen);

export const list = rule('list', {
  display: 'flex',
  flexWrap: 'wrap',
  justifyContent: 'flex-end',
  columnGap: space.lg,
});

export const link = rule('link', {
  display: 'inline-block',
  paddingBlock: '.6rem',
  fontSize: text.sm,
  selectors: {
    '&:not(:hover, [aria-current])': { textDecorationColor: 'transparent' },
    '&[aria-current]': {
      textDecorationThickness: '.14em',
      textDecorationColor: 'currentColor',
    },
  },
});

export const telephone = rule('telephone', {
  fontSize: text.xs,
  lineHeight: 1.3,
});

/** Below a desk the number is in the menu, and on paper it is always there. */
export const beside = rule('beside', {
  paddingInlineStart: space.lg,
  borderInlineStart: '1px solid color-mix(in oklab, currentColor 55%, transparent)',
  '@media': { [`screen and ${belowDesk}`]: { display: 'none' } },
});

export const number = rule('number', { display: 'block', fontSize: '1.125rem', fontWeight: 650 });

/** In the flow, so that the open menu moves the page down and hides nothing that has focus. */
export const menu = rule('menu', { '@media': { [desk]: { display: 'none' } } }, onScreen);

export const button = rule('button', {
  position: 'absolute',
  insetBlockStart: 0,
  insetInlineEnd: space.page,
  display: 'flex',
  alignItems: 'center',
  gap: space.xs,
  minBlockSize: '4rem',
  fontSize: text.sm,
  fontWeight: 650,
  cursor: 'pointer',
  '@container': { [narrow]: { position: 'static', minBlockSize: '3rem' } },
  '::after': { content: '""', inlineSize: '1.125rem', blockSize: '.625rem', borderBlock: '2px solid' },
  selectors: {
    '&::-webkit-details-marker': { display: 'none' },
    '[open] > &::after': { blockSize: 0, borderBlockEnd: 0 },
  },
});

export const last = rule('last', {
  paddingBlock: `${space.md} ${space.lg}`,
  borderBlockStart: '1px solid color-mix(in oklab, currentColor 55%, transparent)',
});

export const entry = rule('entry', {
  display: 'block',
  paddingBlock: space.sm,
  borderBlockStart: '1px solid color-mix(in oklab, currentColor 55%, transparent)',
});
