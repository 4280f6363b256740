import { contrast, readability } from '../color/contrast.js';
import type { Seed } from '../color/read.js';
import { around, hueAt, own } from '../color/solve.js';
import { type Hex, toHex, type Tone } from '../color/tone.js';
import { needs, type Version } from '../versions.js';

/** The colors that everything else is derived from. */
export interface Seeds {
  primary: Seed;
  accent: Seed;
  /** The paper. Its chroma also says how colored the greys are. */
  neutral: Seed;
}

/** What the steps of a derivation share. */
export interface Room {
  seeds: Seeds;
  dark: boolean;
  /** Whether it is a version of more contrast. */
  more: boolean;
  /** The least contrast of text. */
  text: number;
  /** The least contrast of borders and signs. */
  graphic: number;
  /** The way from the paper to more contrast. */
  away: 'lighter' | 'darker';
  /** Hue of inks and greys: the primary's, as it is where it is dark. */
  hue: number;
  /** Chroma of inks and greys: what the paper has, made visible at their depth. */
  greyChroma: number;
  /** White paper asks for black ink: nothing is softened. */
  stark: boolean;
  /** The primary is a grey: only lightness tells things apart. */
  grey: boolean;
  /** The accent is the primary, or near it. */
  oneVoice: boolean;
  nearWhite: Hex;
  nearBlack: Hex;
}

/** Gathers what the seeds and the version decide for every step. */
export function roomOf(seeds: Seeds, version: Version): Room {
  const { neutral, primary, accent } = seeds;
  const greyChroma = Math.min(0.045, Math.max(0.016, 0.004 + 2.5 * neutral.c), primary.c * 0.35);
  const stark = neutral.l >= 0.985;
  const hue = hueAt(primary, 0.3);
  return {
    seeds,
    dark: version.mode === 'dark',
    more: version.contrast === 'more',
    ...needs[version.contrast],
    away: version.mode === 'dark' ? 'lighter' : 'darker',
    hue,
    greyChroma,
    stark,
    grey: primary.c < 0.02,
    oneVoice: contrast(primary.hex, accent.hex) < 1.1 && Math.abs(primary.c - accent.c) < 0.03,
    nearWhite: toHex({ l: stark ? 1 : 0.975, c: Math.min(neutral.c, 0.006), h: neutral.h }),
    nearBlack: toHex({ l: stark ? 0.15 : 0.233, c: greyChroma * (stark ? 0.4 : 1), h: hue }),
  };
}

/** One of the levels of APCA: an ink that is so much better read is far more readable. */
const level = 15;

type Side = 'light' | 'dark';

/** Which ink APCA prefers on a ground, and whether by far. */
function preferred(ground: Hex): { side: Side; byFar: boolean } {
  const better = readability('#ffffff', ground) - readability('#000000', ground);
  return { side: better >= 0 ? 'light' : 'dark', byFar: Math.abs(better) >= level };
}

/** The softer ink of a side that passes on a ground. */
const passed = (side: Side, ground: Hex, { nearWhite, nearBlack, text }: Room) =>
  (side === 'light' ? [nearWhite, '#ffffff'] : [nearBlack, '#000000']).find((ink) => contrast(ink, ground) >= text);

/** The ink of a side, unless that of the other side is far more readable. */
const suited = (side: Side, ground: Hex, room: Room) => {
  const better = preferred(ground);
  return better.byFar && better.side !== side ? undefined : passed(side, ground, room);
};

/**
 * The ink for all text on a ground. WCAG is the gate, APCA the choice between
 * light and dark. None where the one that is far more readable does not pass the
 * gate: such a ground has to move a little.
 */
export function readable(ground: Hex, room: Room): Hex | undefined {
  const { side } = preferred(ground);
  return suited(side, ground, room) ?? suited(side === 'light' ? 'dark' : 'light', ground, room);
}

function nearest(wish: Tone | Seed, stands: (ground: Hex) => boolean, inkOn: (ground: Hex) => Hex | undefined) {
  for (const ground of around(wish)) {
    const ink = stands(ground) ? inkOn(ground) : undefined;
    if (ink) return { ground, ink };
  }
  return undefined;
}

/** The color nearest to the wish that `stands` and carries text, with its text: of the side that suits the wish best. */
export function carrying(wish: Tone | Seed, stands: (ground: Hex) => boolean, room: Room): { ground: Hex; ink: Hex } {
  const { side, byFar } = preferred(own(wish));
  const found =
    (byFar && stands(own(wish)) ? nearest(wish, stands, (ground) => suited(side, ground, room)) : undefined) ??
    nearest(wish, stands, (ground) => readable(ground, room)) ??
    nearest(wish, stands, (ground) => passed('light', ground, room) ?? passed('dark', ground, room));
  if (found) return found;
  throw new RangeError('No lightness carries text: white and black cannot both fail.');
}
