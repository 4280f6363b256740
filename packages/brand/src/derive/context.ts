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
export interface DerivationContext {
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
  isOneColor: boolean;
  nearWhite: Hex;
  nearBlack: Hex;
}

/** Gathers what the seeds and the version decide for every step. */
export function contextOf(seeds: Seeds, version: Version): DerivationContext {
  const { neutral, primary, accent } = seeds;
  const greyChroma = Math.min(0.045, Math.max(0.016, 0.004 + 2.5 * neutral.c), primary.c * 0.35);
  const stark = neutral.l >= 0.985;
  const hue = hueAt(primary, 0.3);
  return {
    seeds,
    dark: version.colorScheme === 'dark',
    more: version.contrast === 'more',
    ...needs[version.contrast],
    away: version.colorScheme === 'dark' ? 'lighter' : 'darker',
    hue,
    greyChroma,
    stark,
    grey: primary.c < 0.02,
    isOneColor: contrast(primary.hex, accent.hex) < 1.1 && Math.abs(primary.c - accent.c) < 0.03,
    nearWhite: toHex({ l: stark ? 1 : 0.975, c: Math.min(neutral.c, 0.006), h: neutral.h }),
    nearBlack: toHex({ l: stark ? 0.15 : 0.233, c: greyChroma * (stark ? 0.4 : 1), h: hue }),
  };
}

/** One of the levels of APCA: an ink that is so much better read is far more readable. */
const level = 15;

type Side = 'light' | 'dark';

/** Which ink APCA prefers on a background, and whether by far. */
function preferred(background: Hex): { side: Side; byFar: boolean } {
  const better = readability('#ffffff', background) - readability('#000000', background);
  return { side: better >= 0 ? 'light' : 'dark', byFar: Math.abs(better) >= level };
}

/** The softer ink of a side that passes on a background. */
const passed = (side: Side, background: Hex, { nearWhite, nearBlack, text }: DerivationContext) =>
  (side === 'light' ? [nearWhite, '#ffffff'] : [nearBlack, '#000000']).find((ink) => contrast(ink, background) >= text);

/** The ink of a side, unless that of the other side is far more readable. */
const suited = (side: Side, background: Hex, context: DerivationContext) => {
  const better = preferred(background);
  return better.byFar && better.side !== side ? undefined : passed(side, background, context);
};

/**
 * The ink for all text on a background. WCAG is the gate, APCA the choice between
 * light and dark. None where the one that is far more readable does not pass the
 * gate: such a background has to move a little.
 */
export function readable(background: Hex, context: DerivationContext): Hex | undefined {
  const { side } = preferred(background);
  return suited(side, background, context) ?? suited(side === 'light' ? 'dark' : 'light', background, context);
}

function nearest(wish: Tone | Seed, stands: (background: Hex) => boolean, inkOn: (background: Hex) => Hex | undefined) {
  for (const background of around(wish)) {
    const ink = stands(background) ? inkOn(background) : undefined;
    if (ink) return { background, ink };
  }
  return undefined;
}

/** The color nearest to the wish that `stands` and carries text, with its text: of the side that suits the wish best. */
export function carrying(
  wish: Tone | Seed,
  stands: (background: Hex) => boolean,
  context: DerivationContext,
): { background: Hex; ink: Hex } {
  const { side, byFar } = preferred(own(wish));
  const found =
    (byFar && stands(own(wish))
      ? nearest(wish, stands, (background) => suited(side, background, context))
      : undefined) ??
    nearest(wish, stands, (background) => readable(background, context)) ??
    nearest(wish, stands, (background) => passed('light', background, context) ?? passed('dark', background, context));
  if (found) return found;
  throw new RangeError('No lightness carries text: white and black cannot both fail.');
}
