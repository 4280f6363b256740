import { expect, test } from 'vitest';

import { distinctPairs, themeContract } from './index.js';

const colors = Object.keys(themeContract.color);

test('distinct pairs name two colors of the contract, each two once', () => {
  const names = distinctPairs.map(({ one, other }) => [one, other].toSorted().join(' and '));
  expect(new Set(names).size).toBe(names.length);
  for (const { one, other } of distinctPairs) {
    expect(colors).toContain(one);
    expect(colors).toContain(other);
    expect(one).not.toBe(other);
  }
});
