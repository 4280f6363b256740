import type { ThemeColors } from '@cairn-ds/tokens';

import { solve } from '../color/solve.js';
import { toHex, toTone } from '../color/tone.js';
import { needs } from '../versions.js';
import type { Backgrounds } from './backgrounds.js';
import type { DerivationContext } from './context.js';

export type Inks = Pick<ThemeColors, 'ink' | 'inkMuted' | 'rule' | 'edge'>;

/** Text and lines on every background. */
export function inks(
  { seeds, dark, text, graphic, away, hue, greyChroma, stark }: DerivationContext,
  backgrounds: Backgrounds,
): Inks {
  const { neutral } = seeds;
  const on = Object.values(backgrounds);
  const grey = { c: greyChroma, h: hue };
  const ink = dark
    ? { l: 0.947, c: neutral.c * 1.2, h: neutral.h }
    : { l: stark ? 0.15 : 0.233, c: greyChroma * (stark ? 0.4 : 1), h: hue };
  const edge = solve({ l: dark ? 0.615 : 0.57, ...grey }, on, graphic, away);
  const tint = toTone(backgrounds.tint);
  const hairline = dark ? { l: 0.35, ...grey } : { l: neutral.l * 0.885, c: tint.c * 1.1, h: tint.h };
  return {
    // The crisis section is ink on paper in every brand, so ink is held to more than text needs.
    ink: solve(ink, on, needs.more.text, away),
    inkMuted: solve({ l: dark ? 0.775 : 0.44, ...grey }, on, text, away),
    rule: graphic > needs.standard.graphic ? edge : toHex(hairline),
    edge,
  };
}
