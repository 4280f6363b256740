import { vars } from '@cairn-ds/tokens';

import { base } from '../../internal/styles/base.css.js';
import { rule, select } from '../../internal/styles/rules.js';
import { label, onScreen, plainList } from '../../internal/styles/shared.css.js';

export const root = rule('root', {}, onScreen, base);

export const listed = rule('listed', {
  borderBlockStart: `${vars.line.heavy} solid ${vars.color.ink}`,
  paddingBlockStart: vars.space.sm,
});

/** The rule of the first section closes it: one of its own would stand right above that. */
export const folded = rule('folded', { borderBlockStart: `1px solid ${vars.color.rule}` });

export const heading = rule('heading', { marginBlockEnd: vars.space.sm }, label);

export const link = rule('link', {
  color: vars.color.ink,
  paddingBlock: '.2rem',
  flex: 1,
  // Below its stone where its longest word has no room beside it.
  maxInlineSize: '100%',
  fontSize: vars.text.xs,
  lineHeight: 1.3,
  selectors: { '&[aria-current]': { fontWeight: 650, textDecorationColor: 'currentColor' } },
});

select(`.${folded} .${link}`, { paddingBlock: '.55rem', fontSize: vars.text.sm });

/**
 * An entry of the first rank. From a desk it has a stone: the list is the cairn,
 * and widens by as much as has been read.
 */
export const item = rule('item', {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  columnGap: vars.space.md,
  minBlockSize: '2rem',
});

export const part = rule('part', { display: 'flex' });
export const parts = rule('parts', { flexBasis: '100%', paddingInlineStart: 'min(5.25rem, 33%)' }, plainList);
select(`.${folded} .${parts}`, { paddingInlineStart: vars.space.md });

export const cairn = rule('cairn', {
  '::before': {
    content: '""',
    position: 'static',
    alignSelf: 'stretch',
    marginBlock: '1px',
    marginInline: 'calc(1.0625rem * (1 - var(--cairn-share)))',
    flex: 'none',
    inlineSize: 'calc(2.125rem + 2.125rem * var(--cairn-share))',
    borderRadius: vars.radius.stone,
    background: vars.color.stoneOff,
    forcedColorAdjust: 'none',
  },
  '@media': {
    '(forced-colors: active)': { '::before': { border: '1px solid CanvasText' } },
  },
  selectors: {
    '&[data-read]::before': { background: vars.color.stoneOn },
    '&:has([aria-current])::before': { background: vars.color.stoneNow },
  },
});
