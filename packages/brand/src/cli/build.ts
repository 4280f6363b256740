import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { brandCss } from '../css.js';
import { readNamed } from '../files.js';
import { findFonts, type Fonts, fontsOf } from '../fonts/index.js';
import { at, isTree } from '../tokens/document.js';
import { brandTokens, extension, versionTokens } from '../tokens/write.js';
import { brandTs } from '../typescript.js';
import { versionNames } from '../versions.js';
import type { BrandFile } from './brandFile.js';
import { checkLogo } from './logo.js';

/** Files by their path in a folder. */
export type Files = ReadonlyMap<string, string | Buffer>;

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const tokensFile = 'brand.tokens.json';

/** The logo that the brand names, if any. */
function logo({ brand: { input }, folder }: BrandFile): [string, Buffer][] {
  if (input.logo === undefined) return [];
  const content = readNamed(resolve(folder, input.logo), input.logo, 'logo');
  checkLogo(content, input.logo);
  return [['logo.svg', content]];
}

/** The tokens, with a list of what is written beside them, by which a later build knows what is its own. */
function tokens({ brand }: BrandFile, beside: Iterable<string>): string {
  const document = brandTokens(brand);
  const origin = at(document, ['$extensions', extension]);
  const $extensions = { [extension]: { ...(isTree(origin) && origin), files: [...beside] } };
  return json({ ...document, $extensions });
}

/**
 * Everything that a build writes. Whatever may refuse the brand is in it, so
 * that a check refuses what a build does.
 *
 * @param from Folder from which font packages are looked for.
 */
export const filesOf = (
  file: BrandFile,
  from: string,
  { root }: { root: boolean },
): Promise<{ files: Files; fonts: Fonts }> =>
  file.locating(async () => {
    const { brand } = file;
    const fonts = await fontsOf(brand, await findFonts(brand, file.folder, from));
    const beside = new Map<string, string | Buffer>([
      ...(fonts.css ? [['fonts.css', fonts.css] as const] : []),
      ...fonts.files,
      ...logo(file),
    ]);
    const files = new Map<string, string | Buffer>([
      ['brand.css', brandCss(brand, { root })],
      ['brand.ts', brandTs(brand, { preload: fonts.preload })],
      [tokensFile, tokens(file, beside.keys())],
      ...versionNames.map((name): [string, string] => [`tokens/${name}.tokens.json`, json(versionTokens(brand, name))]),
      ...beside,
    ]);
    return { files, fonts };
  });

/** What a build may have written and another may not: nothing else is ever removed. */
const mayGo = /^(?:fonts\.css|logo\.svg|fonts\/[^/\\]+)$/;

/** Files in a folder that an earlier build wrote there and this one does not. */
export function leftOver(folder: string, files: Files): string[] {
  const path = join(folder, tokensFile);
  if (!existsSync(path)) return [];
  let listed: unknown;
  try {
    listed = at(JSON.parse(readFileSync(path, 'utf8')), ['$extensions', extension, 'files']);
  } catch {
    // A file that is not ours any more says nothing of what is.
    return [];
  }
  const own = Array.isArray(listed) ? listed : [];
  return own.filter((name): name is string => typeof name === 'string' && mayGo.test(name) && !files.has(name));
}
