// @vitest-environment node
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { expect, test } from 'vitest';

interface Manifest {
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

const manifestIn = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** What comes with a package: it and all that it depends on, as far down as they reach. */
function closure(folder: string, seen = new Map<string, string>()): Map<string, string> {
  const { dependencies, optionalDependencies } = manifestIn(folder);
  for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
    if (seen.has(name)) continue;
    seen.set(name, folder);
    closure(join(folder, 'node_modules', name), seen);
  }
  return seen;
}

/** What a module imports, in code or in types. */
const importsOf = (path: string): string[] => {
  const code = readFileSync(path, 'utf8').replaceAll(/\/\*[^]*?\*\//g, '');
  return [...code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["']([^"']+)["']/g)].map(([, from = '']) => from);
};

/** Packages that a published module leads to, itself or through others, each with the module that names it. */
function packagesOf(entry: string, seen = new Set<string>()): string[] {
  if (seen.has(entry)) return [];
  seen.add(entry);
  const isTypes = entry.endsWith('.d.ts');
  return importsOf(entry).flatMap((from) => {
    if (!from.startsWith('.')) return [`${/^(?:@[^/]+\/)?[^/]+/.exec(from)?.[0]} in ${entry}`];
    const path = join(dirname(entry), from);
    return packagesOf(isTypes ? path.replace(/\.js$/, '.d.ts') : path, seen);
  });
}

test('brings the rules, which bring nothing', () => {
  expect([...closure('.').keys()].toSorted()).toEqual(['@cairn-ds/rules']);
});

test('names no package but those that come with it, in code and in types', () => {
  const { dependencies, peerDependencies } = manifestIn('.');
  const declared = Object.keys({ ...dependencies, ...peerDependencies });
  const entries = globSync('dist/{index,enhance/index,components/*/index}.{js,d.ts}');
  const seen = new Set<string>();
  const named = entries.flatMap((entry) => packagesOf(entry, seen));
  expect(seen.size).toBeGreaterThan(200);
  expect(named).toContainEqual(expect.stringMatching(/^@cairn-ds\/rules /));
  expect(named.filter((each) => !declared.some((name) => each.startsWith(`${name} `)))).toEqual([]);
});
