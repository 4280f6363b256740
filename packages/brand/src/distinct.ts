import { type DistinctPair, distinctPairs, type ThemeColors } from '@cairn-ds/tokens';

import { contrast } from './color/contrast.js';
import { colorDifference, difference, differences, viewsOf } from './color/difference.js';
import { ratioText } from './proof.js';
import { apart, needs, type VersionName, versions } from './versions.js';

/** One line of the proof that colors are told apart: two colors, what they have and what they need. */
export interface DistinctRow extends DistinctPair {
  version: VersionName;
  /** How far apart they look (CIEDE2000); of a control, by their color alone. */
  difference: number;
  /** The least of it that is asked for. */
  need: number;
  /** Of words: the least difference for a person without one kind of cones. */
  withoutCones?: number;
  /** Of a control: its contrast ratio to the background, which is enough from 3:1, or 4.5:1 in more contrast. */
  ratio?: number;
  passes: boolean;
}

/** Measures two colors that have to be told apart. */
export function distinctRow(pair: DistinctPair, colors: ThemeColors, version: VersionName): DistinctRow {
  const [one, other] = [colors[pair.one], colors[pair.other]];
  const level = versions[version].contrast;
  const base = { ...pair, version, need: apart[pair.use] };
  if (pair.use === 'text') {
    const { full, withoutCones } = differences(viewsOf(one), viewsOf(other));
    const passes = full >= apart.text && withoutCones >= apart.textWithoutCones;
    return { ...base, difference: full, withoutCones, passes };
  }
  if (pair.use === 'control') {
    const looks = colorDifference(one, other);
    const ratio = contrast(one, other);
    const isStrong = level === 'standard' && looks >= apart.control;
    return { ...base, difference: looks, ratio, passes: isStrong || ratio >= needs[level].graphic };
  }
  const looks = difference(one, other);
  return { ...base, difference: looks, passes: looks >= apart.area };
}

/** Measures every two colors of one version of a theme that have to be told apart. */
export const measureDistinct = (colors: ThemeColors, version: VersionName): DistinctRow[] =>
  distinctPairs.map((pair) => distinctRow(pair, colors, version));

/** A row in words: `error and link differ by 3.1 and need 15 (CIEDE2000)`. */
export function distinctText({ one, other, use, version, difference: looks, need, withoutCones, ratio }: DistinctRow) {
  if (ratio !== undefined) {
    const { graphic } = needs[versions[version].contrast];
    return `${one} has ${ratioText(ratio)}:1 beside ${other} and needs ${graphic}:1`;
  }
  if (use === 'text' && looks >= need) {
    const least = apart.textWithoutCones;
    return `${one} and ${other} differ by ${(withoutCones ?? 0).toFixed(1)} for a person with a color vision deficiency and need ${least} (CIEDE2000)`;
  }
  return `${one} and ${other} differ by ${looks.toFixed(1)} and need ${need} (CIEDE2000)`;
}
