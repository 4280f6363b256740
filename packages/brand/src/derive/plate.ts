import type { ThemeColors } from '@cairn-ds/tokens';

import { contrast } from '../color/contrast.js';
import { difference } from '../color/difference.js';
import type { Seed } from '../color/read.js';
import { hueAt, solve } from '../color/solve.js';
import { type Hex, toHex, type Tone, toTone } from '../color/tone.js';
import { apart } from '../versions.js';
import { carrying, readable, type DerivationContext } from './context.js';

export type Plate = Pick<
  ThemeColors,
  'plate' | 'onPlate' | 'onPlateMuted' | 'plateRule' | 'plateAction' | 'onPlateAction'
>;

/** The button on the plate: the accent where it is seen, else a pale shade of it, else the plate's text. */
function action(plate: Hex, onPlate: Hex, accent: Hex, context: DerivationContext): Hex {
  const { c, h, hex } = context.seeds.accent;
  const pale = toHex({ l: 0.91, c: Math.min(c, 0.06), h });
  const seen = (color: Hex) => contrast(color, plate) >= context.graphic && readable(color, context) !== undefined;
  // What the page's own button becomes suits the plate too, unless it was brightened for a dark page.
  const own = context.dark ? [hex] : [hex, accent];
  // A pale shade of the plate's own color would be neither one nor the other.
  return (context.isOneColor ? own : [...own, pale]).find(seen) ?? onPlate;
}

/** How deep a large block is on a dark page, so that it does not glare, and how light it may be to keep its color. */
const dim = { least: 0.36, most: 0.44, chroma: 0.1 };

/** The primary as a large block on a dark page: as dim as leaves it a color. */
function dimmed(primary: Seed): Tone | Seed {
  if (primary.l <= dim.least) return primary;
  const at = (l: number): Tone => ({ l, c: primary.c * 0.9, h: hueAt(primary, l) });
  let l = dim.least;
  while (l < Math.min(dim.most, primary.l) && toTone(toHex(at(l))).c < Math.min(dim.chroma, primary.c * 0.8)) l += 0.01;
  return at(l);
}

/** The one filled block: the primary, dimmed on a dark page so that it does not glare. */
export function plate(context: DerivationContext, paper: Hex, accent: Hex): Plate {
  const { seeds, dark, text } = context;
  const wish = dark ? dimmed(seeds.primary) : seeds.primary;
  const { background, ink } = carrying(wish, (color) => difference(color, paper) >= apart.area, context);
  const tone = toTone(background);
  const deep = toTone(ink).l > tone.l;
  const muted = { l: deep ? 0.875 : 0.35, c: Math.min(0.045, tone.c * 0.5), h: wish.h };
  const button = action(background, ink, accent, context);
  return {
    plate: background,
    onPlate: ink,
    onPlateMuted: solve(muted, [background], text, deep ? 'lighter' : 'darker'),
    plateRule: toHex({ ...tone, l: tone.l + (deep ? 0.15 : -0.15) }),
    plateAction: button,
    onPlateAction: readable(button, context) ?? background,
  };
}
