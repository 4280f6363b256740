import { expect, test } from 'vitest';

import { hydrationProblems } from './conform.js';

test.each([
  ['another text', '<p>Call at night</p>'],
  ['another element', '<div>Call us</div>'],
  ['an attribute that the server did not write', '<p>Call us</p>'],
  ['an attribute with another value', '<p title="At night">Call us</p>'],
  ['an attribute that the browser would not write', '<p title="By day" aria-current="true">Call us</p>'],
])('hydration finds %s', (_, markup) => {
  expect(hydrationProblems(<p title="By day">Call us</p>, markup)).not.toEqual([]);
});

test('hydration finds nothing in the same markup', () => {
  expect(hydrationProblems(<p title="By day">Call us</p>)).toEqual([]);
});
