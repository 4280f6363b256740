import { vars } from '@cairn-ds/tokens';

import { base } from '../../internal/styles/base.css.js';
import { rule, select } from '../../internal/styles/rules.js';
import { onScreen } from '../../internal/styles/shared.css.js';

const { color, space } = vars;

export const root = rule(
  'root',
  {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    minBlockSize: '100dvh',
    background: color.paper,
    // Paper is light, whatever the screen is.
    '@media': { print: { colorScheme: 'light', background: 'none' } },
  },
  base,
);

export const main = rule('main', { flex: 1, ':focus': { outline: 'none', boxShadow: 'none' } });

export const skip = rule(
  'skip',
  {
    position: 'absolute',
    insetBlockStart: space.xs,
    insetInlineStart: space.page,
    zIndex: 9,
    background: color.ink,
    padding: `${space.sm} ${space.md}`,
    color: color.paper,
    fontWeight: 650,
    selectors: { '&:not(:focus)': { clipPath: 'inset(50%)' } },
  },
  onScreen,
);

// What the page is in: room at its edges for what takes focus, so that no bar hides it, and no gap around.
select(`:where(html:has(.${root}))`, {
  scrollPaddingBlock: '1.5rem 6rem',
  '@media': { print: { colorScheme: 'light' } },
});
select(`:where(body:has(.${root}))`, { margin: 0 });
// Starters that hide overflow on both would make the body a scroll container, and nothing would stick in it.
select(`:where(html,body):where(:has(.${root}))`, { overflowX: 'visible' });
