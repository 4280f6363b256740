import { vars } from '@cairn-ds/tokens';

import { hang } from '../../internal/styles/hanging.js';
import { base } from '../../internal/styles/base.css.js';
import { rule } from '../../internal/styles/rules.js';
import { across, desk } from '../../internal/styles/shared.css.js';

const { color, line, space } = vars;

export const root = rule(
  'root',
  {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: space.gutter,
    borderBlockStart: `${line.heavy} solid ${color.ink}`,
    fontSize: vars.text.xs,
    lineHeight: 1.45,
  },
  across,
  base,
);

export const hanging = rule('hanging', { paddingInlineStart: hang });

// No wider than the bar, so that only a word that is longer than all of it is parted.
export const fact = rule('fact', { flex: '1 1 8rem', maxInlineSize: '100%', paddingBlock: `${space.sm} ${space.md}` });

/** From a desk there is room for a short sentence. */
export const even = rule('even', { '@media': { [desk]: { flexBasis: '12rem' } } });

/** Names and what they do take more room than the dates and numbers between them. */
export const uneven = rule('uneven', { flexGrow: 2, selectors: { '&:nth-child(odd)': { flexGrow: 3 } } });

export const text = rule('text', { fontWeight: 550 });
