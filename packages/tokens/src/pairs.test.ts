import { expect, test } from 'vitest';

import { colorPairs, themeContract } from './index.js';

const colors = Object.keys(themeContract.color);

test('pairs name colours of the contract, each pair once', () => {
  const names = colorPairs.map(({ foreground, background }) => `${foreground} on ${background}`);
  expect(new Set(names).size).toBe(names.length);
  for (const { foreground, background } of colorPairs) {
    expect([...colors, 'focusRing']).toContain(foreground);
    expect(colors).toContain(background);
  }
});

test('every colour is proved, but for hairlines and stones not yet reached', () => {
  const proved = new Set(colorPairs.flatMap(({ foreground, background }) => [foreground, background]));
  const unproved = colors.filter((color) => !proved.has(color as keyof typeof themeContract.color));
  expect(unproved).toEqual(['rule', 'plateRule', 'headerRule', 'footerRule', 'stoneOff']);
});
