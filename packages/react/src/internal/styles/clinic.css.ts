import { vars } from '@cairn-ds/tokens';

import { shared } from './rules.js';
import { plainList } from './shared.css.js';

/** Facts about one thing, each under a hairline, as many side by side as there is room for. */
export const facts = shared.rule('facts', {
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 13rem), 1fr))',
  columnGap: vars.space.gutter,
  fontSize: vars.text.sm,
  lineHeight: 1.45,
});
shared.select(`:where(.${facts}) > *`, {
  paddingBlock: `${vars.space.sm} ${vars.space.md}`,
  borderBlockStart: `1px solid ${vars.color.rule}`,
  breakInside: 'avoid',
});

/** Cards side by side, as many as there is room for. */
export const cards = shared.rule(
  'cards',
  {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 18rem), 1fr))',
    gap: `${vars.space.xl} ${vars.space.gutter}`,
  },
  plainList,
);
