import type { ThemeColors } from '@cairn-ds/tokens';

import { contrast, passes } from '../color/contrast.js';
import { colorDifference } from '../color/difference.js';
import { solve } from '../color/solve.js';
import { type Hex, toTone } from '../color/tone.js';
import { apart } from '../versions.js';
import type { Backgrounds } from './backgrounds.js';
import { carrying, type DerivationContext } from './context.js';

export type Accents = Pick<ThemeColors, 'primary' | 'link' | 'numeral' | 'accent' | 'onAccent'>;

/** The primary itself wherever it can be read; its light sister on a dark page. */
function primaryOn(on: Hex[], { seeds: { primary }, dark, grey, text, away }: DerivationContext): Hex {
  if (passes(primary.hex, on, text)) return primary.hex;
  // A grey has only its lightness to stand out by.
  const sister = { l: grey ? 0.88 : 0.815, c: Math.min(primary.c, 0.09), h: primary.h };
  return solve(dark ? sister : primary, on, text, away);
}

/** The button that calls, and its text. */
function call({ paper, ...others }: Backgrounds, context: DerivationContext): { background: Hex; ink: Hex } {
  const { seeds, dark, more, grey, graphic, text } = context;
  const { accent } = seeds;
  const on = [paper, ...Object.values(others)];
  // A color so strong is seen by itself; any other is seen by its lightness.
  const isStrong = !more && on.every((background) => colorDifference(accent.hex, background) >= apart.control);
  const stands = (color: Hex) =>
    passes(color, on, graphic) ||
    (isStrong && on.every((background) => colorDifference(color, background) >= apart.control));
  // A button that sinks into a dark page would be missed.
  const sinks = dark && contrast(accent.hex, paper) < text;
  return carrying(
    sinks ? { l: grey ? 0.88 : 0.78, c: Math.min(accent.c, 0.115), h: accent.h } : accent,
    stands,
    context,
  );
}

/** The brand's own colors, where they speak on the backgrounds. */
export function accents(context: DerivationContext, backgrounds: Backgrounds): Accents {
  const { dark, graphic, away } = context;
  const on = Object.values(backgrounds);
  const primary = primaryOn(on, context);
  const tone = toTone(primary);
  const quiet = { l: tone.l + (dark ? -0.14 : 0.2), c: tone.c * 0.75, h: tone.h };
  const { background, ink } = call(backgrounds, context);
  return {
    primary,
    link: primary,
    numeral: solve(quiet, on, graphic, away),
    accent: background,
    onAccent: ink,
  };
}
