import { expect, test } from 'vitest';

import { declarations, foundation, layerOrder, names, themeContract, vars } from './index.js';

const leaves = (tree: object): string[] =>
  Object.values(tree).flatMap((value: string | object) => (typeof value === 'string' ? [value] : leaves(value)));

test('names say the path of the token', () => {
  expect(names.color.inkMuted).toBe('--cairn-color-ink-muted');
  expect(vars.space['2xs']).toBe('var(--cairn-space-2xs)');
  expect(vars.density).toBe('var(--cairn-density)');
});

test('every name is unique', () => {
  const all = leaves(names);
  expect(new Set(all).size).toBe(all.length);
  expect(all).toHaveLength(leaves(themeContract).length + leaves(foundation).length);
});

test('shared values refer only to properties of the contract', () => {
  const known = new Set(leaves(names));
  const used = leaves(foundation).flatMap((value) => value.match(/--cairn-[\w-]+/g) ?? []);
  expect(used.length).toBeGreaterThan(0);
  for (const property of used) expect(known).toContain(property);
});

test('declarations pair names with values', () => {
  expect(declarations({ color: { ink: '#111' }, density: '1' })).toEqual([
    ['--cairn-color-ink', '#111'],
    ['--cairn-density', '1'],
  ]);
});

test('declarations refuse a token that the contract does not name', () => {
  expect(() => declarations({ color: { inc: '#111' } })).toThrow('"inc" is not a token of the contract');
  expect(() => declarations({ color: { toString: '#111' } })).toThrow('"toString" is not a token');
});

test('the layer order is one statement', () => {
  expect(layerOrder).toBe('@layer cairn.tokens, cairn.base, cairn.shared, cairn.components;');
});
