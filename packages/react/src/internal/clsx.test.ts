import { expect, test } from 'vitest';

import { clsx } from './clsx.js';

test('names are put together, without those that are none', () => {
  expect(clsx('one', undefined, 'two three', null, false, '', 'four')).toBe('one two three four');
  expect(clsx(undefined, 'one')).toBe('one');
  expect(clsx(undefined, false)).toBe('');
});
