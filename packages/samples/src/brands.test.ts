import { versions } from '@cairn-ds/brand';
import { describe, expect, test } from 'vitest';

import { brands } from './brands.js';

describe.each(Object.entries(brands))('%s', (name, brand) => {
  test('it is known by the name of its file', () => {
    expect(brand.name).toBe(name);
  });

  test('every pair can be read in every version', () => {
    expect(new Set(brand.proof.map(({ version }) => version))).toEqual(new Set(Object.keys(versions)));
    expect(brand.proof.filter(({ ratio, need }) => ratio < need)).toEqual([]);
  });

  test('colors that must not look the same are told apart in every version', () => {
    expect(brand.distinct.length).toBeGreaterThan(0);
    expect(brand.distinct.filter(({ passes }) => !passes)).toEqual([]);
  });

  test("the clinic's own colors stand in its light version as it gave them", () => {
    const { primary, accent } = brand.input.colors;
    const own = new Set(['primary', 'link', 'accent', 'plate', 'paper']);
    expect(brand.adjustments.filter(({ version, token }) => version === 'light' && own.has(token))).toEqual([]);
    expect(brand.colors.light.plate).toBe(primary);
    expect(brand.colors.light.accent).toBe(accent ?? primary);
  });
});
