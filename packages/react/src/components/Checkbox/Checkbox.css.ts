import { vars } from '@cairn-ds/tokens';

import { base } from '../../internal/styles/base.css.js';
import { field, message } from '../../internal/styles/field.css.js';
import { rule } from '../../internal/styles/rules.js';

export const root = rule(
  'root',
  {
    display: 'grid',
    gridTemplateColumns: '1.5rem minmax(0, 1fr)',
    gap: `.4rem ${vars.space.sm}`,
    fontSize: vars.text.sm,
    lineHeight: 1.45,
  },
  base,
  field,
);

export const wide = rule('wide', { gridColumn: '1 / -1' }, message);

export const input = rule('input', {
  display: 'grid',
  placeItems: 'center',
  inlineSize: '1.5rem',
  blockSize: '1.5rem',
  margin: 0,
  padding: 0,
  scrollMarginBlockStart: '8rem',
  border: `2px solid ${vars.color.edge}`,
  borderRadius: `min(${vars.radius.control}, .25rem)`,
  background: vars.color.surface,
  appearance: 'none',
  color: vars.color.ink,
  // The tick is made of borders: forced colours and paper keep those.
  selectors: {
    '&:checked::before': {
      content: '""',
      inlineSize: '.35rem',
      blockSize: '.8rem',
      border: 'solid',
      borderWidth: '0 3px 3px 0',
      rotate: '45deg',
      translate: '0 -.1rem',
    },
  },
});

/** Fills its line and a little above and below, so that there is more to aim at than words. */
export const label = rule('label', { marginBlock: '-.5rem', paddingBlock: '.5rem' });
