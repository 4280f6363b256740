import type { Theme } from '@cairn-ds/brand';
import type { ThemeColors } from '@cairn-ds/tokens';
import { wcagContrast } from 'culori';
import { describe, expect, test } from 'vitest';

import { themes } from './index.js';

type Color = keyof ThemeColors;

/** WCAG 2.2, 1.4.3: every text on every ground that it stands on. */
const text: [Color[], Color[]][] = [
  [
    ['ink', 'inkMuted', 'link', 'primary', 'error'],
    ['paper', 'surface', 'tint'],
  ],
  [['onAccent'], ['accent']],
  [['onPlate', 'onPlateMuted'], ['plate']],
  [['onPlateAction'], ['plateAction']],
  [['onBand'], ['band']],
  [['onFooter', 'onFooterMuted'], ['footer']],
  [['errorTint'], ['error']],
];

/** WCAG 2.2, 1.4.11: what shows a control or carries meaning. */
const graphics: [Color[], Color[]][] = [
  [['edge'], ['paper', 'surface', 'tint']],
  [['stoneOn', 'stoneNow'], ['paper']],
  [['plateAction'], ['plate']],
];

const pairs = (groups: [Color[], Color[]][]) =>
  groups.flatMap(([fronts, grounds]) =>
    fronts.flatMap((front) => grounds.map((ground): [Color, Color] => [front, ground])),
  );

const tooLow = (colors: ThemeColors, groups: [Color[], Color[]][], least: number) =>
  pairs(groups)
    .map(([front, ground]) => ({
      pair: `${front} on ${ground}`,
      contrast: wcagContrast(colors[front], colors[ground]),
    }))
    .filter(({ contrast }) => contrast < least);

const modes = ({ light, dark }: Theme) => [['light', light] as const, ['dark', { ...light, ...dark }] as const];

describe.each(Object.values(themes))('$name', (theme) => {
  test.each(modes(theme))('every text has a contrast of 4.5 in %s mode', (_, colors) => {
    expect(tooLow(colors, text, 4.5)).toEqual([]);
  });

  test.each(modes(theme))('every control and stone has a contrast of 3 in %s mode', (_, colors) => {
    expect(tooLow(colors, graphics, 3)).toEqual([]);
  });
});
