import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';

import subsetFont from 'subset-font';
import type { Problem } from '@cairn-ds/problems';

import type { Brand } from '../brand.js';
import type { FontChoice } from '../input.js';
import { BrandError } from '../problems.js';
import { figuresFace, styleInput } from '../style.js';
import { fallbackFaces, type Use } from './fallback.js';
import { charactersOf, lackOf, parted, rangeOf, textOf } from './letters.js';
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
export async function findFonts({ input }: Brand, brandFolder: string, workingFolder: string): Promise<FoundFonts> {
  const problems: Problem[] = [];
  const found: FoundFonts = {};
  for (const use of ['heading', 'body', 'figures'] as const) {
    const font: FontChoice = input.fonts?.[use] ?? 'system';
    if (font === 'system') continue;
    const field = `fonts.${use}`;
    try {
      found[use] =
        typeof font === 'string' ? fontsource(font, field, workingFolder) : await ownFont(font, field, brandFolder);
    } catch (error) {
      if (!(error instanceof BrandError)) throw error;
      problems.push(...error.problems);
    }
  }
  problems.push(...mistaken(input.fonts));
  if (problems.length > 0) throw new BrandError(problems);
  return found;
}

/** Two families by one name, of which only that of the text could be shown. */
function mistaken({ heading, body }: NonNullable<Brand['input']['fonts']> = {}): Problem[] {
  if (heading === undefined || body === undefined) return [];
  const [one, other] = [heading, body].map((font) => (typeof font === 'string' ? { family: font } : font));
  if (!one || !other || slug(one.family) !== slug(other.family)) return [];
  const { family: _, ...files } = one;
  if (typeof heading === typeof body && isDeepStrictEqual({ ...other, ...files }, other)) return [];
  const remedy = 'Give each family a name of its own, or both the same files.';
  return [{ field: 'fonts.heading', message: 'has the name of fonts.body and other files.', remedy }];
}

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

/** A file to serve, with the letters that it is for. */
type Served = Omit<FontFile, 'range'> & { range?: string };

/** A file of the clinic's own in parts: what every page loads, and what waits for a page with such a letter. */
async function parts({ data, name, style }: FontFile, { field, family }: FontSource): Promise<Served[]> {
  const { often, seldom } = parted(charactersOf(data));
  const base = `${slug(family)}-${style}`;
  const part = async (letters: number[], ending: string): Promise<Served[]> => {
    if (letters.length === 0) return [];
    const range = rangeOf(letters);
    return [{ name: `${base}${ending}.woff2`, data: await subset(data, textOf(letters)), style, range }];
  };
  try {
    return [...(await part(often, '')), ...(await part(seldom, '-more'))];
  } catch {
    // Browsers refuse such a file too, and nobody would see why.
    const message = `is ${JSON.stringify(name)}, some letters of which are broken.`;
    throw new BrandError([{ field: `${field}.${style}`, message, remedy: 'Export it again, or choose another.' }]);
  }
}

/** Gathers files, rules and notes while the families are gone through. */
class Case {
  readonly files = new Map<string, Buffer>();
  readonly faces: string[] = [];
  readonly notes: string[] = [];

  /** Puts a family in, with what stands in for it. Gives the path of its upright style. */
  async add(source: FontSource, uses: readonly Use[]): Promise<string> {
    const { field, family, weights, files, license, isOwn } = source;
    const served = await Promise.all(files.map((file) => (isOwn ? parts(file, source) : [file])));
    for (const { name, data, style, range } of served.flat()) {
      const path = `fonts/${name}`;
      this.files.set(path, data);
      this.faces.push(faceCss({ family, weights, style, path, range }));
    }
    const [first] = files;
    const [shown] = served.flat();
    if (!first || !shown)
      throw new BrandError([{ field, message: 'has no Latin letters.', remedy: 'Choose another.' }]);
    if (license) this.files.set(`fonts/${slug(family)}-LICENSE.txt`, readFileSync(license));
    this.faces.push(await fallbackFaces(first.data, source, uses));
    this.noteLack(source);
    return `fonts/${shown.name}`;
  }

  /** Says which letters a family lacks: pages that have them show those of another font. */
  noteLack({ family, files }: FontSource): void {
    for (const style of ['normal', 'italic'] as const) {
      const own = files.filter((file) => file.style === style);
      const lack = lackOf(new Set(own.flatMap(({ data }) => [...charactersOf(data)])));
      if (own.length === 0 || !lack) continue;
      const name = style === 'italic' ? `The italics of ${family}` : family;
      this.notes.push(
        `${name} ${style === 'italic' ? 'lack' : 'lacks'} letters of ${lack}. A font of the reader's own shows them.`,
      );
    }
  }

  /** Puts digits in, from one family for the text of another. */
  async addFigures(brand: string, { family, weights, files, license }: FontSource): Promise<void> {
    const [first] = files;
    if (!first) return;
    const path = `fonts/${slug(family)}-figures.woff2`;
    this.files.set(path, await subset(first.data, '0123456789'));
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
