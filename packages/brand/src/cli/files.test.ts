import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import subsetFont from 'subset-font';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { charactersOf } from '../fonts/letters.js';
import { run } from './run.js';

const require = createRequire(import.meta.url);
const packageFolder = fileURLToPath(new URL('../..', import.meta.url));
const newsreader = join(dirname(require.resolve('@fontsource-variable/newsreader/package.json')), 'files');
let folder: string;
let out: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cairn-brand-'));
  out = join(folder, 'out');
});
afterEach(() => rmSync(folder, { recursive: true }));

const least = { name: 'sample', colors: { primary: '#14443c' } };
const svg = '<?xml version="1.0"?>\n<!-- a logo -->\n<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>\n';

const put = (path: string, content: string | Buffer) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
};

/** Writes a brand file and runs a command on it. */
async function cairnBrand(command: 'check' | 'build', brand: unknown = least) {
  put('brand.json', typeof brand === 'string' ? brand : JSON.stringify(brand, null, 2));
  const said = { out: '', err: '' };
  const words = [command, join(folder, 'brand.json'), ...(command === 'build' ? ['--out', out] : [])];
  const code = await run(words, {
    folder: packageFolder,
    env: {},
    isTerminal: false,
    print: (text) => (said.out += `${text}\n`),
    printError: (text) => (said.err += `${text}\n`),
  });
  return { code, out: said.out, err: said.err.replaceAll(`${folder}/`, '') };
}

const files = () => readdirSync(out, { recursive: true }).map(String).toSorted();
const body = (font: object) => ({ ...least, fonts: { body: { family: 'House Sans', ...font } } });

describe('check refuses what build refuses, with the same words', () => {
  const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
  test.each<[string, unknown, string]>([
    [
      'a logo that is not there',
      { ...least, logo: 'nowhere.svg' },
      'brand.json:6:3 logo is "nowhere.svg", and there is no such file.',
    ],
    ['a logo that is a folder', { ...least, logo: 'type' }, 'brand.json:6:3 logo is "type", which is a folder.'],
    [
      'a PNG by the name of an SVG',
      { ...least, logo: 'picture.svg' },
      'brand.json:6:3 logo is "picture.svg", which is a PNG picture. Give the logo as an SVG file',
    ],
    [
      'a page as a logo',
      { ...least, logo: 'page.svg' },
      'logo is "page.svg", which is a page, such as that of an error.',
    ],
    ['an empty logo', { ...least, logo: 'empty.svg' }, 'logo is "empty.svg", which is empty.'],
    [
      'a logo that does not say what it is',
      { ...least, logo: 'bare.svg' },
      'logo is "bare.svg", which does not say that it is SVG. Write <svg xmlns="http://www.w3.org/2000/svg" …>',
    ],
    [
      'a logo with a part from elsewhere',
      { ...least, logo: 'linked.svg' },
      'logo is "linked.svg", which takes a part from "mark.png", which no browser loads into a picture.',
    ],
    ['a logo that was cut off', { ...least, logo: 'cut.svg' }, 'logo is "cut.svg", which is no SVG file.'],
    [
      'a corrupt font',
      body({ normal: 'type/broken.woff2' }),
      'brand.json:9:7 fonts.body.normal is "type/broken.woff2": broken.woff2 is not a font that can be read.',
    ],
    [
      'corrupt italics',
      body({ normal: 'type/whole.woff2', italic: 'type/broken.woff2' }),
      'brand.json:10:7 fonts.body.italic is "type/broken.woff2": broken.woff2 is not a font',
    ],
    ['a font that was cut off', body({ normal: 'type/cut.ttf' }), 'cut.ttf is not a font that can be read.'],
    ['a font that is a folder', body({ normal: 'type' }), 'fonts.body.normal is "type", which is a folder.'],
  ])('%s', async (_, brand, message) => {
    put('picture.svg', png);
    put('page.svg', '<!doctype html><html><svg></svg></html>');
    put('empty.svg', '');
    put('cut.svg', svg.slice(0, 70));
    put('bare.svg', '<svg><path d="M0 0"/></svg>');
    put('linked.svg', '<svg xmlns="http://www.w3.org/2000/svg"><image width="9" xlink:href="mark.png"/></svg>');
    put('type/broken.woff2', 'not a font');
    const whole = readFileSync(join(newsreader, 'newsreader-latin-wght-normal.woff2'));
    put('type/whole.woff2', whole);
    const ttf = await subsetFont(whole, 'abc', { targetFormat: 'sfnt' });
    put('type/cut.ttf', ttf.subarray(0, Math.floor(ttf.byteLength * 0.98)));
    const checked = await cairnBrand('check', brand);
    const built = await cairnBrand('build', brand);
    expect(checked).toMatchObject({ code: 1, out: '', err: expect.stringContaining(message) });
    expect(built).toEqual(checked);
    expect(existsSync(out)).toBe(false);
  });
});

describe('a brand file in which a key would be lost is refused, with its line', () => {
  test.each<[string, string, string]>([
    [
      'a key that comes twice',
      '{\n  "name": "a",\n  "name": "b",\n  "colors": { "primary": "#000" }\n}',
      'brand.json:3 name is there again, after line 2, and only one can count. Remove one of them.',
    ],
    [
      'a color that comes twice',
      '{ "name": "a", "colors": {\n "primary": "#000",\n "primary": "#111" } }',
      'brand.json:3 colors.primary is there again, after line 2',
    ],
    [
      'a name that script takes for its own',
      '{ "name": "a", "colors": { "primary": "#000" },\n "__proto__": { "density": 9 } }',
      'brand.json:2 __proto__ is not known here.',
    ],
    [
      'a list for fonts',
      '{ "name": "a", "colors": { "primary": "#000" },\n "fonts": [] }',
      'brand.json:2:2 fonts is not a group of keys. Give "heading" and "body".',
    ],
    ['a list for colors', '{ "name": "a",\n "colors": ["#000"] }', 'brand.json:2:2 colors is not a group of keys.'],
    [
      'a list for a version',
      '{ "name": "a", "colors": { "primary": "#000" },\n "overrides": { "light": [] } }',
      'brand.json:2:17 overrides.light is not a group of keys.',
    ],
    [
      'weights in the wrong order',
      '{ "name": "a", "colors": { "primary": "#000" },\n "fonts": { "body": { "family": "A", "normal": "a.ttf", "weights": [900, 100] } } }',
      'fonts.body.weights has the greater weight first.',
    ],
  ])('%s', async (_, text, message) => {
    expect(await cairnBrand('check', text)).toMatchObject({ code: 1, err: expect.stringContaining(message) });
  });
});

test.each<[string, string]>([
  ['a declaration, a comment and a document type', svg],
  ['a prefix', '<svg:svg xmlns:svg="http://www.w3.org/2000/svg"></svg:svg>'],
  ['a comment at its end', `\uFEFF${svg}<!-- drawn by hand -->\n`],
  ['nothing in it', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  [
    'its parts in it',
    '<svg xmlns="http://www.w3.org/2000/svg"><use href="#a"/><image href="data:image/png;base64,AA=="/></svg>',
  ],
])('an SVG with %s is a logo', async (_, content) => {
  put('logo-drawn.svg', content);
  expect((await cairnBrand('check', { ...least, logo: 'logo-drawn.svg' })).code).toBe(0);
});

test('$schema is for editors, and no part of the brand', async () => {
  const { code } = await cairnBrand('build', { $schema: 'brand.schema.json', ...least });
  expect(code).toBe(0);
  expect(readFileSync(join(out, 'brand.ts'), 'utf8')).not.toContain('$schema');
});

describe('an earlier build', () => {
  const withFont = { ...body({ normal: 'type/house.woff2' }), logo: 'logo-drawn.svg' };

  test('is cleared away where this one has no use for it, and nothing else is', async () => {
    put('logo-drawn.svg', svg);
    put('type/house.woff2', readFileSync(join(newsreader, 'newsreader-latin-wght-normal.woff2')));
    await cairnBrand('build', withFont);
    expect(files()).toEqual(expect.arrayContaining(['fonts.css', 'fonts/house-sans-normal.woff2', 'logo.svg']));
    put('out/fonts/mine.woff2', 'mine');
    const { out: said } = await cairnBrand('build', { ...body({ normal: 'type/house.woff2', family: 'Other Sans' }) });
    expect(said).toMatch(
      /Removed, since the brand has no use for it any more:\n {2}fonts\/house-sans-normal\.woff2\n.* {2}logo\.svg\n/s,
    );
    expect(files()).toEqual(expect.arrayContaining(['fonts/mine.woff2', 'fonts/other-sans-normal.woff2']));
    expect(files()).not.toContain('fonts/house-sans-normal.woff2');
    rmSync(join(out, 'fonts/mine.woff2'));
    await cairnBrand('build', least);
    expect(files().filter((path) => /font|logo/.test(path))).toEqual([]);
  });

  test('leaves files with the names of its own, where it did not write them', async () => {
    put('out/logo.svg', svg);
    put('out/fonts.css', 'mine');
    await cairnBrand('build', least);
    await cairnBrand('build', least);
    expect(files()).toEqual(expect.arrayContaining(['fonts.css', 'logo.svg']));
  });

  test('cannot make a later one remove what lies elsewhere', async () => {
    put('keep.txt', 'keep');
    await cairnBrand('build', least);
    const path = join(out, 'brand.tokens.json');
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace(
        '"files": []',
        '"files": ["../keep.txt", "fonts/../../keep.txt", "brand.css"]',
      ),
    );
    await cairnBrand('build', least);
    expect(existsSync(join(folder, 'keep.txt'))).toBe(true);
    expect(files()).toContain('brand.css');
  });
});

describe("letters of the clinic's own fonts", () => {
  test.each(['latin', 'latin-ext', 'vietnamese'])('are all kept, those of %s too', async (subset) => {
    const font = readFileSync(join(newsreader, `newsreader-${subset}-wght-normal.woff2`));
    put('house.woff2', font);
    await cairnBrand('build', body({ normal: 'house.woff2' }));
    const served = files().filter((path) => path.endsWith('.woff2'));
    const kept = new Set(served.flatMap((path) => [...charactersOf(readFileSync(join(out, path)))]));
    const lost = [...charactersOf(font)].filter((code) => code > 0x20 && !kept.has(code));
    expect(lost.map((code) => String.fromCodePoint(code))).toEqual([]);
  });

  test('that it lacks are told by language, in check and build alike', async () => {
    put('house.woff2', readFileSync(join(newsreader, 'newsreader-latin-wght-normal.woff2')));
    const { out: said } = await cairnBrand('check', body({ normal: 'house.woff2' }));
    expect(said).toMatch(
      /House Sans lacks letters of .*Polish \(ą ć .*Romanian \(ă ș ț Ă Ș Ț\).*Vietnamese \(ă đ ơ .* more\)/,
    );
    expect(said).not.toMatch(/Spanish|English/);
    expect((await cairnBrand('build', body({ normal: 'house.woff2' }))).out).toContain('House Sans lacks letters of');
  });

  test('come with ranges, so that a page loads the rest only where it has such a letter', async () => {
    put('house.woff2', readFileSync(join(newsreader, 'newsreader-vietnamese-wght-normal.woff2')));
    await cairnBrand('build', body({ normal: 'house.woff2' }));
    const css = readFileSync(join(out, 'fonts.css'), 'utf8');
    const [, range] = /unicode-range: ([^;]+);\s+src: url\("fonts\/house-sans-normal-more\.woff2"\)/.exec(css) ?? [];
    expect(range).toContain('U+1EA0-1EF9');
    expect(range).not.toContain('U+41');
  });
});
