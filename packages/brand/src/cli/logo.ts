import { BrandError } from '../problems.js';

/** How files begin that are taken for a logo by mistake. */
const others: [kind: string, start: string][] = [
  ['a PNG picture', '\u0089PNG'],
  ['a JPEG picture', '\u00FF\u00D8\u00FF'],
  ['a GIF picture', 'GIF8'],
  ['a WebP or other RIFF file', 'RIFF'],
  ['a BMP picture', 'BM'],
  ['an icon', '\u0000\u0000\u0001\u0000'],
  ['a PDF', '%PDF'],
  ['a compressed file', '\u001F\u008B'],
  ['a ZIP archive', 'PK\u0003\u0004'],
];

/** What may stand before the root of an SVG file: a declaration, comments, a document type. */
const prolog = /^\uFEFF?\s*(?:<\?[^>]*\?>\s*|<!--.*?-->\s*|<!doctype[^[>]*(?:\[.*?\]\s*)?>\s*)*/is;

/** The root may have a prefix, as Inkscape and others write it. */
const root = /^<(?:[\w-]+:)?svg[\s>/]/i;
const end = /(?:<\/(?:[\w-]+:)?svg\s*>|^[^<]*<[^<]*\/>)\s*(?:<!--.*?-->\s*)*$/is;

/**
 * Makes sure that a logo is what its name will say, by its content.
 *
 * @throws BrandError where it is anything but an SVG file.
 */
export function checkLogo(content: Buffer, named: string): void {
  const text = content.toString('utf8');
  const drawing = text.replace(prolog, '');
  if (root.test(drawing) && end.test(drawing)) return;
  const start = content.subarray(0, 8).toString('latin1');
  const kind =
    others.find(([, begins]) => start.startsWith(begins))?.[0] ?? (text.trim() === '' ? 'empty' : 'no SVG file');
  const message = `is ${JSON.stringify(named)}, which is ${kind}.`;
  throw new BrandError([
    { field: 'logo', message, remedy: 'Give the logo as an SVG file, which stays sharp at any size.' },
  ]);
}
