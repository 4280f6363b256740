import type { ThemeColors, ThemeValues } from '@cairn-ds/tokens';

import { contrast, difference, type Hex, readColor, type Seed, seed } from './color.js';
import { derive, type Seeds } from './derive/index.js';
import { type BrandInput, readInput } from './input.js';
import { BrandError, type Problem } from './problems.js';
import { failures, measure, type ProofRow, ratioText, rowText } from './proof.js';
import { styleOf } from './style.js';
import { needs, type VersionName, versionNames, versions } from './versions.js';

/** A seed that could not be used as it is, how far it had to go, and why. */
export interface Move {
  version: VersionName;
  token: 'primary' | 'accent' | 'plate';
  /** The seed as it was written. */
  from: string;
  to: Hex;
  /** CIEDE2000: about 2 is seen side by side, 10 at a glance. */
  deltaE: number;
  /** Why, in words: mostly the pair that would have failed. */
  because: string;
}

/** A whole theme: values for every custom property in four versions, and the proof that they can be read. */
export interface Brand {
  /** Identifies the brand in `data-brand`. */
  name: string;
  /** What it was made from. */
  input: BrandInput;
  /** Every colour as `#rrggbb`. */
  colors: Record<VersionName, ThemeColors>;
  /** Type, shape and space, the same in every version. */
  style: Omit<ThemeValues, 'color'>;
  /** Every declared pair in every version: what it has and what it needs. */
  proof: readonly ProofRow[];
  /** Seeds that could not be used as they are. Empty where all could. */
  moved: readonly Move[];
}

/** Reads a colour that `readInput` has checked. */
function seedOf(css: string): Seed {
  const color = readColor(css);
  if (color) return color;
  throw new TypeError(`${JSON.stringify(css)} is not an opaque color.`);
}

/** Where the paper of a brand is at least, so that it stays a paper whatever the neutral is. */
const paperLeast = { l: 0.93, c: 0.02 };
const paperLightness = 0.968;

/** Fills in what a brand leaves out: the accent is the primary, the paper a breath of the primary. */
function seedsOf({ primary, accent, neutral }: BrandInput['colors']): Seeds {
  const main = seedOf(primary);
  const seeds = { primary: main, accent: accent === undefined ? main : seedOf(accent) };
  if (neutral === undefined) {
    return { ...seeds, neutral: seed({ l: paperLightness, c: Math.min(0.008, main.c * 0.12), h: main.h }) };
  }
  const paper = seedOf(neutral);
  const isPaper = paper.l >= paperLeast.l && paper.c <= paperLeast.c;
  // A neutral that is no paper still says which way the greys lean.
  const leaning = {
    l: paper.l >= paperLeast.l ? paper.l : paperLightness,
    c: Math.min(paper.c, paperLeast.c),
    h: paper.h,
  };
  return { ...seeds, neutral: isPaper ? paper : seed(leaning) };
}

/** Sets the colours that a brand gives by hand. */
function adjusted(colors: ThemeColors, hand: Partial<ThemeColors> = {}): ThemeColors {
  const set = Object.entries(hand).map(([token, css]) => [token, seedOf(css).hex]);
  return { ...colors, ...Object.fromEntries(set) };
}

/** Every failing pair as a problem of the colour that was set by hand: what is derived passes. */
function refusals(proof: readonly ProofRow[], { adjust = {} }: BrandInput): Problem[] {
  return failures(proof).map((row) => {
    const hand = adjust[row.version] ?? {};
    const token = row.front in hand ? row.front : row.ground;
    return {
      place: `adjust.${row.version}.${token}`,
      message: `breaks a pair: ${rowText(row)}.`,
      remedy: 'Give a color with more contrast, or leave it to be derived.',
    };
  });
}

/** Why a seed is not used in a version: the pair that it fails most, or how it would look. */
function reason(token: Move['token'], { hex }: Seed, colors: ThemeColors, version: VersionName): string {
  if (colors[token] === hex) return 'sRGB cannot show it; this is the nearest color that it can';
  const [worst] = measure({ ...colors, [token]: hex }, version)
    .filter(({ front }) => front === token)
    .toSorted((a, b) => a.ratio - b.ratio);
  if (worst) return `as it is, ${rowText(worst)}`;

  const { mode, contrast: level } = versions[version];
  const text = Math.max(contrast('#ffffff', hex), contrast('#000000', hex));
  const need = needs[level].text;
  if (text < need) return `text on it has at most ${ratioText(text)}:1 and needs ${need}:1`;
  if (mode === 'light') return 'the text that it needs cannot be read on it';
  return token === 'accent'
    ? `it has ${ratioText(contrast(hex, colors.paper))}:1 beside the dark page, so the button would be missed`
    : 'so large a block of it would glare on the dark page';
}

function movesOf(colors: ThemeColors, version: VersionName, { primary, accent }: Seeds, input: BrandInput): Move[] {
  const wishes = { primary, accent, plate: primary };
  return (['primary', 'accent', 'plate'] as const)
    .filter((token) => wishes[token].hex !== colors[token] || !wishes[token].fits)
    .map((token) => ({
      version,
      token,
      from: wishes[token].css,
      to: colors[token],
      deltaE: difference(wishes[token].css, colors[token]),
      because: input.adjust?.[version]?.[token] ? 'it is set by hand' : reason(token, wishes[token], colors, version),
    }));
}

/**
 * Derives a whole theme from a few colours and proves it: every declared pair
 * reaches its contrast in light, in dark, and in more contrast of both. The
 * primary is used exactly wherever it passes; where it moved, `moved` says how
 * far and why.
 *
 * @throws BrandError with every problem of the input, its place and its remedy.
 */
export function defineBrand(input: BrandInput): Brand {
  const checked = readInput(input);
  const seeds = seedsOf(checked.colors);
  const frame = { header: checked.header ?? 'paper', footer: checked.footer ?? 'ink' } as const;
  const made = versionNames.map((version) => {
    const colors = adjusted(derive(seeds, frame, versions[version]), checked.adjust?.[version]);
    return { version, colors, proof: measure(colors, version), moved: movesOf(colors, version, seeds, checked) };
  });
  const proof = made.flatMap(({ proof }) => proof);
  const refused = refusals(proof, checked);
  if (refused.length > 0) throw new BrandError(refused);

  return {
    name: checked.name,
    input: checked,
    colors: Object.fromEntries(made.map(({ version, colors }) => [version, colors])) as Brand['colors'],
    style: styleOf(checked),
    proof,
    moved: made.flatMap(({ moved }) => moved),
  };
}
