import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import { brandCss } from '../css.js';
import { type Fonts, fontsOf } from '../fonts/index.js';
import { BrandError } from '../problems.js';
import { brandTokens, versionTokens } from '../tokens/write.js';
import { brandTs } from '../typescript.js';
import { versionNames } from '../versions.js';
import type { BrandFile } from './brandFile.js';

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** The logo that the brand names, if any. */
function logo({ brand: { input }, folder }: BrandFile): [string, Buffer][] {
  if (input.logo === undefined) return [];
  const path = resolve(folder, input.logo);
  if (existsSync(path)) return [['logo.svg', readFileSync(path)]];
  const problem = { place: 'logo', message: `is ${JSON.stringify(input.logo)}, and there is no such file.` };
  throw new BrandError([{ ...problem, remedy: 'Give its path from the brand file.' }]);
}

/** Everything that a build writes, by its path in the folder. */
export async function filesOf(
  file: BrandFile,
  { root }: { root: boolean },
): Promise<{ files: Map<string, string | Buffer>; fonts: Fonts }> {
  const { brand } = file;
  const fonts = await fontsOf(brand, file.fonts);
  const files = new Map<string, string | Buffer>([
    ['brand.css', brandCss(brand, { root })],
    ['brand.ts', brandTs(brand, { preload: fonts.preload })],
    ['brand.tokens.json', json(brandTokens(brand))],
    ...versionNames.map((name): [string, string] => [`tokens/${name}.tokens.json`, json(versionTokens(brand, name))]),
    ...(fonts.css ? [['fonts.css', fonts.css] as const] : []),
    ...fonts.files,
    ...logo(file),
  ]);
  return { files, fonts };
}

/**
 * Writes files into a folder. All of them are written aside first and then
 * moved, so that a full disk leaves nothing half-written.
 */
export function write(files: ReadonlyMap<string, string | Buffer>, folder: string): void {
  mkdirSync(folder, { recursive: true });
  const aside = mkdtempSync(join(folder, '.cairn-brand-'));
  const place = (path: string, parent: string) => {
    mkdirSync(dirname(join(parent, path)), { recursive: true });
    return join(parent, path);
  };
  try {
    for (const [path, content] of files) writeFileSync(place(path, aside), content);
    for (const path of files.keys()) renameSync(join(aside, path), place(path, folder));
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}
