import { describe, expect, test } from 'vitest';

import { BrandError, type BrandInput, defineBrand } from './index.js';
import { failures } from './proof.js';

const define = (primary: string, more: Partial<BrandInput['colors']> = {}) =>
  defineBrand({ name: 'sample', colors: { primary, ...more } });

/** The problems of an input that is refused, one line each. */
function problems(input: unknown): string[] {
  try {
    defineBrand(input as BrandInput);
  } catch (error) {
    if (error instanceof BrandError) return error.problems.map((each) => Object.values(each).join(' '));
    throw error;
  }
  return [];
}

describe('hard seeds', () => {
  test.each([
    ['pure yellow', 'yellow', {}],
    ['white', 'white', {}],
    ['black', '#000', {}],
    ['mid grey', '#777', {}],
    ['the grey that neither black nor white reads best on', '#757575', {}],
    ['neon green', '#39ff14', {}],
    ['an accent equal to the primary', '#14443c', { accent: '#14443c' }],
    ['an accent equal to the paper', '#14443c', { accent: '#f2f2ec', neutral: '#f2f2ec' }],
    ['a black paper', '#14443c', { neutral: '#000' }],
    ['a red paper', '#14443c', { neutral: '#f00' }],
    ['a green of display-p3', 'color(display-p3 0 1 0)', {}],
    ['a chroma that no screen has', 'oklch(60% 0.5 300)', {}],
    ['a lightness over white', 'oklch(150% 0.1 30)', {}],
    ['components left out', 'oklch(40% none none)', {}],
  ])('%s gives a theme in which every pair passes', (_, primary, more) => {
    const { proof } = define(primary, more);
    expect(proof.length).toBeGreaterThan(150);
    expect(failures(proof)).toEqual([]);
  });

  test('yellow moves in light, and the result says how far and why', () => {
    const { colors, adjustments } = define('yellow');
    expect(colors.dark.primary).toBe('#ffff00');
    const adjustment = adjustments.find(({ version, token }) => version === 'light' && token === 'primary');
    expect(adjustment).toMatchObject({ from: 'yellow', to: colors.light.primary });
    expect(adjustment?.deltaE).toBeGreaterThan(10);
    expect(adjustment?.reason).toMatch(/^as it is, primary on paper has 1\.\d\d:1 and needs 4\.5:1$/);
  });

  test('a color outside sRGB is fitted, and the result says so', () => {
    const { adjustments } = define('oklch(35% 0.3 264)');
    const adjustment = adjustments.find(({ version, token }) => version === 'light' && token === 'primary');
    expect(adjustment?.reason).toContain('sRGB cannot show it');
  });

  test('a primary that passes is used exactly, and nothing is said to have moved in light', () => {
    const { colors, adjustments } = define('#14443c');
    expect(colors.light.primary).toBe('#14443c');
    expect(colors.light.plate).toBe('#14443c');
    expect(adjustments.filter(({ version }) => version.startsWith('light'))).toEqual([]);
  });
});

describe('what is refused', () => {
  test.each([
    ['transparent', 'is transparent, so its contrast depends on what lies behind it.'],
    ['rgb(10 20 30 / 50%)', 'is transparent, so its contrast depends on what lies behind it.'],
    ['grren', 'is not a color: "grren".'],
    ['', 'is not a color: "".'],
    ['14443c', 'is not a color: "14443c". Did you mean "#14443c"?'],
    ['rgb(0 0 0 / none)', 'is transparent'],
    ['var(--green)', 'is not a color: "var(--green)".'],
    ['oklch(50% 1e999 20)', 'is not a color'],
    [
      'color-mix(in oklch, teal 40%, navy)',
      'is worked out by a browser as it draws: "color-mix(in oklch, teal 40%, navy)".',
    ],
    ['rgb(from teal r g b)', 'is worked out by a browser as it draws'],
    ['light-dark(teal, navy)', 'is worked out by a browser as it draws'],
    ['rgb(calc(10 + 10) 68 60)', 'is worked out by a browser as it draws'],
    ['CanvasText', 'is worked out by a browser as it draws'],
    ['currentColor', 'is worked out by a browser as it draws'],
    ['Mark', 'is worked out by a browser as it draws'],
    ['link', 'is not a color: "link".'],
  ])('the primary %j', (primary, message) => {
    expect(problems({ name: 'sample', colors: { primary } })).toEqual([
      expect.stringContaining(`colors.primary ${message}`),
    ]);
  });

  test('everything that is wrong is told at once, each with its place and remedy', () => {
    expect(problems({ nam: 'sample', colors: { primry: '#fff', accent: 7 }, radius: 9, stone: 'cube' })).toEqual([
      'name is missing. Name the brand as in data-brand: lower-case letters, digits and hyphens.',
      'colors.primary is missing. Write it as in CSS, for example "#14443c" or "oklch(40% 0.07 180)".',
      expect.stringMatching(/^colors\.accent is not text in quotation marks\./),
      'colors.primry is not known here. Did you mean "primary"?',
      'radius is not a number that fits. Give rem from 0 to 3, without quotation marks.',
      'stone is not one of the choices. Write "pebble" or "round" or "slab" or "worn".',
      'nam is not known here. Did you mean "name"?',
    ]);
  });

  test.each([[null], ['#14443c'], [undefined]])('%j as a brand', (input) => {
    expect(problems(input)).toEqual([expect.stringContaining('It ')]);
  });

  test.each(['Tamarack House', '', '1st', 'a"]{}*{color:red}'])('the name %j', (name) => {
    expect(problems({ name, colors: { primary: '#14443c' } })).toEqual([
      expect.stringContaining('name cannot stand in data-brand.'),
    ]);
  });

  test.each(['a";}*{color:red}', '</style>', ''])('the family %j', (body) => {
    expect(problems({ name: 'sample', colors: { primary: '#14443c' }, fonts: { body } })).toEqual([
      expect.stringContaining('fonts.body is not the name of a family.'),
    ]);
  });
});

describe('colors set by hand', () => {
  const base = { name: 'sample', colors: { primary: '#14443c' } };

  test('take the place of what is derived', () => {
    const { colors, adjustments } = defineBrand({ ...base, overrides: { light: { link: 'navy', primary: '#123' } } });
    expect(colors.light.link).toBe('#000080');
    expect(colors.dark.link).not.toBe('#000080');
    expect(adjustments.find(({ token }) => token === 'primary')?.reason).toBe('it is set by hand');
  });

  test('are refused with the pair that they break', () => {
    expect(problems({ ...base, overrides: { light: { link: '#9ab' } } })[0]).toMatch(
      /^overrides\.light\.link breaks a pair: link on paper has \d\.\d\d:1 and needs 4\.5:1\. Give a color/,
    );
  });

  test('are refused where the token is not known', () => {
    expect(problems({ ...base, overrides: { light: { lin: '#000' } } })).toEqual([
      'overrides.light.lin is not known here. Did you mean "link"?',
    ]);
  });
});

test('what helps in a crisis is ink on paper, which no brand can make hard to read', () => {
  for (const primary of ['yellow', '#fff', '#777', '#39ff14']) {
    const { proof } = define(primary, { neutral: primary });
    const rows = proof.filter(({ foreground, background }) => foreground === 'ink' && background !== 'ink');
    expect(rows.length).toBeGreaterThan(0);
    for (const { ratio } of rows) expect(ratio).toBeGreaterThanOrEqual(7);
  }
});

test('what is undefined is left out', () => {
  const heading = { weight: undefined, tracking: undefined, scale: 1.1 };
  const input = { name: 'sample', colors: { primary: '#14443c', accent: undefined }, fonts: { body: undefined } };
  const { style } = defineBrand({ ...input, heading, radius: undefined });
  expect(style).toEqual(defineBrand({ name: 'sample', colors: { primary: '#14443c' }, heading: { scale: 1.1 } }).style);
});

test('style has good defaults, and follows the brand', () => {
  const { style } = define('#14443c');
  expect(style).toMatchObject({
    density: '1',
    radius: { card: '0.25rem' },
    font: { text: expect.stringMatching(/^system-ui/) },
  });
  const own = defineBrand({
    name: 'own',
    colors: { primary: '#14443c' },
    fonts: { heading: 'Newsreader', body: { family: 'House Sans', normal: 'house.woff2' }, figures: 'Figtree' },
    radius: { card: 0, media: 1, control: 0.5 },
    pictures: 'grey',
  });
  expect(own.style.font.heading).toMatch(/^"Newsreader","Newsreader Fallback",system-ui/);
  expect(own.style.font.text).toMatch(/^"own figures","House Sans","House Sans Fallback",system-ui/);
  expect(own.style.radius).toMatchObject({ card: '0', media: '1rem', control: '0.5rem' });
  expect(own.style.media.filter).toContain('grayscale');
});
