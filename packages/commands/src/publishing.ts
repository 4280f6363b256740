import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { tool } from './processes/tool.ts';
import { members, root, type Member } from './workspace.ts';

/** A package as it would be published. */
export interface Tarball {
  name: string;
  /** Absolute path of the archive. */
  path: string;
  /** What can be imported from it, but for stylesheets. */
  entries: string[];
}

/** The packages that people install. */
export const published = (): Member[] => members().filter((member) => !member.private);

/** Packs every published package into a folder. They must be built. */
export async function pack(destination: string): Promise<Tarball[]> {
  const tarballs: Tarball[] = [];
  for (const { name, folder } of published()) {
    const said = await tool('pnpm', ['pack', '--json', '--pack-destination', destination], folder);
    const { filename }: { filename: string } = JSON.parse(said.slice(said.indexOf('{')));
    tarballs.push({ name, path: filename, entries: entriesOf(folder) });
  }
  return tarballs;
}

const home = join(root, 'packages/commands');
const program = (name: string, path: string) => join(home, 'node_modules', name, path);

/** @throws with publint's findings, when the package would not work for those who install it. */
export function publint({ path }: Tarball): Promise<string> {
  return tool(process.execPath, [program('publint', 'src/cli.js'), path, '--strict'], home);
}

/** @throws with the findings of "Are the types wrong?". The packages are ESM only, which the profile says. */
export function attw({ path, entries }: Tarball): Promise<string> {
  const cli = program('@arethetypeswrong/cli', 'dist/index.js');
  const options = ['--profile', 'esm-only', '--format', 'ascii', '--no-emoji', '--entrypoints', ...entries];
  return tool(process.execPath, [cli, path, ...options], home);
}

interface Manifest {
  exports: Record<string, string | { default: string }>;
}

/** Everything that can be imported from a package, as "." or "Button": its patterns written out, its stylesheets left out, since they have no types. */
function entriesOf(folder: string): string[] {
  const { exports }: Manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return Object.entries(exports)
    .filter(([name]) => !/\.(css|json)$/.test(name))
    .flatMap(([name, target]) => written(folder, name, typeof target === 'string' ? target : target.default))
    .map((name) => name.replace('./', ''));
}

function written(folder: string, name: string, target: string): string[] {
  if (!name.includes('*')) return [name];
  const [before = '', after = ''] = target.replace('./', '').split('*');
  return globSync(`${before}*${after}`, { cwd: folder })
    .map((path) => path.replaceAll('\\', '/').slice(before.length, -after.length))
    .toSorted()
    .map((part) => name.replace('*', part));
}
