import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
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
  // One React for all, that of the workspace.
  nodePaths: [join(bench, 'node_modules')],
  logLevel: 'error',
};

/** A page as a module of its own with all that it needs, as a server would have it. Resolves to its file. */
export async function bundled(page: string, folder: string): Promise<string> {
  const outfile = join(folder, `${basename(page, '.tsx')}.mjs`);
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
