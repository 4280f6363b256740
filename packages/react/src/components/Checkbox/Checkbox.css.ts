import { vars } from '@cairn-ds/tokens';

import { rule } from '../../styles/rules.js';

export const field = rule({
  display: 'grid',
  gridTemplateColumns: '1.5rem minmax(0, 1fr)',
  columnGap: vars.space.sm,
  rowGap: '.4rem',
  fontSize: vars.text.sm,
  lineHeight: 1.45,
});

export const wide = rule({ gridColumn: '1 / -1' });

export const input = rule({
  inlineSize: '1.5rem',
  blockSize: '1.5rem',
  scrollMarginBlockStart: '8rem',
  margin: 0,
  accentColor: vars.color.ink,
});

/** Fills its line and a little above and below, so that there is more to aim at than words. */
export const label = rule({ marginBlock: '-.5rem', paddingBlock: '.5rem' });
