import type { ThemeColors } from '@cairn-ds/tokens';

import type { Version } from '../versions.js';
import { frame, type Frame } from './frame.js';
import { grounds } from './grounds.js';
import { inks } from './inks.js';
import { plate } from './plate.js';
import { roomOf, type Seeds } from './room.js';
import { stones } from './stones.js';
import { voices } from './voices.js';

export type { Frame } from './frame.js';
export type { Seeds } from './room.js';

/** Derives every colour of one version of a theme. */
export function derive(seeds: Seeds, kinds: Frame, version: Version): ThemeColors {
  const room = roomOf(seeds, version);
  const base = grounds(room);
  const text = inks(room, base);
  return {
    ...base,
    ...text,
    ...voices(room, base),
    ...plate(room),
    ...frame(kinds, room, base, text),
    ...stones(room, base, text.ink),
  };
}
