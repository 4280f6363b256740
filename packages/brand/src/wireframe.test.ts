import { expect, test } from 'vitest';

import { brandCss, wireframe } from './index.js';

test('the wireframe has no color of its own but the one of errors', () => {
  const { error, onError, ...greys } = wireframe.colors.light;
  for (const grey of Object.values(greys)) expect(grey).toMatch(/^#(..)\1\1$/);
  expect(error).not.toMatch(/^#(..)\1\1$/);
  expect(onError).not.toMatch(/^#(..)\1\1$/);
});

test('the wireframe is the document’s theme until a brand takes its place', () => {
  expect(brandCss(wireframe)).toContain(':root,[data-brand=wireframe]{');
});
