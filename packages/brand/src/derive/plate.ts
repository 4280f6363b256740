import type { ThemeColors } from '@cairn-ds/tokens';

import { contrast, type Hex, solve, toHex, toTone } from '../color.js';
import { carrying, readable, type Room } from './room.js';

export type Plate = Pick<
  ThemeColors,
  'plate' | 'onPlate' | 'onPlateMuted' | 'plateRule' | 'plateAction' | 'onPlateAction'
>;

/** The button on the plate: the accent where it is seen, else a pale shade of it, else the plate's text. */
function action(plate: Hex, onPlate: Hex, room: Room): Hex {
  const { accent } = room.seeds;
  if (room.oneVoice) return onPlate;
  const pale = toHex({ l: 0.91, c: Math.min(accent.c, 0.06), h: accent.h });
  const seen = (color: Hex) => contrast(color, plate) >= room.graphic && readable(color, room) !== undefined;
  return [accent.hex, pale].find(seen) ?? onPlate;
}

/** The one filled block: the primary, dimmed on a dark page so that it does not glare. */
export function plate(room: Room): Plate {
  const { seeds, dark, text } = room;
  const { primary } = seeds;
  const glares = dark && primary.l > 0.36;
  const { ground, ink } = carrying(glares ? { l: 0.36, c: primary.c * 0.9, h: primary.h } : primary, [], room);
  const tone = toTone(ground);
  const deep = contrast(ground, '#ffffff') > contrast(ground, '#000000');
  const muted = { l: deep ? 0.875 : 0.35, c: Math.min(0.045, tone.c * 0.5), h: primary.h };
  const button = action(ground, ink, room);
  return {
    plate: ground,
    onPlate: ink,
    onPlateMuted: solve(muted, [ground], text, deep ? 'lighter' : 'darker'),
    plateRule: toHex({ ...tone, l: tone.l + (deep ? 0.15 : -0.15) }),
    plateAction: button,
    onPlateAction: readable(button, room) ?? ground,
  };
}
