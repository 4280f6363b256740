import { globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The top folder of the repository. */
export const root = resolve(import.meta.dirname, '../../..');

/** A package or an app of the workspace. */
export interface Member {
  name: string;
  version: string;
  /** Absolute path. */
  folder: string;
  private: boolean;
  scripts: Record<string, string>;
}

/** Every package and app, by path. */
export function members(): Member[] {
  return globSync('{packages,apps}/*/package.json', { cwd: root })
    .toSorted()
    .map((path) => {
      const manifest: Partial<Member> = JSON.parse(readFileSync(join(root, path), 'utf8'));
      const { name = path, version = '', scripts = {} } = manifest;
      return { name, version, folder: join(root, dirname(path)), private: manifest.private ?? false, scripts };
    });
}

/** Path of a program that a dependency brings, under its own name if none is given, as installed for the package in a folder. */
export function programOf(folder: string, dependency: string, name = dependency): string {
  const home = join(folder, 'node_modules', dependency);
  const { bin }: { bin: string | Record<string, string> } = JSON.parse(
    readFileSync(join(home, 'package.json'), 'utf8'),
  );
  const path = typeof bin === 'string' ? bin : bin[name];
  if (!path) throw new Error(`${dependency} brings no program called ${name}.`);
  return join(home, path);
}
