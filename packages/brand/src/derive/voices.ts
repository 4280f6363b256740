import type { ThemeColors } from '@cairn-ds/tokens';

import { contrast, type Hex, passes, solve, toTone } from '../color.js';
import type { Grounds } from './grounds.js';
import { carrying, type Room } from './room.js';

export type Voices = Pick<ThemeColors, 'primary' | 'link' | 'numeral' | 'accent' | 'onAccent'>;

/** The primary itself wherever it can be read; its light sister on a dark page. */
function primaryOn(on: Hex[], { seeds: { primary }, dark, grey, text, away }: Room): Hex {
  if (passes(primary.hex, on, text)) return primary.hex;
  // A grey has only its lightness to stand out by.
  const sister = { l: grey ? 0.88 : 0.815, c: Math.min(primary.c, 0.09), h: primary.h };
  return solve(dark ? sister : primary, on, text, away);
}

/** The button that calls, and its text. */
function call(paper: Hex, room: Room): { ground: Hex; ink: Hex } {
  const { accent } = room.seeds;
  // A button that sinks into a dark page would be missed.
  const sinks = room.dark && contrast(accent.hex, paper) < room.text;
  if (!sinks) return carrying(accent, [], room);
  return carrying({ l: room.grey ? 0.88 : 0.78, c: Math.min(accent.c, 0.115), h: accent.h }, [paper], room);
}

/** The brand's own colours, where they speak on the grounds. */
export function voices(room: Room, grounds: Grounds): Voices {
  const { dark, graphic, away } = room;
  const on = Object.values(grounds);
  const primary = primaryOn(on, room);
  const tone = toTone(primary);
  const quiet = { l: tone.l + (dark ? -0.14 : 0.2), c: tone.c * 0.75, h: tone.h };
  const { ground, ink } = call(grounds.paper, room);
  return {
    primary,
    link: primary,
    numeral: solve(quiet, on, graphic, away),
    accent: ground,
    onAccent: ink,
  };
}
