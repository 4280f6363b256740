import { vars } from '@cairn-ds/tokens';

import { base } from '../../internal/styles/base.css.js';
import { rule, select } from '../../internal/styles/rules.js';
import { headingSmall, media, plainList, sized } from '../../internal/styles/shared.css.js';

const two = '(min-width: 40rem)';
const three = '(min-width: 56rem)';

export const root = rule(
  'root',
  {
    paddingBlockStart: vars.space.md,
    borderBlockStart: `${vars.line.heavy} solid ${vars.color.ink}`,
    breakInside: 'avoid',
  },
  base,
  sized,
);

export const picture = rule('picture', { aspectRatio: '2', marginBlockEnd: vars.space.md }, media);

export const heading = rule('heading', { marginBlockEnd: vars.space.xs }, headingSmall);

/** In ink, as the titles of other cards are. */
export const link = rule('link', { color: vars.color.ink });

/** How to reach it and, below, how to get in: both beside the hours, which are the longest. */
export const parts = rule('parts', {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: `${vars.space.lg} ${vars.space.gutter}`,
  marginBlockStart: vars.space.md,
  '@container': { [two]: { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gridTemplateRows: 'auto 1fr' } },
});

export const reach = rule('reach', {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: `${vars.space.md} ${vars.space.gutter}`,
  alignContent: 'start',
});

export const lines = rule(
  'lines',
  { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: vars.space.sm },
  plainList,
);

export const access = rule('access', {
  alignContent: 'start',
  '@container': { [two]: { gridTemplateColumns: 'minmax(0, 1fr)' } },
});
select(`.${access} dd > * + *`, { marginBlockStart: vars.space['2xs'] });
select(`.${parts} > :has(+ .${access})`, { '@container': { [two]: { gridRow: 'span 2' } } });

/** In a list the parts of all cards stand in the same columns. */
export const brief = rule('brief', {
  '@container': { [three]: { gridTemplateColumns: 'repeat(3, minmax(0, 1fr))' } },
});
select(`.${brief} > .${reach}`, {
  '@container': { [three]: { gridColumn: 'span 2', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' } },
});
