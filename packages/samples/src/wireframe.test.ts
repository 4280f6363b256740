import { wireframe } from '@cairn-ds/brand';
import { expect, test } from 'vitest';

import { brands } from './brands.js';

test('the wireframe of the samples is the published one', () => {
  expect(brands.wireframe).toEqual(wireframe);
});
