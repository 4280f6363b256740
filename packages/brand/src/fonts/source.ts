import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

import type { FontFiles } from '../input.js';
import { BrandError } from '../problems.js';

/** A file of a family, as `@font-face` describes it. */
export interface FontFile {
  path: string;
  style: 'normal' | 'italic';
  /** Letters that the file has, where the family is split. */
  range?: string;
}

/** A family that was found, with its files; the first is the upright style of Latin. */
export interface FontSource {
  family: string;
  kind: 'serif' | 'sans-serif';
  weights: [number, number];
  files: FontFile[];
  /** Files of the clinic's own are subset; those of Fontsource are already. */
  isOwn: boolean;
  /** Has the axis of optical sizes. */
  isOptical: boolean;
  license?: string;
}

/** A file name from words: `Atkinson Hyperlegible Next` becomes `atkinson-hyperlegible-next`. */
export const slug = (words: string): string =>
  words
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-');

/** What Fontsource says of a family in `metadata.json`. */
interface Metadata {
  category: string;
  variable: Record<string, { min: string; max: string }>;
}

const json = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;

/** The folder of an installed package. */
function packageFolder(name: string, from: string): string | undefined {
  try {
    return dirname(createRequire(join(resolve(from), 'index.js')).resolve(`${name}/package.json`));
  } catch {
    return undefined;
  }
}

/** Subsets that a page in English or Spanish needs; the second is loaded only for a letter that is in it. */
const subsets = ['latin', 'latin-ext'];

/**
 * Finds a variable family of Fontsource among the installed packages.
 *
 * @param from Folder from which packages are looked for.
 * @throws BrandError that names the package to install.
 */
export function fontsource(family: string, place: string, from: string): FontSource {
  const id = slug(family);
  const name = `@fontsource-variable/${id}`;
  const folder = packageFolder(name, from);
  if (!folder) {
    const remedy = `Install it: npm install ${name}. Or give files of your own, or "system".`;
    throw new BrandError([{ place, message: `is ${JSON.stringify(family)}, whose package is not installed.`, remedy }]);
  }
  const { category, variable } = json<Metadata>(join(folder, 'metadata.json'));
  const ranges = json<Record<string, string>>(join(folder, 'unicode.json'));
  const present = new Set(readdirSync(join(folder, 'files')));
  const isOptical = present.has(`${id}-latin-opsz-normal.woff2`);
  const files = subsets.flatMap((subset) =>
    (['normal', 'italic'] as const).map((style): FontFile & { file: string } => {
      const file = `${id}-${subset}-${isOptical ? 'opsz' : 'wght'}-${style}.woff2`;
      return { file, path: join(folder, 'files', file), style, range: ranges[subset] };
    }),
  );
  return {
    family,
    kind: category === 'serif' ? 'serif' : 'sans-serif',
    weights: [Number(variable['wght']?.min ?? 400), Number(variable['wght']?.max ?? 400)],
    files: files.filter(({ file }) => present.has(file)),
    isOwn: false,
    isOptical,
    license: join(folder, 'LICENSE'),
  };
}

/**
 * Finds the clinic's own files.
 *
 * @param from Folder of the brand file.
 * @throws BrandError with every file that is not there.
 */
export function ownFont(
  { family, kind = 'sans-serif', weights = [100, 900], ...files }: FontFiles,
  place: string,
  from: string,
): FontSource {
  const given = (['normal', 'italic'] as const).flatMap((style) => {
    const file = files[style];
    return file === undefined ? [] : [{ style, file, path: resolve(from, file) }];
  });
  const lost = given.filter(({ path }) => !existsSync(path));
  if (lost.length > 0) {
    throw new BrandError(
      lost.map(({ style, file }) => ({
        place: `${place}.${style}`,
        message: `is ${JSON.stringify(file)}, and there is no such file.`,
        remedy: 'Give its path from the brand file.',
      })),
    );
  }
  return { family, kind, weights, files: given, isOwn: true, isOptical: false };
}
