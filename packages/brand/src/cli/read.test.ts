import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { brandTokens, defineBrand, type TokenTree, versionTokens } from '../index.js';
import { run } from './run.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cairn-brand-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const input = { name: 'sample', colors: { primary: '#14443c' } };
const brand = defineBrand(input);
const navy = { $type: 'color', $value: { colorSpace: 'srgb', components: [0, 0, 0.5019607843137255] } };

const put = (name: string, content: unknown) =>
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content, null, 2));

const changed = (document: TokenTree, group: string, tokens: object) => ({
  ...document,
  [group]: { ...(document[group] as object), ...tokens },
});

async function read(...words: string[]) {
  const said = { out: '', err: '' };
  const print = (text: string) => (said.out += `${text}\n`);
  const printError = (text: string) => (said.err += `${text}\n`);
  const code = await run(['read', ...words], { folder, env: {}, isTerminal: false, print, printError });
  return { code, ...said };
}

test('an untouched file differs in nothing', async () => {
  put('brand.tokens.json', brandTokens(brand));
  expect(await read('brand.tokens.json')).toEqual({
    code: 0,
    out: 'sample: nothing differs from what it was exported from.\n',
    err: '',
  });
});

test('says of every role what it was and what it is, and gives the brand file', async () => {
  const document = changed(brandTokens(brand), 'light', { link: navy });
  put('brand.tokens.json', changed(document, 'style', { density: { $type: 'number', $value: 1.2 } }));
  const { code, out } = await read('brand.tokens.json', '--out', 'brand.json');
  expect(code).toBe(0);
  expect(out).toContain('sample: 2 roles differ from what it was exported from, and every pair passes.');
  expect(out).toMatch(/^role +version +from +to +delta E$/m);
  expect(out).toMatch(/^link +light +#14443c +#000080 +\d+\.\d$/m);
  expect(out).toMatch(/^density +1 +1\.2$/m);
  expect(JSON.parse(readFileSync(join(folder, 'brand.json'), 'utf8'))).toEqual({
    ...input,
    density: 1.2,
    overrides: { light: { link: '#000080' } },
  });
});

test('--json says the same to a program', async () => {
  put('brand.tokens.json', changed(brandTokens(brand), 'light', { link: navy }));
  const { out } = await read('brand.tokens.json', '--json');
  expect(JSON.parse(out)).toMatchObject({
    name: 'sample',
    passes: true,
    changes: [{ role: 'link', version: 'light', from: '#14443c', to: '#000080', deltaE: expect.any(Number) }],
    input: { overrides: { light: { link: '#000080' } } },
  });
});

test('what is not understood, or breaks a pair, is refused with its line', async () => {
  put('brand.tokens.json', changed(brandTokens(brand), 'light', { linc: navy }));
  const { code, out, err } = await read('brand.tokens.json');
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toMatch(/brand\.tokens\.json:\d+:\d+ light\.linc is not known here\. Did you mean "link"\?/);
  put('brand.tokens.json', changed(brandTokens(brand), 'dark', { link: navy }));
  expect((await read('brand.tokens.json')).err).toMatch(/:\d+:\d+ dark\.link breaks a pair: link on paper has/);
  expect(JSON.parse((await read('brand.tokens.json', '--json')).out)).toMatchObject({ passes: false });
});

test('a key that comes twice is refused, with both lines', async () => {
  put('brand.tokens.json', '{ "light": {},\n "light": {} }');
  expect((await read('brand.tokens.json')).err).toContain('brand.tokens.json:2 light is there again, after line 1');
});

test.each<[what: string, bytes: (text: string) => Buffer, said: string]>([
  ['of UTF-16', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'), 'brand.tokens.json is not UTF-8. Save it as UTF-8'],
  ['of UTF-16 without its mark', (text) => Buffer.from(text, 'utf16le'), 'brand.tokens.json is not UTF-8.'],
  [
    'of Latin-1',
    (text) => Buffer.from(text.replace('"Text', '"für Text'), 'latin1'),
    'brand.tokens.json is not UTF-8.',
  ],
  [
    'that is nested for ever',
    () => Buffer.from(`{"x":${'['.repeat(50_000)}${']'.repeat(50_000)}}`),
    'is nested too deep to be read.',
  ],
])('a file %s is refused for what it is', async (_, bytes, said) => {
  writeFileSync(join(folder, 'brand.tokens.json'), bytes(JSON.stringify(brandTokens(brand))));
  expect(await read('brand.tokens.json')).toMatchObject({ code: 1, err: expect.stringContaining(said) });
});

test('a byte order mark is no part of the text', async () => {
  put('brand.tokens.json', `\uFEFF${JSON.stringify(brandTokens(brand))}`);
  expect(await read('brand.tokens.json')).toMatchObject({ code: 0 });
});

test('a file whose origin a tool has dropped is read with --brand and --mode', async () => {
  const { $extensions: _, ...bare } = changed(versionTokens(brand, 'dark'), 'color', {});
  put('dark.json', bare);
  put('brand.json', input);
  expect((await read('dark.json', '--brand', 'brand.json', '--mode', 'dark')).out).toContain('nothing differs');
  expect((await read('dark.json', '--brand', 'brand.json', '--mode', 'light')).err).toContain(
    'holds the colors of "dark"',
  );
  expect((await read('dark.json', '--brand', 'brand.json', '--mode', 'darck')).err).toContain('Did you mean "dark"?');
});

test('a command that is not understood gives 2', async () => {
  expect(await read()).toMatchObject({ code: 2, err: expect.stringContaining('read needs a tokens file') });
  expect(await read('a.json', '--scoped')).toMatchObject({ code: 2 });
});
