import { passes } from './contrast.js';
import type { Seed } from './read.js';
import { type Hex, toHex, type Tone } from './tone.js';

/**
 * Hues from orange to yellow, and where each of them leads in the dark. Darkened
 * at its own hue a yellow turns olive, so it goes by ochre to brown, as pigments
 * do. Beyond the last of them a color is green, and stays so.
 */
const warm = { from: 45, to: 117, dark: 48, spread: 0.34 };
/** A lightness at which a warm hue has turned all the way. */
const deep = 0.38;

/** The hue that a color has at another lightness, so that it still looks like itself. */
export function hueAt({ l: own, c, h }: Tone, l: number): number {
  if (c < 0.03 || h <= warm.from || h >= warm.to || l >= own) return h;
  const end = warm.dark + (h - warm.from) * warm.spread;
  const way = Math.min(1, (own - l) / Math.max(0.01, own - deep));
  return end < h ? h + (end - h) * way : h;
}

/** A color at another lightness. */
const shade = (tone: Tone, l: number): Hex => toHex({ l, c: tone.c, h: hueAt(tone, l) });

/** A seed as it is, a tone as sRGB shows it. */
export const own = (wish: Tone | Seed): Hex => ('hex' in wish ? wish.hex : toHex(wish));

/** The colors of a wish from itself outwards, in steps of lightness too small to see. */
export function* around(wish: Tone | Seed): Generator<Hex> {
  yield own(wish);
  for (let distance = 0.005; distance <= 1; distance += 0.005) {
    for (const l of [wish.l - distance, wish.l + distance]) if (l >= 0 && l <= 1) yield shade(wish, l);
  }
}

/**
 * The color nearest in lightness to `wish`, of its hue and as much of its
 * chroma as sRGB holds, that reaches the contrast against every background.
 * `toward` is the way to go where the wish itself does not pass.
 */
export function solve(wish: Tone | Seed, backgrounds: readonly Hex[], need: number, toward: 'lighter' | 'darker'): Hex {
  const start = own(wish);
  if (passes(start, backgrounds, need)) return start;

  let fails = wish.l;
  let holds = toward === 'lighter' ? 1 : 0;
  for (let step = 0; step < 12; step += 1) {
    const middle = (fails + holds) / 2;
    if (passes(shade(wish, middle), backgrounds, need)) holds = middle;
    else fails = middle;
  }
  return shade(wish, holds);
}
