import { vars } from '@cairn-ds/tokens';

import { rule } from '../../styles/rules.js';

export const breadcrumbs = rule({ '@media': { print: { display: 'none' } } });

export const list = rule({ display: 'flex', flexWrap: 'wrap', gap: '.1rem .6rem', overflowWrap: 'anywhere' });

/** The stroke is empty for speech: it separates, and says nothing. */
export const item = rule({
  selectors: {
    '&:not(:last-child)::after': { content: '"/" / ""', marginInlineStart: '.6rem', color: vars.color.edge },
  },
});
