import { vars } from '@cairn-ds/tokens';

import { base } from '../../internal/styles/base.css.js';
import { rule } from '../../internal/styles/rules.js';
import { fine, onScreen, plainList } from '../../internal/styles/shared.css.js';

export const root = rule('root', {}, onScreen, base, fine);

export const list = rule('list', { display: 'flex', flexWrap: 'wrap', columnGap: '.6rem' }, plainList);

/** The stroke separates, and says nothing where a browser can be told. */
export const item = rule('item', {
  minInlineSize: 0,
  selectors: {
    '&:not(:last-child)::after': { content: ['"/"', '"/" / ""'], marginInlineStart: '.6rem', color: vars.color.edge },
  },
});
