import { vars } from '@cairn-ds/tokens';

import { base } from '../../styles/base.css.js';
import { rule } from '../../styles/rules.js';

export const root = rule('root', { fontSize: vars.text.sm, lineHeight: 1.5, color: vars.color.inkMuted }, base);
