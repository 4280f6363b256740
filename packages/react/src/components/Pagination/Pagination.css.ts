import { vars } from '@cairn-ds/tokens';

import { base } from '../../internal/styles/base.css.js';
import { rule } from '../../internal/styles/rules.js';
import { plainList, wide } from '../../internal/styles/shared.css.js';

const { color, line, space } = vars;

export const root = rule(
  'root',
  {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${space['2xs']} ${space.lg}`,
    paddingBlockStart: space.sm,
    borderBlockStart: `1px solid ${color.rule}`,
    '@media': { print: { display: 'none' } },
  },
  base,
  wide,
);

export const pages = rule('pages', { display: 'flex', flexWrap: 'wrap', marginInlineEnd: 'auto' }, plainList);

/** As large as a finger, the first number at the column's edge. The page that is shown has a heavy line under its number. */
export const place = rule('place', {
  display: 'block',
  minInlineSize: '2.75rem',
  paddingBlock: space.xs,
  fontVariantNumeric: 'lining-nums tabular-nums',
  selectors: {
    '&[aria-current]': {
      color: color.ink,
      fontWeight: 650,
      textDecoration: `underline max(${line.heavy}, 3px)`,
      textUnderlineOffset: '.4em',
    },
  },
});

export const step = rule('step', { paddingBlock: space.xs });
