import { defineConfig, type Options } from 'tsup';

/** How a package without styles is built: ESM for the browser floor, one file per export, declarations by `tsc`. */
export function library(options: Options = {}) {
  return defineConfig({
    entry: ['src/index.ts'],
    format: 'esm',
    target: 'es2022',
    splitting: false,
    clean: true,
    silent: true,
    ...options,
  });
}
