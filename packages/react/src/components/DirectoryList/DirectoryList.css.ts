import { vars } from '@cairn-ds/tokens';

import { base } from '../../internal/styles/base.css.js';
import { hung } from '../../internal/styles/hanging.js';
import { rule } from '../../internal/styles/rules.js';
import { hangs, plainList } from '../../internal/styles/shared.css.js';

const { color, space, text: size } = vars;

export const root = rule('root', { rowGap: space.xl }, base, hangs);

/** On the line of the links. */
export const jump = rule('jump', { gridColumn: hung('2') });
export const letters = rule('letters', { display: 'flex', flexWrap: 'wrap', columnGap: space.md }, plainList);
/** As large as a finger. */
export const letter = rule('letter', { display: 'inline-block', minInlineSize: '1.5rem', paddingBlock: space.xs });

export const group = rule('group', {
  gridColumn: hung('1 / -1'),
  display: 'grid',
  gridTemplateColumns: hung('subgrid'),
  gridAutoColumns: 'minmax(0, 1fr)',
  rowGap: space.xs,
  paddingBlockStart: space.sm,
  borderBlockStart: `1px solid ${color.rule}`,
});

export const item = rule('item', {
  paddingBlock: space.sm,
  breakInside: 'avoid',
  selectors: { '& + &': { borderBlockStart: `1px solid ${color.rule}` }, '&:first-child': { paddingBlockStart: 0 } },
});

export const text = rule('text', { color: color.inkMuted, fontSize: size.sm, lineHeight: 1.45 });
