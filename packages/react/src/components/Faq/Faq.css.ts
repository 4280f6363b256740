import { vars } from '@cairn-ds/tokens';

import { rule, select } from '../../internal/styles/rules.js';
import { measured } from '../../internal/styles/shared.css.js';

const { color, space } = vars;

export const root = rule('root', {}, measured);

export const item = rule('item', {
  borderBlockEnd: `1px solid ${color.rule}`,
  ':first-child': { borderBlockStart: `1px solid ${color.rule}` },
});

export const question = rule('question', { paddingBlock: space.sm, lineHeight: 1.35, overflowWrap: 'anywhere' });

export const answer = rule('answer', { paddingBlockEnd: space.md });

select(`:where(.${answer}) > * + *`, { marginBlockStart: '.8em' });

// On paper nothing can be opened, so that all is open.
select(`.${item}::details-content`, {
  '@media': { print: { contentVisibility: 'visible' } },
});
