/**
 * What a browser loads over React when the whole page is hydrated, beside the page of plain elements: what static
 * sites and server components never send, and a single-page application always does; and what it loads where a loader
 * makes the HTML of the page, by the recipe for React Router.
 *
 *   node src/size.ts
 *
 * Ends with code 1 when one of the two is more than what was reached. The goal of the hydrated page is 12 kB.
 */
import { gzipSync } from 'node:zlib';

import { build, type Plugin } from 'esbuild';

const goal = 12_000;
const budgets: Readonly<Record<string, number>> = { Cairn: 25_500, 'Cairn, as HTML of the server': 2700 };

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

const sizes = {
  'plain elements': await sizeOf('Bare'),
  Cairn: await sizeOf('Cairn'),
  'Cairn, as HTML of the server': await sizeOf('Kept'),
};
console.table(Object.entries(sizes).map(([page, bytes]) => ({ page, 'gzipped (bytes)': bytes })));
console.log(`The goal of the hydrated page is ${goal} bytes.`);
for (const [page, bytes] of Object.entries(sizes)) {
  const budget = budgets[page];
  if (budget === undefined || bytes <= budget) continue;
  console.error(`${page} is at ${bytes} bytes; it was at ${budget} at most.`);
  process.exitCode = 1;
}
