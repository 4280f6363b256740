import { vars } from '@cairn-ds/tokens';

import { base } from '../../internal/styles/base.css.js';
import { rule, select } from '../../internal/styles/rules.js';
import { headingSmall } from '../../internal/styles/shared.css.js';

// With larger text there is no room beside the portrait, and the words go below it.
export const root = rule(
  'root',
  {
    position: 'relative',
    display: 'flex',
    flexWrap: 'wrap',
    // Before grids came, a row of boxes had its own word for this, and older tools of hosts warn of the other.
    alignItems: 'flex-start',
    gap: vars.space.md,
    breakInside: 'avoid',
  },
  base,
);

export const body = rule('body', {
  flex: '1 1 11rem',
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: vars.space['2xs'],
  fontSize: vars.text.sm,
  lineHeight: 1.5,
});

// A role is a word in other sentences, and a line of its own here.
select(`.${body} > p::first-letter`, { textTransform: 'uppercase' });

export const heading = rule('heading', { lineHeight: 1.2 }, headingSmall);
export const brief = rule('brief', { fontSize: vars.text.lg });

export const more = rule('more', { marginBlockStart: vars.space.sm });
select(`.${more} dd + dd`, { marginBlockStart: vars.space.xs });
