import { execFileSync } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

import { build, type BuildOptions } from 'esbuild';

const bench = join(import.meta.dirname, '..');

/** Installs what Cairn is measured beside, once. */
export function installPeers(): void {
  if (existsSync(join(bench, 'peers/node_modules'))) return;
  const options = ['--no-audit', '--no-fund', '--no-package-lock', '--legacy-peer-deps'];
  execFileSync('npm', ['install', ...options], { cwd: join(bench, 'peers'), stdio: 'inherit' });
}

const shared: BuildOptions = {
  bundle: true,
  minify: true,
  format: 'esm',
  jsx: 'automatic',
  define: { 'process.env.NODE_ENV': '"production"' },
  nodePaths: [join(bench, 'node_modules')],
  external: ['react', 'react-dom'],
  logLevel: 'error',
};

/**
 * A page as a module of its own, as a server would have it. Resolves to its file. React stands beside it as it is, since
 * in the bundle each module would ask for it by getters of its own, of which a page in one file has one and a library
 * sixty; and each page has its own, which learns from no other page what elements are like.
 */
export async function bundled(page: string, folder: string): Promise<string> {
  const name = basename(page, '.tsx');
  const outfile = join(folder, name, 'page.mjs');
  for (const part of ['react', 'react-dom']) {
    cpSync(join(bench, 'node_modules', part), join(folder, name, 'node_modules', part), {
      recursive: true,
      dereference: true,
    });
  }
  // What React is loaded later asks for.
  process.env.NODE_ENV = 'production';
  await build({
    ...shared,
    outfile,
    platform: 'node',
    // Some of what is bundled still calls `require`.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    stdin: {
      resolveDir: bench,
      loader: 'tsx',
      contents: `
        import { rendering } from './src/article/rendering.tsx';
        import { Page } from '${resolve(bench, page)}';
        export const render = rendering(Page);`,
    },
  });
  return outfile;
}
