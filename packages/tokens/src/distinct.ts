import type { ThemeColors } from './contract.js';

type Color = keyof ThemeColors;

/** Two colors that a person has to tell apart, each beside the other rather than on it. */
export interface DistinctPair {
  one: Color;
  other: Color;
  /**
   * How they are seen. `text`: words, also without one kind of the eye's cones.
   * `area`: large things, where a smaller difference is enough. `control`: a
   * button on its background, seen by its lightness or, outside more contrast, by a
   * strong color.
   */
  use: 'text' | 'area' | 'control';
}

const each = (one: Color, others: Color[], use: DistinctPair['use']): DistinctPair[] =>
  others.map((other) => ({ one, other, use }));

/**
 * Every two colors that must not look the same, declared once: a theme is proved
 * against this list as against `colorPairs`. Links are underlined and fields
 * have borders, so `link` beside `ink` and `surface` beside `paper` are left out.
 */
export const distinctPairs: readonly DistinctPair[] = [
  ...each('error', ['link', 'primary', 'ink'], 'text'),
  ...each('accent', ['paper', 'surface', 'tint'], 'control'),
  ...each('plate', ['paper'], 'area'),
  ...each('stoneNow', ['stoneOn', 'stoneOff'], 'area'),
  ...each('stoneOn', ['stoneOff'], 'area'),
];
