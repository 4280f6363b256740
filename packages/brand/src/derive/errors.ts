import type { ThemeColors } from '@cairn-ds/tokens';

import { differences, type Views, viewsOf } from '../color/difference.js';
import { solve } from '../color/solve.js';
import type { Hex, Tone } from '../color/tone.js';
import { apart } from '../versions.js';
import type { DerivationContext } from './context.js';

export type Errors = Pick<ThemeColors, 'error' | 'onError'>;

/** The red of errors, the same in every brand that has no color like it. */
const red = { light: { l: 0.457, c: 0.158, h: 30 }, dark: { l: 0.831, c: 0.094, h: 30 } };
/** Where it goes in a brand that has: deeper or stronger first, then toward crimson or rust. All are read as red. */
const lightness = {
  light: [0.42, 0.38, 0.34, 0.5, 0.53, 0.56, 0.3, 0.27],
  dark: [0.79, 0.76, 0.73, 0.7, 0.66, 0.62, 0.86, 0.9],
};
const hues = [30, 24, 36, 16, 44, 8, 50, 2, 56];

function* reds(colorScheme: 'light' | 'dark'): Generator<Tone> {
  yield red[colorScheme];
  for (const h of hues) {
    // The darker of the reds on a dark page are the stronger ones.
    for (const l of lightness[colorScheme])
      yield { l, c: colorScheme === 'light' ? 0.19 : 0.094 + Math.max(0, 0.831 - l) * 0.7, h };
  }
}

/** How far a color is from meeting what tells words apart: 1 is enough. */
function share(color: Hex, beside: readonly Views[]): number {
  const views = viewsOf(color);
  const each = beside.map((other) => {
    const { full, withoutCones } = differences(views, other);
    return Math.min(full / apart.text, withoutCones / apart.textWithoutCones);
  });
  return Math.min(...each);
}

/** The first red that is told from the words beside it; the nearest to it where there is none. */
function errorBeside(words: readonly Hex[], on: readonly Hex[], { dark, text, away }: DerivationContext): Hex {
  const beside = words.map(viewsOf);
  let best: { color: Hex; enough: number } | undefined;
  for (const tone of reds(dark ? 'dark' : 'light')) {
    const color = solve(tone, on, text, away);
    const enough = share(color, beside);
    if (enough >= 1) return color;
    if (!best || enough > best.enough) best = { color, enough };
  }
  return best?.color ?? solve(red.light, on, text, away);
}

/** Errors are red in every brand, and never the red of its links. */
export function errors(beside: readonly Hex[], on: readonly Hex[], context: DerivationContext): Errors {
  const error = errorBeside(beside, on, context);
  const sign = context.dark ? { l: 0.271, c: 0.035, h: 31 } : { l: 0.938, c: 0.021, h: 36 };
  return { error, onError: solve(sign, [error], context.text, context.dark ? 'darker' : 'lighter') };
}
