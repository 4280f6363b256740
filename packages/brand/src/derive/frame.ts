import type { ThemeColors } from '@cairn-ds/tokens';

import { solve } from '../color/solve.js';
import { toHex, toTone } from '../color/tone.js';
import type { Ground } from '../input.js';
import type { Grounds } from './grounds.js';
import type { Inks } from './inks.js';
import type { Room } from './room.js';

/** Which ground the site header and footer stand on. */
export interface Frame {
  header: Ground;
  footer: Ground;
}

export type FrameColors = Pick<
  ThemeColors,
  'band' | 'onBand' | 'bandRule' | 'footer' | 'onFooter' | 'onFooterMuted' | 'footerRule'
>;

/** A ground of the frame with its text, secondary text and rule. */
function bar(kind: Ground, { dark, text, hue, greyChroma, nearBlack, nearWhite }: Room, grounds: Grounds, own: Inks) {
  if (kind !== 'ink') return { ground: grounds[kind], ink: own.ink, muted: own.inkMuted, rule: own.rule };
  const paper = toTone(grounds.paper);
  const grey = { c: greyChroma, h: hue };
  const ground = dark ? toHex({ ...paper, l: paper.l - 0.035 }) : nearBlack;
  return {
    ground,
    ink: nearWhite,
    muted: solve({ l: 0.8, ...grey }, [ground], text, 'lighter'),
    rule: toHex({ l: 0.37, ...grey }),
  };
}

/** The site header and footer. */
export function frame({ header, footer }: Frame, room: Room, grounds: Grounds, own: Inks): FrameColors {
  const head = bar(header, room, grounds, own);
  const foot = bar(footer, room, grounds, own);
  // A header that ends where the page begins needs no rule; ink on a dark page is too near to it.
  const isApart = header === 'tint' || (header === 'ink' && !room.dark);
  return {
    band: head.ground,
    onBand: head.ink,
    bandRule: isApart ? head.ground : own.ink,
    footer: foot.ground,
    onFooter: foot.ink,
    onFooterMuted: foot.muted,
    footerRule: foot.rule,
  };
}
