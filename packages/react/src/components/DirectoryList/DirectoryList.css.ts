import { vars } from '@cairn-ds/tokens';

import { base } from '../../internal/styles/base.css.js';
import { facts } from '../../internal/styles/clinic.css.js';
import { hung } from '../../internal/styles/hanging.js';
import { rule } from '../../internal/styles/rules.js';
import { brief, hangs, headingSmall, plainList } from '../../internal/styles/shared.css.js';

const { color, space } = vars;

export const root = rule('root', { rowGap: space.xl }, base, hangs);

/** On the line of the links. */
export const jump = rule('jump', { gridColumn: hung('2') });
export const letters = rule('letters', { display: 'flex', flexWrap: 'wrap', columnGap: space.md }, plainList);
/** As large as a finger. */
export const letter = rule('letter', { display: 'inline-block', minInlineSize: '1.5rem', paddingBlock: space.xs });

export const group = rule('group', {
  gridColumn: hung('1 / -1'),
  display: 'grid',
  gridTemplateColumns: hung('subgrid'),
  gridAutoColumns: 'minmax(0, 1fr)',
});

/** In the margin it stands under a hairline as what is beside it does. */
export const heading = rule(
  'heading',
  { paddingBlock: space.sm, borderBlockStart: hung(`1px solid ${color.rule}`) },
  headingSmall,
);

/** Three side by side at most, so that groups of three fill the page and those of more keep to the same lines. */
export const list = rule(
  'list',
  { gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, max(13rem, 30%)), 1fr))', fontSize: vars.text.md },
  facts,
  plainList,
);

export const text = rule('text', {}, brief);
