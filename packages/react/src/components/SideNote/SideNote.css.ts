import { vars } from '@cairn-ds/tokens';

import { rule } from '../../styles/rules.js';
import { hanging } from '../../styles/shared.css.js';

const { color, measure, space } = vars;

/** Rows that the note may reach over, so that a long one does not part the paragraphs beside it. */
const reach = 4;

export const root = rule('root', {
  maxInlineSize: measure.text,
  paddingBlockStart: space.sm,
  borderBlockStart: `1px solid ${color.rule}`,
  '@container': {
    [hanging]: {
      gridColumn: 1,
      gridRow: `span ${reach}`,
      alignSelf: 'start',
      // Its rule stands at the height of the first line beside it.
      marginBlock: '.35em 0',
    },
  },
});
