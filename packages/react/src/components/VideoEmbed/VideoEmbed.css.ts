import { vars } from '@cairn-ds/tokens';

import { base } from '../../internal/styles/base.css.js';
import { rule, select } from '../../internal/styles/rules.js';

const { space } = vars;

export const root = rule('root', { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: space.md }, base);
// A button is laid out in a way of its own, which would show it.
select(`.${root} [hidden]`, { display: 'none' });

/** Picture and video are as large, so that nothing moves. */
export const screen = rule('screen', {});
select(`.${screen} :is(img, iframe)`, {
  display: 'block',
  inlineSize: '100%',
  blockSize: 'auto',
  aspectRatio: '16 / 9',
  border: 0,
});
select(`.${screen}:has(iframe) > img`, { display: 'none' });

export const caption = rule('caption', { display: 'grid', justifyItems: 'start', rowGap: space.xs });
