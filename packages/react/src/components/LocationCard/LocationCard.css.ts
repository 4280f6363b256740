import { vars } from '@cairn-ds/tokens';

import { base } from '../../internal/styles/base.css.js';
import { rule, select } from '../../internal/styles/rules.js';
import { headingSmall, media, plainList, sized } from '../../internal/styles/shared.css.js';

const two = '(min-width: 40rem)';
const four = '(min-width: 60rem)';

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

/** How to reach it beside when it is open, and below how to get in. */
export const parts = rule('parts', {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: `${vars.space.lg} ${vars.space.gutter}`,
  marginBlockStart: vars.space.md,
  '@container': { [two]: { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' } },
});

export const reach = rule('reach', {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: vars.space.md,
  alignContent: 'start',
});

export const lines = rule('lines', { display: 'grid', gap: vars.space.sm }, plainList);

// Four as a rule, so that three and one would leave a hole. Its hairlines keep off those of the hours.
export const access = rule('access', {
  gridColumn: '1 / -1',
  marginBlockStart: vars.space.md,
  '@container': {
    [two]: { gridTemplateColumns: 'repeat(auto-fit, minmax(40%, 1fr))' },
    [four]: { gridTemplateColumns: 'repeat(auto-fit, minmax(20%, 1fr))' },
  },
});
select(`.${access} dd > * + *`, { marginBlockStart: vars.space['2xs'] });
