import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

import subsetFont from 'subset-font';

import type { Brand } from '../brand.js';
import type { FontChoice } from '../input.js';
import { BrandError, type Problem } from '../problems.js';
import { figuresFace, styleInput } from '../style.js';
import { fallbackFaces, type Use } from './fallback.js';
import { type FontFile, type FontSource, fontsource, ownFont, slug } from './source.js';

/** What a brand's fonts need on a page. */
export interface Fonts {
  /** `@font-face` rules, with addresses relative to the stylesheet. Empty for the reader's own fonts. */
  css: string;
  /** Files by their path beside the stylesheet. */
  files: Map<string, Buffer>;
  /** Paths that a page should preload: the upright style of headings and text. */
  preload: string[];
  /** What was left as it is, and why. */
  notes: string[];
}

/** The families of a brand that were found, by where they are used. */
export type FoundFonts = Partial<Record<'heading' | 'body' | 'figures', FontSource>>;

/**
 * Finds the families that a brand names: Fontsource packages from the working
 * folder, the clinic's own files from the folder of the brand file.
 *
 * @throws BrandError with every family and file that is not there.
 */
export function findFonts({ input }: Brand, brandFolder: string, workingFolder: string): FoundFonts {
  const problems: Problem[] = [];
  const found: FoundFonts = {};
  for (const use of ['heading', 'body', 'figures'] as const) {
    const font: FontChoice = input.fonts?.[use] ?? 'system';
    if (font === 'system') continue;
    const place = `fonts.${use}`;
    try {
      found[use] =
        typeof font === 'string' ? fontsource(font, place, workingFolder) : ownFont(font, place, brandFolder);
    } catch (error) {
      if (!(error instanceof BrandError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new BrandError(problems);
  return found;
}

/** Letters of English and Spanish, their neighbours, and the marks of good typography. */
const latin = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x2c6, 0x2dc],
  [0x2010, 0x2026],
  [0x2030, 0x203a],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2212, 0x2212],
]
  .flatMap(([first = 0, last = 0]) => Array.from({ length: last - first + 1 }, (_, index) => first + index))
  .map((code) => String.fromCodePoint(code))
  .join('');

const subset = (font: Buffer, text: string) => subsetFont(font, text, { targetFormat: 'woff2' });

interface Face {
  family: string;
  weights: readonly number[];
  style: FontFile['style'];
  path: string;
  range?: string;
  sizeAdjust?: string;
}

const formats: Record<string, string> = { woff2: 'woff2', woff: 'woff', ttf: 'truetype', otf: 'opentype' };

function faceCss({ family, weights, style, path, range, sizeAdjust }: Face): string {
  const format = formats[path.split('.').at(-1) ?? ''];
  const lines = [
    `font-family: "${family}"`,
    `font-style: ${style}`,
    // Late fonts wait for the next page: nothing moves under a reader's finger. Preloaded ones are rarely late.
    'font-display: optional',
    `font-weight: ${[...new Set(weights)].join(' ')}`,
    ...(sizeAdjust ? [`size-adjust: ${sizeAdjust}`] : []),
    ...(range ? [`unicode-range: ${range}`] : []),
    `src: url("${path}")${format ? ` format("${format}")` : ''}`,
  ];
  return `@font-face {\n${lines.map((line) => `  ${line};`).join('\n')}\n}`;
}

/** What stands in for a family while it loads. */
async function standIns(path: string, source: FontSource, uses: readonly Use[]): Promise<string> {
  try {
    return await fallbackFaces(readFileSync(path), source, uses);
  } catch {
    const remedy = 'Give a woff2, woff, ttf or otf file.';
    throw new BrandError([{ place: basename(path), message: 'is not a font that can be read.', remedy }]);
  }
}

/** Gathers files, rules and notes while the families are gone through. */
class Case {
  readonly files = new Map<string, Buffer>();
  readonly faces: string[] = [];
  readonly notes: string[] = [];

  /** Puts a family in, with what stands in for it. Gives the path of its upright style. */
  async add(source: FontSource, uses: readonly Use[]): Promise<string> {
    const { family, weights, files, license, isOwn } = source;
    const added = await Promise.all(files.map(async (file) => ({ ...file, ...(await this.file(file, source)) })));
    for (const { name, data, style, range } of added) {
      const path = `fonts/${name}`;
      this.files.set(path, data);
      this.faces.push(faceCss({ family, weights, style, path, range: isOwn ? undefined : range }));
    }
    const [first] = added;
    if (!first) throw new BrandError([{ place: family, message: 'has no Latin letters.', remedy: 'Choose another.' }]);
    if (license) this.files.set(`fonts/${slug(family)}-LICENSE.txt`, readFileSync(license));
    this.faces.push(await standIns(first.path, source, uses));
    return `fonts/${first.name}`;
  }

  /** A file to serve: subset where it is the clinic's own and can be. */
  async file({ path, style }: FontFile, { family, isOwn }: FontSource): Promise<{ name: string; data: Buffer }> {
    const data = readFileSync(path);
    if (!isOwn) return { name: basename(path), data };
    try {
      return { name: `${slug(family)}-${style}.woff2`, data: await subset(data, latin) };
    } catch {
      this.notes.push(`${basename(path)} could not be subset and is copied whole, so pages load more than they need.`);
      return { name: basename(path), data };
    }
  }

  /** Puts digits in, from one family for the text of another. */
  async addFigures(brand: string, { family, weights, files, license }: FontSource): Promise<void> {
    const [first] = files;
    if (!first) return;
    const path = `fonts/${slug(family)}-figures.woff2`;
    this.files.set(path, await subset(readFileSync(first.path), '0123456789'));
    if (license) this.files.set(`fonts/${slug(family)}-LICENSE.txt`, readFileSync(license));
    const range = 'U+30-39';
    this.faces.push(faceCss({ family: figuresFace(brand), weights, style: 'normal', path, range, sizeAdjust: '98%' }));
  }
}

/** Prepares what a brand's fonts need on a page: files, rules, what stands in while they load, and what to preload. */
export async function fontsOf({ name, input }: Brand, { heading, body, figures }: FoundFonts): Promise<Fonts> {
  const { weight, smallWeight } = styleInput(input).heading;
  const headings: Use = { role: 'heading', weights: [weight, smallWeight] };
  const text: Use = { role: 'text', weights: [400, 650] };
  const isOne = heading === undefined || heading.family === body?.family;
  const fonts = new Case();
  const preload: string[] = [];
  if (body)
    preload.push(await fonts.add(body, input.fonts?.heading === 'system' ? [text] : isOne ? [text, headings] : [text]));
  if (heading && !isOne) preload.push(await fonts.add(heading, [headings]));
  if (figures) await fonts.addFigures(name, figures);
  const { faces, files, notes } = fonts;
  return { css: faces.length > 0 ? `${faces.join('\n')}\n` : '', files, preload, notes };
}
