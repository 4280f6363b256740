import { expect, test, vi } from 'vitest';

import { isPresent, requireItems } from './isPresent.js';

test.each([
  ['text', true],
  ['  text', true],
  ['ágil', true],
  ['\u00A0', false],
  ['\u00A0a', true],
  ['\u007F', true],
  ['\u0000', true],
  ['\uFEFF\u2028\t', false],
  [0, true],
  ['', false],
  [' \n', false],
  [null, false],
  [undefined, false],
  [false, false],
])('%j is present: %s', (value, expected) => {
  expect(isPresent(value)).toBe(expected);
});

test('a list without entries is told to the developer', () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(requireItems('Thing', null)).toEqual([]);
  expect(error).toHaveBeenCalledWith(expect.stringContaining('Cairn Thing: The list is empty'));
  error.mockRestore();
});

test('what is missing from a list is left out', () => {
  expect(requireItems('Thing', ['a', null, '', 'b'])).toEqual(['a', 'b']);
});
