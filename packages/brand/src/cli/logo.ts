import { kindOf } from '../kinds.js';
import { BrandError } from '../problems.js';

/** What may stand before the root of an SVG file: a declaration, comments, a document type. */
const prolog = /^\uFEFF?\s*(?:<\?[^>]*\?>\s*|<!--.*?-->\s*|<!doctype[^[>]*(?:\[.*?\]\s*)?>\s*)*/is;

/** The root may have a prefix, as Inkscape and others write it. */
const root = /^<(?:[\w-]+:)?svg[\s>/]/i;
const end = /(?:<\/(?:[\w-]+:)?svg\s*>|^[^<]*<[^<]*\/>)\s*(?:<!--.*?-->\s*)*$/is;

/** Without it a file is XML of some kind, of which no browser makes a picture. */
const namespace = 'http://www.w3.org/2000/svg';

/** A picture or a part from elsewhere, which no browser loads into a picture. */
const elsewhere = /<(?:image|use)\s[^>]*href\s*=\s*["'](?!#|data:)([^"']*)/i;

function refused(message: string, remedy: string): BrandError {
  return new BrandError([{ field: 'logo', message, remedy }]);
}

/**
 * Makes sure that a logo is what its name will say, by its content.
 *
 * @throws BrandError where it is anything but an SVG file.
 */
export function checkLogo(content: Buffer, named: string): void {
  const text = content.toString('utf8');
  const drawing = text.replace(prolog, '');
  const is = `is ${JSON.stringify(named)}, which`;
  if (root.test(drawing) && end.test(drawing)) {
    if (!text.includes(namespace)) {
      throw refused(`${is} does not say that it is SVG.`, `Write <svg xmlns="${namespace}" …> at its beginning.`);
    }
    const [, from] = elsewhere.exec(drawing) ?? [];
    if (from === undefined) return;
    throw refused(
      `${is} takes a part from ${JSON.stringify(from)}, which no browser loads into a picture.`,
      'Export it again with everything in the file.',
    );
  }
  throw refused(
    `${is} is ${kindOf(content) ?? 'no SVG file'}.`,
    'Give the logo as an SVG file, which stays sharp at any size.',
  );
}
