import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { run, type Surroundings } from './run.js';

const require = createRequire(import.meta.url);
const packageFolder = fileURLToPath(new URL('../..', import.meta.url));
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cairn-brand-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const least = { name: 'sample', colors: { primary: '#14443c' } };

/** Writes a brand file and runs a command on it. */
async function cairnBrand(words: string[], brand: unknown = least, around: Partial<Surroundings> = {}) {
  const file = join(folder, 'brand.json');
  writeFileSync(file, typeof brand === 'string' ? brand : JSON.stringify(brand, null, 2));
  const said = { out: '', err: '' };
  const code = await run(
    words.map((word) => (word === 'brand.json' ? file : word)),
    {
      folder: packageFolder,
      env: {},
      isTerminal: false,
      print: (text) => (said.out += `${text}\n`),
      printError: (text) => (said.err += `${text}\n`),
      ...around,
    },
  );
  return { code, out: said.out, err: said.err.replaceAll(file, 'brand.json') };
}

describe('check', () => {
  test('prints every pair with its need and its ratio in four versions', async () => {
    const { code, out } = await cairnBrand(['check', 'brand.json']);
    expect(code).toBe(0);
    expect(out).toContain('all of them pass');
    expect(out).toMatch(/^pair +need +light +dark +light, more +dark, more$/m);
    expect(out).toMatch(/^ink on paper +4\.5 \/ 7( +\d+\.\d\d){4}$/m);
    expect(out).toMatch(/^error and link +15( +\d+\.\d){4}$/m);
    expect(out).toMatch(/^accent and paper +16 or 3:1 \/ 4\.5:1( +\d+\.\d \d+\.\d\d:1){4}$/m);
    expect(out).not.toContain('\u001B');
  });

  test('says what moved and why', async () => {
    const { out } = await cairnBrand(['check', 'brand.json'], { ...least, colors: { primary: 'yellow' } });
    expect(out).toMatch(
      /primary, light: yellow to #\w{6} \(\d+\.\d\): as it is, primary on paper has 1\.\d\d:1 and needs 4\.5:1\./,
    );
  });

  test.each<[string, Surroundings['env'], boolean, boolean]>([
    ['a terminal', {}, true, true],
    ['a file', {}, false, false],
    ['a terminal with NO_COLOR', { NO_COLOR: '1' }, true, false],
    ['a file with FORCE_COLOR', { FORCE_COLOR: '1' }, false, true],
    ['a terminal with FORCE_COLOR=0', { FORCE_COLOR: '0' }, true, false],
    ['a dumb terminal', { TERM: 'dumb' }, true, false],
  ])('shows swatches as %s asks', async (_, env, isTerminal, hasSwatches) => {
    const { out } = await cairnBrand(['check', 'brand.json'], least, { env, isTerminal });
    expect(out.includes('\u001B[38;2;')).toBe(hasSwatches);
  });

  test('gives JSON on request, also where the brand is refused', async () => {
    const { out } = await cairnBrand(['check', 'brand.json', '--json']);
    expect(JSON.parse(out)).toMatchObject({
      passes: true,
      distinct: expect.any(Array),
      adjustments: expect.any(Array),
    });
    const refused = await cairnBrand(['check', 'brand.json', '--json'], {});
    expect(refused.code).toBe(1);
    expect(JSON.parse(refused.out)).toMatchObject({ passes: false, problems: [{ message: 'is missing.' }, {}] });
  });
});

describe('what is refused has a line with place and remedy', () => {
  test.each<[string, unknown, string]>([
    [
      'broken JSON',
      '{\n  "name": "sample",\n  "colors": { "primary": }\n}',
      'brand.json:3:26 is not JSON: "}" is not expected here.',
    ],
    ['an empty file', '', 'brand.json:1:1 is not JSON'],
    ['an unknown key', { ...least, colours: {} }, 'brand.json:6:3 colours is not known here. Did you mean "colors"?'],
    [
      'an unreadable color',
      { ...least, colors: { primary: 'grren' } },
      'brand.json:4:5 colors.primary is not a color: "grren". Write it as in CSS',
    ],
    ['a missing name', { colors: least.colors }, 'brand.json:1:1 name is missing. Name the brand as in data-brand'],
    [
      'a font that is not installed',
      { ...least, fonts: { body: 'No Such Sans' } },
      'fonts.body is "No Such Sans", whose package is not installed. Install it: npm install @fontsource-variable/no-such-sans.',
    ],
    [
      'a file that is not there',
      { ...least, fonts: { body: { family: 'House', normal: 'house.woff2' } } },
      'fonts.body.normal is "house.woff2", and there is no such file. Give its path from the brand file.',
    ],
  ])('%s', async (_, brand, line) => {
    const { code, out, err } = await cairnBrand(['check', 'brand.json'], brand);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toContain(line);
  });

  test('a brand file that is not there', async () => {
    const { code, err } = await cairnBrand(['check', 'nowhere.json']);
    expect(code).toBe(1);
    expect(err).toContain('nowhere.json cannot be read. Give the path of a brand file');
  });
});

describe('a command that is not understood gives 2 and the help', () => {
  test.each([
    [[], 'A command is missing.'],
    [['chek', 'brand.json'], '"chek" is not a command. Did you mean "check"?'],
    [['check'], 'check needs a brand file'],
    [['check', 'brand.json', 'other.json'], '"other.json" is too much'],
    [['build', 'brand.json'], 'build needs a folder to write to: --out DIR'],
    [['preview', 'brand.json', '--json'], 'preview has no option --json.'],
    [['check', '--colour'], "'--colour'"],
  ])('%j', async (words, message) => {
    const { code, err } = await cairnBrand(words);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(err).toContain('Exit codes: 0 all is well');
  });

  test('help and version are answers', async () => {
    expect(await cairnBrand(['--help'])).toMatchObject({ code: 0, out: expect.stringContaining('cairn-brand check') });
  });
});

describe('build', () => {
  const out = () => join(folder, 'made/brand');

  test('writes CSS, TypeScript and tokens from the least brand file, and no fonts', async () => {
    const { code, out: said } = await cairnBrand(['build', 'brand.json', '--out', out()]);
    expect(code).toBe(0);
    expect(said).not.toContain('preload');
    expect(readdirSync(out()).toSorted()).toEqual(['brand.css', 'brand.tokens.json', 'brand.ts', 'tokens']);
    expect(readdirSync(join(out(), 'tokens'))).toHaveLength(4);
    expect(readFileSync(join(out(), 'brand.css'), 'utf8')).toContain(':root,[data-brand=sample]');
  });

  test('can be kept to its own scope', async () => {
    await cairnBrand(['build', 'brand.json', '--out', out(), '--scoped']);
    expect(readFileSync(join(out(), 'brand.css'), 'utf8')).toContain('}[data-brand=sample]');
  });

  test('brings the files of a Fontsource family, what stands in for it, and what to preload', async () => {
    const brand = { ...least, fonts: { heading: 'Newsreader', body: 'Schibsted Grotesk', figures: 'Newsreader' } };
    const { out: said } = await cairnBrand(['build', 'brand.json', '--out', out()], brand);
    const css = readFileSync(join(out(), 'fonts.css'), 'utf8');
    const addresses = [...css.matchAll(/url\("([^"]+)"\)/g)].map(([, path]) => path ?? '');
    expect(addresses.length).toBeGreaterThan(6);
    for (const path of addresses) expect(existsSync(join(out(), path)), path).toBe(true);
    expect(css.match(/font-display: optional/g)).toHaveLength(addresses.length);
    expect(css).toMatch(/"Newsreader Fallback";\s+src: local\('Georgia Bold'\)[^}]*size-adjust: 8\d\.\d+%/);
    expect(css).toMatch(/"Schibsted Grotesk Fallback";\s+src: local\('Arial Bold'\)/);
    expect(css).toMatch(/"sample figures"[^}]*size-adjust: 98%;\s+unicode-range: U\+30-39/);
    expect(said).toContain('href="fonts/newsreader-latin-opsz-normal.woff2"');
    const license = require.resolve('@fontsource-variable/newsreader/LICENSE');
    expect(readFileSync(join(out(), 'fonts/newsreader-LICENSE.txt'))).toEqual(readFileSync(license));
    const sizeOf = (file: string) => readFileSync(join(out(), 'fonts', file)).byteLength;
    expect(sizeOf('newsreader-figures.woff2')).toBeLessThan(sizeOf('newsreader-latin-opsz-normal.woff2') / 5);
  });

  test("subsets the clinic's own files, and refuses what is no font", async () => {
    const files = join(dirname(require.resolve('@fontsource-variable/schibsted-grotesk/package.json')), 'files');
    mkdirSync(join(folder, 'type'));
    writeFileSync(
      join(folder, 'type/house.woff2'),
      readFileSync(join(files, 'schibsted-grotesk-latin-wght-normal.woff2')),
    );
    writeFileSync(join(folder, 'type/broken.woff2'), 'not a font');
    const body = { family: 'House Sans', normal: 'type/house.woff2', weights: [400, 900] };
    await cairnBrand(['build', 'brand.json', '--out', out()], { ...least, fonts: { body } });
    const css = readFileSync(join(out(), 'fonts.css'), 'utf8');
    expect(css).toMatch(/"House Sans";[^}]*font-weight: 400 900;[^}]*url\("fonts\/house-sans-normal\.woff2"\)/);
    expect(existsSync(join(out(), 'fonts/house-sans-normal.woff2'))).toBe(true);
    const broken = { family: 'House Sans', normal: 'type/broken.woff2' };
    const refused = await cairnBrand(['build', 'brand.json', '--out', out()], { ...least, fonts: { body: broken } });
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('broken.woff2 is not a font that can be read. Give a woff2');
  });

  test('leaves everything as it was where the brand is refused', async () => {
    await cairnBrand(['build', 'brand.json', '--out', out()]);
    const before = readFileSync(join(out(), 'brand.css'), 'utf8');
    const { code } = await cairnBrand(['build', 'brand.json', '--out', out()], { ...least, logo: 'nowhere.svg' });
    expect(code).toBe(1);
    expect(readFileSync(join(out(), 'brand.css'), 'utf8')).toBe(before);
  });

  test('says which folder cannot be written to', async () => {
    writeFileSync(join(folder, 'made'), 'a file');
    const { code, err } = await cairnBrand(['build', 'brand.json', '--out', out()]);
    expect(code).toBe(1);
    expect(err).toMatch(/cannot be written \(\w+\)\. Nothing was changed\./);
  });
});

test('preview writes one page that needs nothing beside it', async () => {
  const out = join(folder, 'look.html');
  const { code } = await cairnBrand(['preview', 'brand.json', '--out', out], {
    ...least,
    fonts: { body: 'Schibsted Grotesk' },
  });
  expect(code).toBe(0);
  const html = readFileSync(out, 'utf8');
  expect(html.match(/<article /g)).toHaveLength(4);
  expect(html).toContain('<th scope="row">ink on paper</th>');
  expect(html).not.toMatch(/<script|src="|href="(?!#)|url\("(?!data:)/);
});
