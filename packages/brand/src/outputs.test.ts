import { gzipSync } from 'node:zlib';

import { themeContract } from '@cairn-ds/tokens';
import { defineConfig, parse } from '@terrazzo/parser';
import { transformCss } from '@vanilla-extract/css/transformCss';
import { describe, expect, test } from 'vitest';

import {
  BrandError,
  type BrandInput,
  brandCss,
  brandTokens,
  brandTs,
  defineBrand,
  readTokens,
  versionTokens,
} from './index.js';
import { brandStyles } from './vanilla-extract.js';
import { versionNames } from './versions.js';

const input: BrandInput = {
  name: 'rosefield',
  colors: { primary: '#611c48', accent: '#b5432a', neutral: '#fbf3ee' },
  fonts: { heading: 'Besley', body: 'Figtree' },
  header: 'tint',
  footer: 'tint',
};
const brand = defineBrand(input);

describe('brandCss', () => {
  test('holds all four versions in 2 kB', () => {
    expect(gzipSync(brandCss(brand)).byteLength).toBeLessThanOrEqual(2048);
  });

  test('opens with the order of the layers, and gives a value to every color of the contract', () => {
    const css = brandCss(brand);
    expect(css).toMatch(/^@layer cairn\.tokens, cairn\.base, cairn\.shared, cairn\.components;@layer cairn\.tokens\{/);
    expect(css.match(/--cairn-color-[\w-]+:/g)).toHaveLength(Object.keys(themeContract.color).length);
    expect(css.match(/\{/g)).toHaveLength(css.match(/\}/g)?.length ?? 0);
  });

  test('follows the settings of the reader, and of the nearest element', () => {
    const css = brandCss(brand);
    expect(css).toContain('@media (prefers-contrast:more){:where(:root){--cairn-if-standard: ;');
    expect(css).toContain('[data-contrast=more]{');
    expect(css).toContain(`--cairn-standard-ink:light-dark(${brand.colors.light.ink},${brand.colors.dark.ink})`);
  });

  test('prints light, whatever the screen shows', () => {
    expect(brandCss(brand)).toContain('@media screen{[data-color-scheme=dark]{color-scheme:dark}}');
    expect(brandCss(brand)).not.toMatch(/[{}]\[data-color-scheme=dark\][^}]*\}(?!\})/);
  });

  test('can be kept to its own scope', () => {
    expect(brandCss(brand)).toContain('}:root,[data-brand=rosefield]{');
    expect(brandCss(brand, { root: false })).toContain('}[data-brand=rosefield]{');
  });
});

test('brandTs is a module that imports nothing and holds the values', async () => {
  const source = brandTs(brand, { preload: ['fonts/figtree.woff2'] });
  expect(source).not.toContain('import');
  const module: unknown = await import(`data:text/javascript,${encodeURIComponent(source.replace(' as const;', ';'))}`);
  expect(module).toMatchObject({
    brand: { name: 'rosefield', colors: brand.colors, style: brand.style, preload: ['fonts/figtree.woff2'] },
  });
});

test('brandStyles gives vanilla-extract the same declarations as brandCss', () => {
  const css = transformCss({
    localClassNames: [],
    composedClassLists: [],
    cssObjs: brandStyles(brand).map(([selector, rule]) => ({ type: 'global', selector, rule })),
  }).join('');
  const declarations = (text: string) =>
    [...text.matchAll(/(--[\w-]+|color-scheme):([^;}]*)/g)].map(([, name, value]) => `${name}:${value?.trim()}`);
  expect(declarations(css.replaceAll('\n', '')).toSorted()).toEqual(declarations(brandCss(brand)).toSorted());
  expect(css).toContain('@layer cairn.tokens');
});

/** A copy of a document whose values can be changed. */
type Draft = Record<string, Record<string, { $value: unknown }>>;
const draft = (document: unknown) => structuredClone(document) as Draft;
const srgb = (hex: string) => ({
  colorSpace: 'srgb',
  components: [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255),
});
const set = (tokens: Draft, group: string, token: string, $value: unknown) => {
  tokens[group] = { ...tokens[group], [token]: { $value } };
};

function refusals(document: unknown, ...more: [typeof brand?, ('light' | 'dark')?]): string[] {
  try {
    readTokens(document, ...more);
  } catch (error) {
    if (error instanceof BrandError) return error.problems.map((each) => Object.values(each).join(' '));
    throw error;
  }
  return [];
}

describe('design tokens', () => {
  const config = defineConfig({ lint: { rules: { 'core/consistent-naming': 'off' } } }, { cwd: new URL('file:///') });
  const documents = [brandTokens(brand), ...versionNames.map((name) => versionTokens(brand, name))];

  test.each(documents)('are valid for a parser of the format: $$description', async (document) => {
    const filename = new URL('file:///brand.tokens.json');
    const { tokens } = await parse([{ filename, src: JSON.stringify(document) }], { config });
    const group = 'color' in document ? 'color' : 'light';
    expect(tokens[`${group}.link`]).toMatchObject({ $type: 'color', aliasOf: `${group}.primary` });
    expect(tokens[`${group}.ink`]?.$value).toMatchObject({ colorSpace: 'srgb', alpha: 1 });
  });

  test('keep aliases only where the colors are the same', () => {
    const { light, dark } = brandTokens(brand) as Record<string, Record<string, { $value: unknown }>>;
    expect(light?.['plate']?.$value).toBe('{light.primary}');
    expect(dark?.['plate']?.$value).toMatchObject({ colorSpace: 'srgb' });
  });

  test('come back unchanged', () => {
    const back = readTokens(JSON.parse(JSON.stringify(brandTokens(brand))));
    expect(back.colors).toEqual(brand.colors);
    expect(back.style).toEqual(brand.style);
  });

  test('change the theme where a designer changed a value, through aliases too', () => {
    const tokens = draft(brandTokens(brand));
    set(tokens, 'light', 'primary', srgb('#123456'));
    const back = readTokens(tokens);
    expect(back.colors.light).toMatchObject({ primary: '#123456', link: '#123456' });
    expect(back.colors.dark).toEqual(brand.colors.dark);
    expect(defineBrand(back.input).colors).toEqual(back.colors);
    expect(brandCss(back)).toContain('--cairn-standard-primary:light-dark(#123456,');
  });

  test('change the style too', () => {
    const tokens = draft(brandTokens(brand));
    set(tokens, 'style', 'density', 1.2);
    expect(readTokens(tokens).style.density).toBe('1.2');
  });

  test('of one mode change that version alone', () => {
    const tokens = draft(versionTokens(brand, 'dark'));
    set(tokens, 'color', 'link', { colorSpace: 'oklch', components: [0.9, 0.05, 350] });
    expect(readTokens(tokens).colors.dark.link).not.toBe(brand.colors.dark.link);
    expect(readTokens(tokens).colors.light).toEqual(brand.colors.light);
    const { $extensions, ...bare } = tokens;
    expect($extensions).toBeDefined();
    expect(readTokens(bare, brand, 'dark').colors).toEqual(readTokens(tokens).colors);
  });

  test('are refused where a change breaks a pair, with its name, ratio and need', () => {
    const tokens = draft(brandTokens(brand));
    set(tokens, 'dark', 'inkMuted', srgb('#555555'));
    expect(refusals(tokens)[0]).toMatch(
      /^dark\.inkMuted breaks a pair: inkMuted on paper has 2\.\d\d:1 and needs 4\.5:1\./,
    );
  });

  test.each<[string, unknown, string]>([
    ['an unknown token', { linc: { $value: srgb('#000000') } }, 'light.linc is not known here. Did you mean "link"?'],
    [
      'an alias that leads nowhere',
      { link: { $value: '{light.linc}' } },
      'light.link refers to {light.linc}, which is not there.',
    ],
    [
      'aliases in a circle',
      { link: { $value: '{light.ink}' }, ink: { $value: '{light.link}' } },
      'light.link refers to itself',
    ],
    ['a transparent color', { link: { $value: { ...srgb('#000000'), alpha: 0.5 } } }, 'light.link is transparent.'],
    ['no color', { link: { $value: 12 } }, 'light.link has no color that can be read.'],
    ['a token without a value', { link: {} }, 'light.link has no color that can be read.'],
    [
      'two colors at once',
      { link: { $value: { ...srgb('#000000'), hex: '#ffffff' } } },
      'light.link is #000000 by its components',
    ],
    ['a list', [], 'light is not a group of tokens.'],
  ])('are refused with place and remedy: %s', (_, light, message) => {
    expect(refusals({ light }, brand)[0]).toContain(message);
  });

  test.each([[null], [[]], ['text'], [{}], [{ color: {} }]])('%j is not a document of a brand', (document) => {
    expect(refusals(document, brand)).toEqual([expect.stringContaining('holds no colors of a brand.')]);
  });

  test('without their origin need the brand', () => {
    expect(refusals({ light: {} })).toEqual([expect.stringContaining('Give the brand as the second argument.')]);
  });
});
