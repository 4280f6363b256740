import type { ThemeColors, ThemeValues } from '@cairn-ds/tokens';
import type { Problem } from '@cairn-ds/problems';

import { readColor, type Seed, seed } from './color/read.js';
import { derive, contextOf, type Seeds } from './derive/index.js';
import { type DistinctRow, distinctText, measureDistinct } from './distinct.js';
import { type BrandInput, readInput } from './input.js';
import { type Adjustment, adjustmentsOf } from './adjustments.js';
import { BrandError } from './problems.js';
import { failures, measure, type ProofRow, rowText } from './proof.js';
import { styleOf } from './style.js';
import { type VersionName, versionNames, versions } from './versions.js';

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
  /** Every two colors that have to be told apart, in every version: how far apart they look, and what they need. */
  distinct: readonly DistinctRow[];
  /** Every role that does not show its seed as it was written. Empty where all do. */
  adjustments: readonly Adjustment[];
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
function seedsOf({ primary, accent }: BrandInput['colors'], neutral: Seed | undefined): Seeds {
  const main = seedOf(primary);
  const seeds = { primary: main, accent: accent === undefined ? main : seedOf(accent) };
  if (neutral === undefined) {
    return { ...seeds, neutral: seed({ l: paperLightness, c: Math.min(0.008, main.c * 0.12), h: main.h }) };
  }
  const isPaper = neutral.l >= paperLeast.l && neutral.c <= paperLeast.c;
  // A neutral that is no paper still says which way the greys lean.
  const leaning = {
    l: neutral.l >= paperLeast.l ? neutral.l : paperLightness,
    c: Math.min(neutral.c, paperLeast.c),
    h: neutral.h,
  };
  return { ...seeds, neutral: isPaper ? neutral : seed(leaning) };
}

/** Sets the colors that a brand gives by hand. */
function adjusted(colors: ThemeColors, hand: Partial<ThemeColors> = {}): ThemeColors {
  const set = Object.entries(hand).map(([token, css]) => [token, seedOf(css).hex]);
  return { ...colors, ...Object.fromEntries(set) };
}

/** Every failing line of the proof as a problem of the color that was set by hand: what is derived passes. */
function refusals({ proof, distinct }: Pick<Brand, 'proof' | 'distinct'>, { overrides = {} }: BrandInput): Problem[] {
  const field = (version: VersionName, one: string, other: string) =>
    `overrides.${version}.${one in (overrides[version] ?? {}) ? one : other}`;
  const unread = failures(proof).map((row) => ({
    field: field(row.version, row.foreground, row.background),
    message: `breaks a pair: ${rowText(row)}.`,
    remedy: 'Give a color with more contrast, or leave it to be derived.',
  }));
  const alike = distinct
    .filter(({ passes }) => !passes)
    .map((row) => ({
      field: field(row.version, row.one, row.other),
      message: `cannot be told apart: ${distinctText(row)}.`,
      remedy: `Give a color further from ${row.one in (overrides[row.version] ?? {}) ? row.other : row.one}, or leave it to be derived.`,
    }));
  return [...unread, ...alike];
}

/**
 * Derives a whole theme from a few colors and proves it: every declared pair
 * reaches its contrast, and colors that must not look the same are told apart,
 * in light, in dark, and in more contrast of both. The primary is used exactly
 * wherever it passes; where a role moved, `adjustments` says how far and why.
 *
 * @throws BrandError with every problem of the input, its place and its remedy.
 */
export function defineBrand(input: BrandInput): Brand {
  const checked = readInput(input);
  const neutral = checked.colors.neutral === undefined ? undefined : seedOf(checked.colors.neutral);
  const seeds = seedsOf(checked.colors, neutral);
  const frame = { header: checked.header ?? 'paper', footer: checked.footer ?? 'ink' } as const;
  const made = versionNames.map((version) => {
    const context = contextOf(seeds, versions[version]);
    const colors = adjusted(derive(context, frame), checked.overrides?.[version]);
    return {
      version,
      colors,
      proof: measure(colors, version),
      distinct: measureDistinct(colors, version),
      adjustments: adjustmentsOf(colors, version, context, neutral, checked),
    };
  });
  const proof = made.flatMap(({ proof }) => proof);
  const distinct = made.flatMap(({ distinct }) => distinct);
  const refused = refusals({ proof, distinct }, checked);
  if (refused.length > 0) throw new BrandError(refused);

  return {
    name: checked.name,
    input: checked,
    colors: Object.fromEntries(made.map(({ version, colors }) => [version, colors])) as Brand['colors'],
    style: styleOf(checked),
    proof,
    distinct,
    adjustments: made.flatMap(({ adjustments }) => adjustments),
  };
}
