import { vars } from '@cairn-ds/tokens';

import { base } from '../../internal/styles/base.css.js';
import { rule } from '../../internal/styles/rules.js';

const { color, space, text } = vars;

/** In the ink and size of the footer around it. */
export const root = rule('root', { color: 'inherit', font: 'inherit' }, base);

export const heading = rule('heading', {
  marginBlockEnd: space['2xs'],
  color: color.onFooterMuted,
  fontSize: text.xs,
  fontWeight: 500,
  lineHeight: 1.4,
});
