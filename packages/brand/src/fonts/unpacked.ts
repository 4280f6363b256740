import subsetFont from 'subset-font';

/** What browsers would refuse a font for. */
export class FontFault extends Error {}

/** Tables that browsers ask of every font. */
const needed = ['OS/2', 'cmap', 'head', 'hhea', 'hmtx', 'maxp', 'name', 'post'];
/** One of them has the shapes of the letters. */
const shapes = ['glyf', 'CFF ', 'CFF2'];

/** Where each table of a font begins and ends, by its name. */
function tablesOf(font: Buffer): ReadonlyMap<string, { from: number; end: number }> {
  const records = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + 16 * index);
  return new Map(
    records.map((at) => {
      const from = font.readUInt32BE(at + 8);
      return [font.toString('latin1', at, at + 4), { from, end: from + font.readUInt32BE(at + 12) }];
    }),
  );
}

/** Whether nothing was cut off: a packed file says its length, another where its tables end. */
function isWhole(file: Buffer): boolean {
  if (file.toString('latin1', 0, 3) === 'wOF') return file.readUInt32BE(8) <= file.byteLength;
  return [...tablesOf(file).values()].every(({ end }) => end <= file.byteLength);
}

/**
 * A font as plain tables, in whatever it was packed.
 *
 * @throws FontFault, or what the reader stumbles over, where a browser would refuse it too.
 */
export async function unpacked(file: Buffer): Promise<Buffer> {
  const font = await subsetFont(file, undefined, { keepAllGlyphs: true, targetFormat: 'sfnt' });
  if (!isWhole(file)) throw new FontFault('Its end is missing.');
  const tables = tablesOf(font);
  const lacking = needed.filter((name) => !tables.has(name));
  if (!shapes.some((name) => tables.has(name))) lacking.push('glyf');
  if (lacking.length > 0) throw new FontFault(`It lacks what browsers ask for: ${lacking.join(', ')}.`);
  const unitsPerEm = font.readUInt16BE((tables.get('head')?.from ?? 0) + 18);
  if (unitsPerEm < 16 || unitsPerEm > 16_384) throw new FontFault(`It says no size: ${unitsPerEm} units per em.`);
  return font;
}
