import { base } from '../../internal/styles/base.css.js';
import { cards } from '../../internal/styles/clinic.css.js';
import { rule } from '../../internal/styles/rules.js';

export const root = rule(
  'root',
  {
    selectors: {
      // Of four, three side by side would leave one alone.
      '&:has(> :nth-child(6n + 4):last-child)': {
        gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, max(18rem, 40%)), 1fr))',
      },
    },
  },
  base,
  cards,
);
