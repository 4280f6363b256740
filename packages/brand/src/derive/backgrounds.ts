import type { ThemeColors } from '@cairn-ds/tokens';

import { blend, toHex } from '../color/tone.js';
import type { DerivationContext } from './context.js';

export type Backgrounds = Pick<ThemeColors, 'paper' | 'surface' | 'tint'>;

/** A dim room in the colour of the primary. */
function dark({ seeds: { primary }, hue, greyChroma, stark }: DerivationContext): Backgrounds {
  const paper = { l: stark ? 0.16 : 0.2, c: greyChroma * 0.75, h: hue };
  return {
    paper: toHex(paper),
    surface: toHex({ ...paper, l: paper.l + 0.045, c: greyChroma * 0.9 }),
    tint: toHex({ l: paper.l + 0.073, c: Math.min(0.048, 0.25 * primary.c), h: hue }),
  };
}

/** The brand's own paper, and a breath of its colours over it. */
function light({ seeds: { primary, accent, neutral } }: DerivationContext): Backgrounds {
  const tint = blend([
    [neutral.hex, 1],
    [primary.hex, 0.06],
    [accent.hex, 0.04],
  ]);
  return {
    paper: neutral.hex,
    // A white paper has nothing lighter: its surface is a step darker instead.
    surface:
      neutral.l < 0.985
        ? toHex({ l: neutral.l + (1 - neutral.l) * 0.75, c: neutral.c * 0.4, h: neutral.h })
        : toHex({ l: 0.97, c: Math.min(0.003, primary.c * 0.1), h: primary.h }),
    tint: toHex({ l: Math.min(neutral.l - 0.033, 0.944), ...tint }),
  };
}

/** What the page and its panels stand on. More contrast keeps them: text moves away instead. */
export const backgrounds = (context: DerivationContext): Backgrounds => (context.dark ? dark(context) : light(context));
