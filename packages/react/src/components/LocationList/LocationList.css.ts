import { vars } from '@cairn-ds/tokens';

import { base } from '../../internal/styles/base.css.js';
import { rule } from '../../internal/styles/rules.js';
import { plainList } from '../../internal/styles/shared.css.js';

/** One below the other, so that each fact stands below that of the location before it. */
export const root = rule(
  'root',
  {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: vars.space.xl,
  },
  base,
  plainList,
);
