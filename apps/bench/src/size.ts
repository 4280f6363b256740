/**
 * What a browser loads over React when the whole page is hydrated, beside the page of plain elements: what static
 * sites and server components never send, and a single-page application always does.
 *
 *   node src/size.ts
 *
 * Ends with code 1 when it is more than what was reached. The goal is 12 kB.
 */
import { gzipSync } from 'node:zlib';

import { build, type Plugin } from 'esbuild';

const budget = 25_650;
const goal = 12_000;

const runtime = 'react/jsx-runtime';

/** One module that all others share, as where React is in the same bundle. Left outside, each of sixty modules would import it anew. */
const oneRuntime: Plugin = {
  name: 'one-runtime',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^react\/jsx-runtime$/ }, ({ path, namespace }) =>
      namespace === runtime ? { path, external: true } : { path, namespace: runtime },
    );
    onLoad({ filter: /./, namespace: runtime }, () => ({
      contents: `export { Fragment, jsx, jsxs } from '${runtime}';`,
    }));
  },
};

async function sizeOf(page: string): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [`${import.meta.dirname}/article/${page}.tsx`],
    bundle: true,
    minify: true,
    format: 'esm',
    jsx: 'automatic',
    write: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    // React is there anyway, and the words are the same for all.
    external: ['react', 'react-dom', './content.ts'],
    plugins: [oneRuntime],
  });
  return outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0);
}

const sizes = { 'plain elements': await sizeOf('Bare'), Cairn: await sizeOf('Cairn') };
console.table(Object.entries(sizes).map(([page, bytes]) => ({ page, 'gzipped (kB)': (bytes / 1000).toFixed(1) })));
console.log(`The goal is ${goal / 1000} kB.`);
if (sizes.Cairn > budget) {
  console.error(`Cairn is at ${(sizes.Cairn / 1000).toFixed(1)} kB; it was at ${budget / 1000} kB at most.`);
  process.exitCode = 1;
}
