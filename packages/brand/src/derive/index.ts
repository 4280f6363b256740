import type { ThemeColors } from '@cairn-ds/tokens';

import { errors } from './errors.js';
import { frame, type Frame } from './frame.js';
import { backgrounds } from './backgrounds.js';
import { inks } from './inks.js';
import { plate } from './plate.js';
import type { DerivationContext } from './context.js';
import { stones } from './stones.js';
import { accents } from './accents.js';

export type { Frame } from './frame.js';
export { type DerivationContext, contextOf, type Seeds } from './context.js';

/** Derives every colour of one version of a theme. */
export function derive(context: DerivationContext, kinds: Frame): ThemeColors {
  const base = backgrounds(context);
  const text = inks(context, base);
  const accent = accents(context, base);
  return {
    ...base,
    ...text,
    ...accent,
    ...errors([accent.primary, text.ink], Object.values(base), context),
    ...plate(context, base.paper, accent.accent),
    ...frame(kinds, context, base, text),
    ...stones(context, base, text.ink),
  };
}
