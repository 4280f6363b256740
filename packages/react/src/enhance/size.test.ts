// @vitest-environment node
import { gzipSync } from 'node:zlib';

import { build } from 'esbuild';
import { expect, test } from 'vitest';

test('everything that a static page ships is at most 2 kB', async () => {
  const { outputFiles } = await build({
    entryPoints: ['src/enhance/index.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  expect(gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length).toBeLessThanOrEqual(2000);
  expect(outputFiles[0]?.text).not.toMatch(/innerHTML|localStorage|sessionStorage|document\.cookie|eval\(|Function\(/);
});
