import { expect, test } from 'vitest';

import { colorPairs, themeContract } from './index.js';

const colors = Object.keys(themeContract.color);

test('pairs name colours of the contract, each pair once', () => {
  const names = colorPairs.map(({ front, ground }) => `${front} on ${ground}`);
  expect(new Set(names).size).toBe(names.length);
  for (const { front, ground } of colorPairs) {
    expect([...colors, 'focusRing']).toContain(front);
    expect(colors).toContain(ground);
  }
});

test('every colour is proved, but for hairlines and stones not yet reached', () => {
  const proved = new Set(colorPairs.flatMap(({ front, ground }) => [front, ground]));
  const unproved = colors.filter((color) => !proved.has(color as keyof typeof themeContract.color));
  expect(unproved).toEqual(['rule', 'plateRule', 'bandRule', 'footerRule', 'stoneOff']);
});
