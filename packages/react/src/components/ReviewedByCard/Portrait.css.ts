import { vars } from '@cairn-ds/tokens';

import { rule } from '../../internal/styles/rules.js';

export const root = rule('root', {
  inlineSize: '5.5rem',
  blockSize: '5.5rem',
  borderRadius: vars.radius.stone,
});

export const initials = rule('initials', {
  // By the letters themselves where the browser can, since some typefaces have them high on their line.
  textBox: 'trim-both cap alphabetic',
  alignContent: 'center',
  // Seen in forced colours, which drop the ground.
  border: '1px solid transparent',
  background: vars.color.tint,
  color: vars.color.primary,
  fontFamily: vars.font.heading,
  fontSize: vars.text['2xl'],
  fontWeight: vars.weight.heading,
  lineHeight: 1,
  textAlign: 'center',
});
