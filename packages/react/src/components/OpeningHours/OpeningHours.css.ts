import { vars } from '@cairn-ds/tokens';

import { base, tight } from '../../internal/styles/base.css.js';
import { flow } from '../../internal/styles/flow.css.js';
import { rule, select } from '../../internal/styles/rules.js';
import { sized } from '../../internal/styles/shared.css.js';

/** Its tables look like those of text, with all their columns on one line. */
export const root = rule('root', { maxInlineSize: vars.measure.text }, base, flow, sized);
select(`.${root} table`, { display: 'table', inlineSize: '100%' });
// A date of one day fits on one line of a phone, and beside it the times of one span.
select(`.${root} th`, { inlineSize: '53%' });
select(`.${root} td`, { paddingInlineEnd: 0 });
// Rules part the rows; below them begins something else, often with a rule of its own.
select(`.${root} tr:last-child > *`, { borderBlockEnd: 0 });
select(`.${root} :is(table, caption, tbody, tr, th, td)`, {
  '@container': { [tight]: { display: 'block', inlineSize: 'auto' } },
});
// Then the times stand right below their days.
select(`.${root} th`, { '@container': { [tight]: { paddingBlockEnd: 0 } } });
select(`.${root} td`, { '@container': { [tight]: { paddingBlockStart: 0 } } });

/** Where there is room, the reason stands beside what it explains. */
export const told = rule('told', {
  '@container': {
    '(min-width: 26rem)': { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: vars.space.sm },
  },
});
