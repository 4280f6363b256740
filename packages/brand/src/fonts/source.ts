import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import type { Problem } from '@cairn-ds/problems';

import { readNamed } from '../files.js';
import type { FontFiles } from '../input.js';
import { BrandError } from '../problems.js';
import { kindOf } from '../kinds.js';
import { charactersOf, textOf, weightsOf } from './letters.js';
import { FontFault, unpacked } from './unpacked.js';

/** A file of a family, as `@font-face` describes it. */
export interface FontFile {
  name: string;
  data: Buffer;
  style: 'normal' | 'italic';
  /** Letters that the file has, where the family is split. */
  range?: string;
}

/** A family that was found, with its files; the first is the upright style of Latin. */
export interface FontSource {
  /** Where the brand names it. */
  field: string;
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

/** Subsets of Latin letters; all but the first are loaded only for a letter that is in them. */
const subsets = ['latin', 'latin-ext', 'vietnamese'];

/**
 * Finds a variable family of Fontsource among the installed packages.
 *
 * @param from Folder from which packages are looked for.
 * @throws BrandError that names the package to install.
 */
export function fontsource(family: string, field: string, from: string): FontSource {
  const id = slug(family);
  const name = `@fontsource-variable/${id}`;
  const folder = packageFolder(name, from);
  if (!folder) {
    const remedy = `Install it: npm install ${name}. Or give files of your own, or "system".`;
    throw new BrandError([{ field, message: `is ${JSON.stringify(family)}, whose package is not installed.`, remedy }]);
  }
  const { category, variable } = json<Metadata>(join(folder, 'metadata.json'));
  const ranges = json<Record<string, string>>(join(folder, 'unicode.json'));
  const present = new Set(readdirSync(join(folder, 'files')));
  const isOptical = present.has(`${id}-latin-opsz-normal.woff2`);
  const files = subsets.flatMap((subset) =>
    (['normal', 'italic'] as const).flatMap((style): FontFile[] => {
      const file = `${id}-${subset}-${isOptical ? 'opsz' : 'wght'}-${style}.woff2`;
      if (!present.has(file)) return [];
      return [{ name: file, data: readFileSync(join(folder, 'files', file)), style, range: ranges[subset] }];
    }),
  );
  return {
    field,
    family,
    kind: category === 'serif' ? 'serif' : 'sans-serif',
    weights: [Number(variable['wght']?.min ?? 400), Number(variable['wght']?.max ?? 400)],
    files,
    isOwn: false,
    isOptical,
    license: join(folder, 'LICENSE'),
  };
}

/** What a font has to have where it is used. */
const needs = {
  text: { letters: /\p{Script=Latin}/u, name: 'Latin letters' },
  figures: { letters: /[0-9]/, name: 'digits' },
};

/**
 * Reads a file of the clinic's own.
 *
 * @throws BrandError where it is not there, is no font that a browser reads, or lacks what it is for.
 */
async function readFont(path: string, named: string, field: string, need: keyof typeof needs): Promise<Buffer> {
  const file = readNamed(path, named, field);
  const refused = (message: string, remedy = 'Give a woff2, woff, ttf or otf file.') =>
    new BrandError([{ field, message: `is ${JSON.stringify(named)}${message}`, remedy }]);
  const data = await unpacked(file).catch((error: unknown) => {
    const kind = kindOf(file);
    if (kind !== undefined) throw refused(`, which is ${kind}.`);
    const why = error instanceof FontFault ? ` ${error.message}` : '';
    throw refused(`: ${basename(named)} is not a font that can be read.${why}`);
  });
  const { letters, name } = needs[need];
  if (letters.test(textOf([...charactersOf(data)]))) return data;
  throw refused(`, which has no ${name}.`, 'Choose a font that has them.');
}

/**
 * Finds the clinic's own files.
 *
 * @param from Folder of the brand file.
 * @throws BrandError with every file that is not there, is no font, or lacks letters.
 */
export async function ownFont(
  { family, kind = 'sans-serif', weights, ...given }: FontFiles,
  field: string,
  from: string,
): Promise<FontSource> {
  const need = field === 'fonts.figures' ? 'figures' : 'text';
  const problems: Problem[] = [];
  const files: FontFile[] = [];
  for (const style of ['normal', 'italic'] as const) {
    const named = given[style];
    if (named === undefined) continue;
    try {
      const data = await readFont(resolve(from, named), named, `${field}.${style}`, need);
      files.push({ name: basename(named), data, style });
    } catch (error) {
      if (!(error instanceof BrandError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new BrandError(problems);
  const [upright] = files;
  const own = weights ?? (upright ? weightsOf(upright.data) : [400, 400]);
  return { field, family, kind, weights: own, files, isOwn: true, isOptical: false };
}
