import type { ThemeColors } from '@cairn-ds/tokens';

import { solve, toHex, toTone } from '../color.js';
import { needs } from '../versions.js';
import type { Grounds } from './grounds.js';
import type { Room } from './room.js';

export type Inks = Pick<ThemeColors, 'ink' | 'inkMuted' | 'rule' | 'edge' | 'error' | 'errorTint'>;

/** Text and lines on every ground. */
export function inks({ seeds, dark, text, graphic, away, greyChroma, stark }: Room, grounds: Grounds): Inks {
  const { primary, neutral } = seeds;
  const on = Object.values(grounds);
  const grey = { c: greyChroma, h: primary.h };
  const ink = dark
    ? { l: 0.947, c: neutral.c * 1.2, h: neutral.h }
    : { l: stark ? 0.15 : 0.233, c: greyChroma * (stark ? 0.4 : 1), h: primary.h };
  const edge = solve({ l: dark ? 0.615 : 0.57, ...grey }, on, graphic, away);
  const tint = toTone(grounds.tint);
  const hairline = dark ? { l: 0.35, ...grey } : { l: neutral.l * 0.885, c: tint.c * 1.1, h: tint.h };
  return {
    // The crisis section is ink on paper in every brand, so ink is held to more than text needs.
    ink: solve(ink, on, needs.more.text, away),
    inkMuted: solve({ l: dark ? 0.775 : 0.44, ...grey }, on, text, away),
    rule: graphic > needs.standard.graphic ? edge : toHex(hairline),
    edge,
    ...errors(on, { dark, text, away }),
  };
}

/** Errors keep their own hue in every brand. */
function errors(on: string[], { dark, text, away }: Pick<Room, 'dark' | 'text' | 'away'>) {
  const error = solve(dark ? { l: 0.831, c: 0.094, h: 30 } : { l: 0.457, c: 0.158, h: 30 }, on, text, away);
  const sign = dark ? { l: 0.271, c: 0.035, h: 31 } : { l: 0.938, c: 0.021, h: 36 };
  return { error, errorTint: solve(sign, [error], text, dark ? 'darker' : 'lighter') };
}
