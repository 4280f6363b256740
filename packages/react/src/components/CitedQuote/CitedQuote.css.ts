import { vars } from '@cairn-ds/tokens';

import { base } from '../../internal/styles/base.css.js';
import { rule, select } from '../../internal/styles/rules.js';
import { fine, headingLarge } from '../../internal/styles/shared.css.js';

export const root = rule(
  'root',
  {
    maxInlineSize: vars.measure.text,
    paddingBlockStart: vars.space.xl,
    borderBlockStart: `${vars.line.heavy} solid ${vars.color.ink}`,
    breakInside: 'avoid',
  },
  base,
);

export const words = rule(
  'words',
  {
    position: 'relative',
    lineHeight: 1.2,
  },
  headingLarge,
);

// The mark of the reader's language stands outside the text's edge, whatever its width.
select(`.${words} > p:first-child::before`, { content: 'open-quote', position: 'absolute', insetInlineEnd: '100%' });
select(`.${words} > p:last-child::after`, { content: 'close-quote' });
select(`.${words} > p + p`, { marginBlockStart: '.5em' });

export const caption = rule('caption', { paddingBlockStart: vars.space.md }, fine);
