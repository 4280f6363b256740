import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import subsetFont from 'subset-font';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { defineBrand } from '../brand.js';
import type { BrandInput } from '../input.js';
import { BrandError } from '../problems.js';
import { findFonts, fontsOf } from './index.js';

const require = createRequire(import.meta.url);
const newsreader = join(dirname(require.resolve('@fontsource-variable/newsreader/package.json')), 'files');
const variable = readFileSync(join(newsreader, 'newsreader-latin-wght-normal.woff2'));
const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ .';

let folder: string;
let ttf: Buffer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cairn-fonts-'));
  ttf = await subsetFont(variable, letters, { targetFormat: 'sfnt', variationAxes: { wght: 300 } });
  put('house.ttf', ttf);
});
afterAll(() => rmSync(folder, { recursive: true }));

const put = (name: string, content: string | Buffer) => writeFileSync(join(folder, name), content);

/** What a build makes of fonts, or what it says of them. */
async function made(fonts: BrandInput['fonts']) {
  const brand = defineBrand({ name: 'sample', colors: { primary: '#14443c' }, fonts });
  try {
    return await fontsOf(brand, await findFonts(brand, folder, folder));
  } catch (error) {
    if (error instanceof BrandError) return error.problems.map((each) => Object.values(each).join(' ')).join('\n');
    throw error;
  }
}

const house = (normal: string, family = 'House') => ({ family, normal });

/** Where the record of a table stands in a font. */
const recordOf = (font: Buffer, table: string) =>
  [...Array(font.readUInt16BE(4)).keys()]
    .map((index) => 12 + 16 * index)
    .find((at) => font.toString('latin1', at, at + 4) === table) ?? 0;

/** A font whose table has another name, so that it lacks that one. */
function lacking(table: string): Buffer {
  const font = Buffer.from(ttf);
  const end = recordOf(font, table) + 3;
  font.writeUInt8(font.readUInt8(end) + 1, end);
  return font;
}

function withoutSize(): Buffer {
  const font = Buffer.from(ttf);
  font.writeUInt16BE(0, font.readUInt32BE(recordOf(font, 'head') + 8) + 18);
  return font;
}

/** A font of which the shapes of letters are nonsense. */
function withNonsense(): Buffer {
  const font = Buffer.from(ttf);
  const record = recordOf(font, 'glyf');
  const [from, length] = [font.readUInt32BE(record + 8), font.readUInt32BE(record + 12)];
  return font.fill(0xff, from + Math.floor(length / 3), from + Math.floor(length / 2));
}

describe('a file that no browser would show is refused, with what it is', () => {
  const page = '<!doctype html><title>Not found</title>';
  test.each<[what: string, file: (packed: Buffer) => string | Buffer, said: string]>([
    [
      'half of a WOFF file, which a reader may read for ever',
      (woff) => woff.subarray(0, woff.length / 2),
      'is not a font that can be read.',
    ],
    ['a WOFF file without its end', (woff) => woff.subarray(0, -10), 'Its end is missing.'],
    ['a font without its end', () => ttf.subarray(0, -10), 'Its end is missing.'],
    ['the page of an error', () => page, 'is a page, such as that of an error. Give a woff2'],
    ['nothing', () => '', 'is empty. Give a woff2'],
    ['an archive', () => 'PK\u0003\u0004 house.ttf', 'is a ZIP archive.'],
    ['a collection', () => 'ttcf\u0000\u0001\u0000\u0000', 'is a collection of several fonts.'],
    ['an EOT file', () => `${'\u0000'.repeat(34)}LP${'\u0000'.repeat(80)}`, 'is an EOT font'],
    ['a Type 1 font', () => '%!PS-AdobeFont-1.0: House', 'is a Type 1 font'],
    ['a font without names', () => lacking('name'), 'It lacks what browsers ask for: name. Give'],
    ['a font without measures', () => lacking('OS/2'), 'It lacks what browsers ask for: OS/2. Give'],
    ['a font without a head', () => lacking('head'), 'is not a font that can be read.'],
    ['a font without shapes', () => lacking('glyf'), 'It lacks what browsers ask for: glyf.'],
    ['a font without a size', withoutSize, 'It says no size: 0 units per em.'],
    ['a font whose shapes are nonsense', withNonsense, 'some letters of which are broken.'],
  ])('%s', async (_, file, said) => {
    put('odd.woff2', file(await subsetFont(ttf, letters, { targetFormat: 'woff' })));
    const found = await made({ body: house('odd.woff2') });
    expect(found).toContain('fonts.body.normal is "odd.woff2"');
    expect(found).toContain(said);
  });

  test('a link to itself', async () => {
    symlinkSync('circle.ttf', join(folder, 'circle.ttf'));
    expect(await made({ body: house('circle.ttf') })).toContain('"circle.ttf", which cannot be read (ELOOP).');
  });
});

test('a font that lacks what it is for is refused: text has letters, figures have digits', async () => {
  put('digits.woff2', await subsetFont(variable, '0123456789', { targetFormat: 'woff2' }));
  expect(await made({ body: house('digits.woff2') })).toContain('"digits.woff2", which has no Latin letters.');
  expect(await made({ figures: house('house.ttf') })).toContain(
    'fonts.figures.normal is "house.ttf", which has no digits.',
  );
  expect(await made({ figures: house('digits.woff2') })).toMatchObject({ css: expect.stringContaining('U+30-39') });
});

test('two families by one name are refused, since only one of them would be shown', async () => {
  put('other.ttf', ttf);
  const refused = 'fonts.heading has the name of fonts.body and other files.';
  expect(await made({ heading: house('other.ttf'), body: house('house.ttf') })).toContain(refused);
  // Their files would have one name too.
  expect(await made({ heading: house('other.ttf', 'house'), body: house('house.ttf') })).toContain(refused);
  expect(await made({ heading: 'Newsreader', body: house('house.ttf', 'Newsreader') })).toContain('fonts.heading');
  const both = { heading: house('house.ttf'), body: { ...house('house.ttf'), italic: 'other.ttf' } };
  expect(await made(both)).toMatchObject({ preload: ['fonts/house-normal.woff2'] });
});

test('a font of one weight says that it has one, so that browsers draw bold words bold', async () => {
  expect(await made({ body: house('house.ttf') })).toMatchObject({ css: expect.stringContaining('font-weight: 300;') });
  put('variable.woff2', variable);
  const css = expect.stringContaining('font-weight: 200 800;');
  expect(await made({ body: house('variable.woff2') })).toMatchObject({ css });
  const chosen = { ...house('variable.woff2'), weights: [400, 700] as [number, number] };
  expect(await made({ body: chosen })).toMatchObject({ css: expect.stringContaining('font-weight: 400 700;') });
});
