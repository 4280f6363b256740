import { vars } from '@cairn-ds/tokens';

import { base } from '../../internal/styles/base.css.js';
import { rule } from '../../internal/styles/rules.js';
import { plainList } from '../../internal/styles/shared.css.js';

const { color, measure, radius, space } = vars;
const counter = 'cairn-step';
/** Of the stone that bears the number. It follows the room where a reader has made text very large. */
const side = 'min(2.25rem, 11cqi)';

export const root = rule('root', { counterReset: counter, maxInlineSize: measure.text }, base, plainList);

export const step = rule('step', {
  counterIncrement: counter,
  position: 'relative',
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: space['2xs'],
  paddingInlineStart: `calc(${side} + ${space.md})`,
  breakInside: 'avoid',
  '::before': {
    content: `counter(${counter})`,
    insetInlineStart: 0,
    // In the middle of the title's first line.
    marginBlockStart: '-.125rem',
    boxSizing: 'border-box',
    inlineSize: side,
    border: `2px solid ${color.edge}`,
    borderRadius: radius.stone,
    fontSize: 'min(1rem, 5cqi)',
    fontWeight: 650,
    lineHeight: `calc(${side} - 4px)`,
    textAlign: 'center',
  },
  selectors: {
    '&:not(:last-child)': { paddingBlockEnd: space.xl },
    // The way from one to the next.
    '&:not(:last-child)::after': {
      content: '""',
      position: 'absolute',
      insetBlock: `calc(${side} + ${space['2xs']}) ${space['2xs']}`,
      insetInlineStart: `calc(${side} / 2 - 1px)`,
      borderInlineStart: `2px solid ${color.rule}`,
    },
  },
});
