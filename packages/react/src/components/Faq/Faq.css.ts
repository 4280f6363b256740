import { vars } from '@cairn-ds/tokens';

import { base } from '../../internal/styles/base.css.js';
import { holding, seen } from '../../internal/styles/children.js';
import { rule, select } from '../../internal/styles/rules.js';
import { disclosure, measured } from '../../internal/styles/shared.css.js';

const { color, space } = vars;

export const root = rule('root', {}, measured, base);

// Without a rule at the end, which would stand right above that of the next section.
export const item = rule('item', { borderBlockStart: `1px solid ${color.rule}`, breakInside: 'avoid' });

export const question = rule(
  'question',
  { paddingBlock: space.sm, lineHeight: 1.35, overflowWrap: 'anywhere' },
  disclosure,
);

export const answer = rule('answer', { paddingBlockEnd: space.md });

select(`:where(:is(${holding(answer)}) > ${seen} ~ *)`, { marginBlockStart: '.8em' });

// On paper nothing can be opened, so that all is open.
select(`.${item}::details-content`, {
  '@media': { print: { contentVisibility: 'visible' } },
});
