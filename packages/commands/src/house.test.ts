import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import { expect, test } from 'vitest';

import { members, root } from './workspace.ts';

/** The ten lines of CONTRIBUTING that say what is where. */
const [, map = ''] = /## The house[^]*?```\n([^]*?)```/.exec(readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8')) ?? [];

test('the map of the house has every package and app, and none that is not there', () => {
  const shown = map.match(/\b(?:packages|apps)\/[a-z]+(?:-[a-z]+)*/g)?.toSorted();
  expect(shown).toEqual(members().map(({ folder }) => relative(root, folder)));
});

test('its arrows are those of the manifests', () => {
  const arrows = map.matchAll(/^packages\/([a-z]+(?:-[a-z]+)*)\b.*-> ([a-z]+(?:, [a-z]+)*)$/gm);
  for (const [, name = '', listed = ''] of arrows) {
    // `brand -> tokens` stands in a line of two.
    const owner = /\b(brand) -> /.exec(map.split('\n').find((line) => line.includes(`packages/${name}`)) ?? '')?.[1];
    const path = join(root, 'packages', owner ?? name, 'package.json');
    const { dependencies = {} }: { dependencies?: Record<string, string> } = JSON.parse(readFileSync(path, 'utf8'));
    const own = Object.keys(dependencies).flatMap((each) => /^@cairn-ds\/(.+)$/.exec(each)?.[1] ?? []);
    expect([name, own.toSorted()]).toEqual([name, listed.split(', ').toSorted()]);
  }
});
