// @vitest-environment node
import { gzipSync } from 'node:zlib';

import { build } from 'esbuild';
import { expect, test } from 'vitest';

test.each([
  ['everything that a static page ships', 'index', 2000],
  ['what tells of the moment beside opening hours', 'hours', 2900],
  ['what plays a video in its page', 'video', 500],
  ['what hands plain links to a router', 'links', 600],
])('%s is %s.js, of as many bytes at most: %i', async (_, name, most) => {
  const { outputFiles } = await build({
    entryPoints: [`src/enhance/${name}.ts`],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  expect(gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length).toBeLessThanOrEqual(most);
  expect(outputFiles[0]?.text).not.toMatch(/innerHTML|localStorage|sessionStorage|document\.cookie|eval\(|Function\(/);
});
