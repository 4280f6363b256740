import fc from 'fast-check';
import { expect, test } from 'vitest';

import { numberOf } from './numbers.js';

test('a number is read as it is, and as it is written', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      expect(numberOf(number)).toBe(number);
      expect(numberOf(` ${number} `)).toBe(Number(String(number)));
    }),
  );
});

test.each([null, undefined, '', ' ', 'three', '3 hours', Number.NaN, Infinity, 'Infinity', true, [], [3], {}])(
  '%j is no number',
  (value) => {
    expect(numberOf(value)).toBeUndefined();
  },
);
