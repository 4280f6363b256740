import { vars } from '@cairn-ds/tokens';

import { base } from '../../internal/styles/base.css.js';
import { rule } from '../../internal/styles/rules.js';

export const root = rule('root', { fontSize: vars.text.sm, lineHeight: 1.5, color: vars.color.inkMuted }, base);
