import { contrast, type Hex, passes, type Seed, toHex, type Tone } from '../color.js';
import { needs, type Version } from '../versions.js';

/** The colours that everything else is derived from. */
export interface Seeds {
  primary: Seed;
  accent: Seed;
  /** The paper. Its chroma also says how coloured the greys are. */
  neutral: Seed;
}

/** What the steps of a derivation share. */
export interface Room {
  seeds: Seeds;
  dark: boolean;
  /** The least contrast of text. */
  text: number;
  /** The least contrast of borders and signs. */
  graphic: number;
  /** The way from the paper to more contrast. */
  away: 'lighter' | 'darker';
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
  return {
    seeds,
    dark: version.mode === 'dark',
    ...needs[version.contrast],
    away: version.mode === 'dark' ? 'lighter' : 'darker',
    greyChroma,
    stark,
    grey: primary.c < 0.02,
    oneVoice: contrast(primary.hex, accent.hex) < 1.1 && Math.abs(primary.c - accent.c) < 0.03,
    nearWhite: toHex({ l: stark ? 1 : 0.975, c: Math.min(neutral.c, 0.006), h: neutral.h }),
    nearBlack: toHex({ l: stark ? 0.15 : 0.233, c: greyChroma * (stark ? 0.4 : 1), h: primary.h }),
  };
}

/** The first ink that can be read on a ground, if any: the softer ones first. */
export const readable = (ground: Hex, { nearWhite, nearBlack, text }: Room): Hex | undefined =>
  [nearWhite, '#ffffff', nearBlack, '#000000'].find((ink) => contrast(ink, ground) >= text);

/** The colours of a wish from itself outwards, in steps of lightness too small to see. */
function* around(wish: Tone | Seed): Generator<Hex> {
  yield 'hex' in wish ? wish.hex : toHex(wish);
  for (let distance = 0.005; distance <= 1; distance += 0.005) {
    for (const l of [wish.l - distance, wish.l + distance]) if (l >= 0 && l <= 1) yield toHex({ ...wish, l });
  }
}

/** The colour nearest to the wish that carries text, and is seen on `beside`; with its text. */
export function carrying(wish: Tone | Seed, beside: readonly Hex[], room: Room): { ground: Hex; ink: Hex } {
  for (const ground of around(wish)) {
    const ink = passes(ground, beside, room.graphic) ? readable(ground, room) : undefined;
    if (ink) return { ground, ink };
  }
  throw new RangeError('No lightness carries text: white and black cannot both fail.');
}
