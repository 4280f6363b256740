import type { ThemeColors } from '@cairn-ds/tokens';

import { errors } from './errors.js';
import { frame, type Frame } from './frame.js';
import { grounds } from './grounds.js';
import { inks } from './inks.js';
import { plate } from './plate.js';
import type { Room } from './room.js';
import { stones } from './stones.js';
import { voices } from './voices.js';

export type { Frame } from './frame.js';
export { type Room, roomOf, type Seeds } from './room.js';

/** Derives every colour of one version of a theme. */
export function derive(room: Room, kinds: Frame): ThemeColors {
  const base = grounds(room);
  const text = inks(room, base);
  const voice = voices(room, base);
  return {
    ...base,
    ...text,
    ...voice,
    ...errors([voice.primary, text.ink], Object.values(base), room),
    ...plate(room, base.paper, voice.accent),
    ...frame(kinds, room, base, text),
    ...stones(room, base, text.ink),
  };
}
