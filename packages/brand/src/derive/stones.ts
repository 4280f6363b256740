import type { ThemeColors } from '@cairn-ds/tokens';

import { passes } from '../color/contrast.js';
import { difference } from '../color/difference.js';
import { around, solve } from '../color/solve.js';
import { type Hex, toHex, toTone } from '../color/tone.js';
import { apart } from '../versions.js';
import type { Backgrounds } from './backgrounds.js';
import type { DerivationContext } from './context.js';

export type Stones = Pick<ThemeColors, 'stoneOff' | 'stoneOn' | 'stoneNow'>;

/** Stones reached: the primary, ink where the accent needs the primary's color, dim stone in the dark. */
function reached(
  { seeds: { primary }, dark, grey, isOneColor, graphic, away }: DerivationContext,
  on: Hex[],
  ink: Hex,
): Hex {
  if (isOneColor && !grey) return ink;
  const dim = { l: grey ? 0.74 : 0.815, c: Math.min(0.04, primary.c * 0.4), h: primary.h };
  // Among greys the current stone is ink, so those reached are paler.
  const pale = { ...primary, l: Math.max(primary.l, 0.55) };
  if (dark) return solve(dim, on, graphic, away);
  return solve(isOneColor ? { l: pale.l, c: pale.c, h: pale.h } : primary, on, graphic, away);
}

/** The current stone: the accent, or ink where there is no color to point with. */
function current(
  { seeds: { accent }, dark, grey, isOneColor, graphic, away }: DerivationContext,
  on: Hex[],
  ink: Hex,
): Hex {
  if (isOneColor && grey) return ink;
  return solve(dark && accent.l < 0.7 ? { l: 0.75, c: accent.c, h: accent.h } : accent, on, graphic, away);
}

/** The color nearest to the wish that is seen on the backgrounds and told from other stones. */
function told(wish: Hex, stones: readonly Hex[], on: Hex[], need: number): Hex {
  const isTold = (color: Hex) => stones.every((stone) => difference(color, stone) >= apart.area);
  if (isTold(wish)) return wish;
  for (const color of around(toTone(wish))) if (passes(color, on, need) && isTold(color)) return color;
  return wish;
}

export function stones(context: DerivationContext, backgrounds: Backgrounds, ink: Hex): Stones {
  const on = Object.values(backgrounds);
  const { primary } = context.seeds;
  const tint = toTone(backgrounds.tint);
  const stoneOff = toHex(
    context.dark
      ? { l: 0.375, c: Math.min(0.05, primary.c * 0.3), h: context.hue }
      : { l: 0.845, c: tint.c * 1.5, h: tint.h },
  );
  const stoneOn = told(reached(context, on, ink), [stoneOff], on, context.graphic);
  return {
    stoneOff,
    stoneOn,
    stoneNow: told(current(context, on, ink), [stoneOn, stoneOff], on, context.graphic),
  };
}
