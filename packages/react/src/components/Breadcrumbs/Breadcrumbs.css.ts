import { vars } from '@cairn-ds/tokens';

import { rule } from '../../styles/rules.js';

export const breadcrumbs = rule({ '@media': { print: { display: 'none' } } });

export const list = rule({ display: 'flex', flexWrap: 'wrap', gap: '.1rem .6rem', overflowWrap: 'anywhere' });

/** The stroke separates, and says nothing where a browser can be told. */
export const item = rule({
  selectors: {
    '&:not(:last-child)::after': { content: ['"/"', '"/" / ""'], marginInlineStart: '.6rem', color: vars.color.edge },
  },
});
