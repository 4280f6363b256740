import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { strays } from './strays.ts';

/** A path out of a package, apart, so that this file is no stray itself. */
const inside = '../../../packages/paint';

let root = '';
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'cairn-edges-'));
  const exports = { '.': './dist/index.js', './*.css': './dist/*.css', './vars': './dist/vars.js' };
  write('packages/paint/package.json', JSON.stringify({ name: '@sample/paint', exports }));
  write('packages/paint/src/mix.ts', '');
  write('apps/site/package.json', JSON.stringify({ name: '@sample/site' }));
});
afterEach(() => rmSync(root, { recursive: true }));

test.each([
  [`import { mix } from '${inside}/src/mix.ts';`, 'leaves apps/site'],
  [`import type { Mix } from '${inside}/src/mix.ts';`, 'leaves apps/site'],
  [`export * from '${inside}/src/mix.ts';`, 'leaves apps/site'],
  [`import text from '${inside}/src/mix.ts?raw';`, 'leaves apps/site'],
  [`const mix = await import('${inside}/src/mix.ts');`, 'leaves apps/site'],
  [`vi.mock('${inside}/src/mix.ts');`, 'leaves apps/site'],
  ["import { mix } from '@sample/paint/src/mix.ts';", 'is not exported by @sample/paint'],
  ["import { mix } from '@sample/paint/dist/index.js';", 'is not exported by @sample/paint'],
])('%s is refused', (line, wrong) => {
  write('apps/site/src/page.ts', line);
  expect(strays(root)).toEqual([expect.stringMatching(/^apps\/site\/src\/page\.ts imports /)]);
  expect(strays(root)[0]).toContain(wrong);
});

test('in stylesheets, MDX and pages of Astro too', () => {
  write('apps/site/src/site.css', `@import '${inside}/dist/paint.css';`);
  write('apps/site/src/page.mdx', "import { mix } from '@sample/paint/src/mix.ts';");
  write('apps/site/src/page.astro', "---\nimport { mix } from '@sample/paint/src/mix.ts';\n---");
  expect(strays(root)).toHaveLength(3);
});

test('what a package exports, and what is one’s own, is imported freely', () => {
  write('apps/site/src/page.ts', "import '@sample/paint';\nimport '@sample/paint/wall.css';\nimport './own.ts';");
  write(
    'apps/site/src/deep/other.ts',
    "import vars from '@sample/paint/vars';\nimport '../page.ts';\nimport 'node:fs';",
  );
  write('packages/paint/src/index.ts', "import { mix } from './mix.ts';\nimport { vars } from '@sample/paint/vars';");
  expect(strays(root)).toEqual([]);
});
