import { vars } from '@cairn-ds/tokens';

import { hang, hung, still } from '../../internal/styles/hanging.js';
import { base } from '../../internal/styles/base.css.js';
import { rule, select } from '../../internal/styles/rules.js';
import { across, fine } from '../../internal/styles/shared.css.js';

const { color, measure, space } = vars;

export const root = rule(
  'root',
  {
    maxInlineSize: measure.text,
    paddingBlockStart: space.sm,
    borderBlockStart: `1px solid ${color.rule}`,
    // As wide as the margin, so that the text beside it keeps its lines.
    float: hung('inline-start'),
    inlineSize: hung(`calc(${hang} - ${space.gutter})`),
    // Its rule stands at the height of the first line beside it.
    marginBlockStart: hung('.35em'),
  },
  across,
  base,
  fine,
);
select(`.${root} > *`, still);
