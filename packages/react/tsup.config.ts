import { globSync, readdirSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';

import { vanillaExtractPlugin } from '@vanilla-extract/esbuild-plugin';
import { build, type Plugin } from 'esbuild';
import { defineConfig } from 'tsup';

const indexes = new Map<string, string[]>();

/** Class names that say where they come from and are the same in every build: `cairn-Button-0` is the first style of Button.css.ts. */
const styles = vanillaExtractPlugin({
  identifiers({ filePath, hash }) {
    const seen = indexes.get(filePath) ?? [];
    indexes.set(filePath, seen);
    if (!seen.includes(hash)) seen.push(hash);
    return `cairn-${basename(filePath, '.css.ts')}-${seen.indexOf(hash)}`;
  },
});

/** Keeps one output file for each source file: bundling would lose 'use client' and repeat shared code. */
const keepFiles: Plugin = {
  name: 'keep-files',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.?\// }, ({ path, importer, kind }) =>
      kind !== 'entry-point' && importer.startsWith(`${import.meta.dirname}/src/`)
        ? { path, external: true }
        : undefined,
    );
  },
};

/** One stylesheet for everything and one for each component, each complete by itself. */
async function writeStyles() {
  for (const part of globSync('dist/**/*.css.css')) rmSync(part);
  const components = readdirSync('src/components');
  const { outputFiles } = await build({
    entryPoints: [
      { in: 'src/index.ts', out: 'styles' },
      ...components.map((name) => ({ in: `src/components/${name}/index.ts`, out: `components/${name}/styles` })),
    ],
    outdir: 'dist',
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    jsx: 'automatic',
    target: ['chrome123', 'firefox121', 'safari17.5'],
    packages: 'external',
    plugins: [styles],
    logLevel: 'warning',
  });
  for (const { path, text } of outputFiles.filter(({ path }) => path.endsWith('.css'))) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
}

export default defineConfig({
  entry: ['src/**/*.{ts,tsx}', '!src/**/*.{test,stories}.{ts,tsx}', '!src/test/**'],
  format: 'esm',
  target: 'es2022',
  bundle: true,
  splitting: false,
  clean: true,
  silent: true,
  esbuildPlugins: [keepFiles, styles],
  onSuccess: writeStyles,
});
