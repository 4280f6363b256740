import { vars } from '@cairn-ds/tokens';

import { focusRing } from '../../internal/styles/links.js';
import { base } from '../../internal/styles/base.css.js';
import { headingSmall } from '../../internal/styles/shared.css.js';
import { rule } from '../../internal/styles/rules.js';

export const root = rule(
  'root',
  {
    padding: `${vars.space.md} min(${vars.space.lg}, 5cqi)`,
    border: `3px solid ${vars.color.error}`,
    borderRadius: vars.radius.card,
    background: vars.color.surface,
    // Focus brings the whole of it into view, with a little air.
    scrollMarginBlock: vars.space.lg,
    // Also after a press of the button with a mouse or a finger, as the server's page shows it.
    ':focus': focusRing,
  },
  base,
);

export const heading = rule('heading', { marginBlockEnd: vars.space.xs }, headingSmall);

export const item = rule('item', { paddingBlock: '.2rem', lineHeight: 1.4 });

export const link = rule('link', { color: vars.color.error, fontSize: vars.text.sm, fontWeight: 650 });
