import { vars } from '@cairn-ds/tokens';

import { rule } from '../../internal/styles/rules.js';
import { link as textLink } from '../../internal/styles/base.css.js';

export const root = rule('root', {
  // A reset may have raised it by another way already.
  position: 'static',
  fontSize: '.75em',
  lineHeight: 0,
  verticalAlign: 'super',
  whiteSpace: 'nowrap',
  ':target': { background: vars.color.tint },
});

// Larger to the finger than to the eye.
export const link = rule('link', { padding: '.5em .3em', marginInline: '-.3em' }, textLink);
