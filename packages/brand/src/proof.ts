import { type ColorPair, colorPairs, foundation, type PairColor, type ThemeColors } from '@cairn-ds/tokens';

import { contrast } from './color/contrast.js';
import { readColor } from './color/read.js';
import type { Hex } from './color/tone.js';
import { needs, type VersionName, versions } from './versions.js';

/** One line of the proof: a pair of colours, what it has and what it needs. */
export interface ProofRow extends ColorPair {
  version: VersionName;
  /** Contrast ratio, 1 to 21. */
  ratio: number;
  /** The least ratio that WCAG asks for. */
  need: number;
}

const ring = [foundation.focus.line, foundation.focus.halo].map((css) => readColor(css)?.hex ?? css);

const ratioOf = (foreground: PairColor, background: Hex, colors: ThemeColors) =>
  foreground === 'focusRing'
    ? Math.max(...ring.map((color) => contrast(color, background)))
    : contrast(colors[foreground], background);

/** Measures some pairs of one version of a theme. */
export const measureThese = (pairs: readonly ColorPair[], colors: ThemeColors, version: VersionName): ProofRow[] =>
  pairs.map((pair) => ({
    ...pair,
    version,
    ratio: ratioOf(pair.foreground, colors[pair.background], colors),
    need: needs[versions[version].contrast][pair.use],
  }));

/** Measures every declared pair of one version of a theme. Its colours are `#rrggbb`. */
export const measure = (colors: ThemeColors, version: VersionName): ProofRow[] =>
  measureThese(colorPairs, colors, version);

/** The rows that fall short. */
export const failures = (rows: readonly ProofRow[]): ProofRow[] => rows.filter(({ ratio, need }) => ratio < need);

/** A ratio in words: two decimals, rounded down, so that 4.499 is not shown as enough. */
export const ratioText = (ratio: number): string => (Math.floor(ratio * 100) / 100).toFixed(2);

/** A row in words: `link on paper has 3.10:1 and needs 4.5:1`. */
export const rowText = ({ foreground, background, ratio, need }: ProofRow): string =>
  `${foreground} on ${background} has ${ratioText(ratio)}:1 and needs ${need}:1`;
