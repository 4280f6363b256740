import type { ThemeColors } from '@cairn-ds/tokens';

import { type Hex, solve, toHex, toTone } from '../color.js';
import type { Grounds } from './grounds.js';
import type { Room } from './room.js';

export type Stones = Pick<ThemeColors, 'stoneOff' | 'stoneOn' | 'stoneNow'>;

/** Stones reached: the primary, ink where the accent needs the primary's colour, dim stone in the dark. */
function reached({ seeds: { primary }, dark, grey, oneVoice, graphic, away }: Room, on: Hex[], ink: Hex): Hex {
  if (oneVoice && !grey) return ink;
  const dim = { l: grey ? 0.74 : 0.815, c: Math.min(0.04, primary.c * 0.4), h: primary.h };
  return dark ? solve(dim, on, graphic, away) : solve(primary, on, graphic, away);
}

/** The current stone: the accent, or ink where there is no colour to point with. */
function current({ seeds: { accent }, dark, grey, oneVoice, graphic, away }: Room, on: Hex[], ink: Hex): Hex {
  if (oneVoice && grey) return ink;
  return solve(dark && accent.l < 0.7 ? { l: 0.75, c: accent.c, h: accent.h } : accent, on, graphic, away);
}

export function stones(room: Room, grounds: Grounds, ink: Hex): Stones {
  const on = Object.values(grounds);
  const { primary } = room.seeds;
  const tint = toTone(grounds.tint);
  return {
    stoneOff: toHex(
      room.dark
        ? { l: 0.375, c: Math.min(0.05, primary.c * 0.3), h: primary.h }
        : { l: 0.845, c: tint.c * 1.5, h: tint.h },
    ),
    stoneOn: reached(room, on, ink),
    stoneNow: current(room, on, ink),
  };
}
