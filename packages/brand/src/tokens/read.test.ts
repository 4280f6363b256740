import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { BrandError, type BrandInput, brandTokens, defineBrand, readTokens, versionTokens } from '../index.js';
import { versionNames } from '../versions.js';

const input: BrandInput = {
  name: 'rosefield',
  colors: { primary: '#611c48', accent: '#b5432a', neutral: '#fbf3ee' },
  header: 'tint',
};
const brand = defineBrand(input);

type Draft = Record<string, Record<string, unknown>>;
/** A document of the brand as a file holds it, to be changed. */
const draft = (document: unknown = brandTokens(brand)) => JSON.parse(JSON.stringify(document)) as Draft;
const srgb = (hex: string) => ({
  colorSpace: 'srgb',
  components: [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255),
});
const navy = { $type: 'color', $value: srgb('#123456') };

/** A document with some groups changed: keys of each are put over those that are there. */
const changed = (groups: Draft) => {
  const document = draft();
  for (const [group, tokens] of Object.entries(groups)) document[group] = { ...document[group], ...tokens };
  return document;
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

test.each(['#/light/100%', '#/light/%E0%A4%A/$value'])('a pointer with a broken escape, %s, is refused', ($ref) => {
  expect(refusals(changed({ light: { ink: { $type: 'color', $ref } } }))).toContainEqual(
    expect.stringContaining(`light.ink refers to "${$ref}", which is not there.`),
  );
});

describe('an untouched file gives an untouched brand', () => {
  const hex = fc.integer({ min: 0, max: 0xffffff }).map((rgb) => `#${rgb.toString(16).padStart(6, '0')}`);
  const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
  const within = (min: number, max: number) => fc.integer({ min, max }).map((value) => value / 100);
  const brands: fc.Arbitrary<BrandInput> = fc.record({
    name: fc.constant('sample'),
    colors: fc.record({ primary: hex, accent: maybe(hex), neutral: maybe(hex) }),
    radius: maybe(
      fc.oneof(within(0, 300), fc.record({ card: within(0, 300), media: within(0, 300), control: within(0, 300) })),
    ),
    density: maybe(within(75, 125)),
    rule: maybe(fc.integer({ min: 1, max: 12 })),
    heading: maybe(fc.record({ weight: maybe(fc.integer({ min: 100, max: 1000 })), tracking: maybe(within(-6, 6)) })),
    textScale: maybe(within(90, 115)),
  });

  test('whatever the brand: 300 of them, as one file and as the file of each mode', () => {
    fc.assert(
      fc.property(brands, (each) => {
        const made = defineBrand(each);
        const files = [brandTokens(made), ...versionNames.map((version) => versionTokens(made, version))];
        for (const file of files) expect(readTokens(draft(file))).toEqual(made);
      }),
      { numRuns: 300, seed: 20261125 },
    );
  });

  test('where colors are set by hand already', () => {
    const own = defineBrand({ ...input, overrides: { dark: { link: '#ffd9ec' } } });
    expect(readTokens(draft(brandTokens(own)))).toEqual(own);
  });

  test('whose changes are put into the brand file, and nothing else', () => {
    const document = changed({ light: { link: navy }, style: { density: { $type: 'number', $value: 1.1 } } });
    expect(readTokens(document).input).toEqual({ ...input, density: 1.1, overrides: { light: { link: '#123456' } } });
  });
});

describe('what is not understood is refused, with its name and the one that was meant', () => {
  const token = { $value: srgb('#000000') };
  const { light: _, ...others } = draft();

  test.each<[string, unknown, string]>([
    ['a renamed group', { ...others, Light: draft()['light'] }, 'Light is not known here. Did you mean "light"?'],
    ['a lone renamed group', { Light: draft()['light'] }, 'Light is not known here. Did you mean "light"?'],
    ['a group of one mode among all', { ...draft(), color: {} }, 'color is not known here. Say which version it is of'],
    [
      'a group that nothing refers to',
      { ...draft(), palette: { blue: token } },
      'palette is not known here. Remove it.',
    ],
    ['a renamed token', changed({ light: { Link: token } }), 'light.Link is not known here. Did you mean "link"?'],
    [
      'a mistyped name of style',
      changed({ style: { densty: { $value: 1 } } }),
      'style.densty is not known here. Did you mean "density"?',
    ],
    [
      'a mistyped name of a heading',
      changed({ style: { heading: { wieght: { $value: 400 } } } }),
      'style.heading.wieght is not known here. Did you mean "weight"?',
    ],
    [
      'a text for a number',
      changed({ style: { density: { $value: '1.2' } } }),
      'style.density has no value that can be read. Give a number.',
    ],
    [
      'a style token of another type',
      changed({ style: { density: { $type: 'color', $value: 1 } } }),
      'style.density has the type "color". It is a number: write "$type": "number".',
    ],
    [
      'a color of another type',
      changed({ light: { link: { $type: 'dimension', $value: srgb('#000000') } } }),
      'light.link has the type "dimension". It is a color',
    ],
    [
      'a length without a unit that is known',
      changed({ style: { rule: { $value: { value: 2, unit: 'em' } } } }),
      'style.rule has no value that can be read. Give { "value": …, "unit": "px" }.',
    ],
    [
      'a key without its sign',
      changed({ light: { link: { value: '#000000' } } }),
      'light.link.value is not known here. Did you mean "$value"?',
    ],
    [
      'a key of a color',
      changed({ light: { link: { $value: { ...srgb('#000000'), hexx: '#000000' } } } }),
      'light.link.hexx is not known here. Did you mean "hex"?',
    ],
    [
      'a space of colors',
      changed({ light: { link: { $value: { colorSpace: 'sRGB', components: [0, 0, 0] } } } }),
      'light.link has the color space "sRGB", which is not known. Did you mean "srgb"?',
    ],
    [
      'components of 0 to 255',
      changed({ light: { link: { $value: { colorSpace: 'srgb', components: [18, 52, 86] } } } }),
      'light.link has no color that can be read.',
    ],
    [
      'two components',
      changed({ light: { link: { $value: { colorSpace: 'srgb', components: [0, 0] } } } }),
      'light.link has no color that can be read.',
    ],
    ['a key of the file', { ...draft(), $extend: '{light}' }, '$extend is not known here.'],
    ['a group for a token', changed({ light: { link: { deep: token } } }), 'light.link.deep is not known here.'],
    ['a token for a group', { ...draft(), style: { $value: 1 } }, 'style is not a group of tokens.'],
    [
      'a name that every object has',
      changed({ light: { constructor: token } }),
      'light.constructor is not known here.',
    ],
    [
      'a version that is none',
      { ...draft(versionTokens(brand, 'dark')), $extensions: { 'org.cairn-ds.brand': { version: 'darck', input } } },
      '$extensions.org.cairn-ds.brand.version is "darck". Did you mean "dark"?',
    ],
  ])('%s', (_, document, message) => {
    expect(refusals(document)).toEqual(expect.arrayContaining([expect.stringContaining(message)]));
  });

  /** The paths of every key of a document, but of what says where it comes from. */
  const paths = (tree: unknown, path: string[] = []): string[][] =>
    typeof tree === 'object' && tree !== null && !Array.isArray(tree)
      ? Object.entries(tree)
          .filter(([key]) => key !== '$extensions')
          .flatMap(([key, inside]) => [[...path, key], ...paths(inside, [...path, key])])
      : [];

  test('no key of a document can be renamed without a word', () => {
    const all = paths(draft());
    expect(all.length).toBeGreaterThan(500);
    for (const path of all) {
      const document = draft();
      const parent = path.slice(0, -1).reduce((tree: Draft, key) => tree[key] as Draft, document);
      const key = path.at(-1) ?? '';
      const { [key]: value, ...others } = parent;
      for (const each of Object.keys(parent)) Reflect.deleteProperty(parent, each);
      Object.assign(parent, others, { [`${key}x`]: value });
      expect(refusals(document).length, path.join('.')).toBeGreaterThan(0);
    }
  });

  test('a style that does not fit is told by its place in the document', () => {
    const document = changed({ style: { density: { $type: 'number', $value: 9 } } });
    expect(refusals(document)).toEqual([expect.stringContaining('style.density is not a number that fits.')]);
  });

  test('a broken pair is told by its place in a document of one mode', () => {
    const document = draft(versionTokens(brand, 'dark'));
    document['color'] = { ...document['color'], inkMuted: { $value: srgb('#555555') } };
    expect(refusals(document)[0]).toMatch(/^color\.inkMuted breaks a pair/);
  });
});

describe('values in the wrong place are refused', () => {
  test('the file of the other mode, where a tool has dropped what it says of itself', () => {
    const { $extensions: _, ...bare } = draft(versionTokens(brand, 'dark'));
    expect(refusals(bare, brand, 'light')).toEqual([
      expect.stringMatching(
        /^color holds the colors of "dark": 30 of 30 are the same, and \d are those of "light"\. Choose/,
      ),
    ]);
    expect(readTokens(bare, brand, 'dark')).toEqual(brand);
  });

  test('the file of the other contrast', () => {
    const { $extensions: _, ...bare } = draft(versionTokens(brand, 'lightMore'));
    expect(refusals(bare, brand, 'light')).toEqual([expect.stringContaining('color holds the colors of "lightMore"')]);
  });

  test('a file that says of itself that it is another', () => {
    expect(refusals(draft(versionTokens(brand, 'dark')), brand, 'light')).toEqual([
      expect.stringContaining('version is "dark", and it was to be read as "light".'),
    ]);
  });

  test('groups that were mixed up', () => {
    const document = draft();
    const { light, dark } = document;
    expect(refusals({ ...document, light: dark, dark: light })).toEqual([
      expect.stringContaining('light holds the colors of "dark"'),
      expect.stringContaining('dark holds the colors of "light"'),
    ]);
  });

  test('the file of another brand', () => {
    const other = defineBrand({ name: 'tamarack', colors: { primary: '#14443c' } });
    expect(refusals(draft(), other)).toEqual([
      expect.stringContaining('says that it was exported from "rosefield", and the brand given is "tamarack".'),
    ]);
  });
});

describe('references are followed', () => {
  const link = (document: unknown) => readTokens(document).colors.light.link;

  test.each<[string, unknown]>([
    ['an alias', { $value: '{palette.navy}' }],
    ['a pointer to a token', { $ref: '#/palette/navy' }],
    ['a pointer to a value', { $value: { $ref: '#/palette/navy/$value' } }],
    [
      'pointers to parts of a value',
      {
        $value: {
          colorSpace: { $ref: '#/palette/navy/$value/colorSpace' },
          components: [0, 1, 2].map((part) => ({ $ref: `#/palette/navy/$value/components/${part}` })),
        },
      },
    ],
    ['the root of a group', { $root: { $value: '{palette.navy}' } }],
    ['an alias to a root', { $value: '{palette.blue.$root}' }],
    ['an alias to a group with a root', { $value: '{palette.blue}' }],
    ['a chain', { $value: '{palette.chain}' }],
    ['escaped names', { $ref: '#/palette/a~1b~0c%20d' }],
  ])('%s', (_, token) => {
    const palette = {
      navy,
      blue: { $root: navy, pale: navy },
      chain: { $ref: '#/palette/blue/$root' },
      'a/b~c d': navy,
    };
    expect(link({ ...changed({ light: { link: token } }), palette })).toBe('#123456');
  });

  test('of lengths, weights and numbers, in other units and by name', () => {
    const { style } = readTokens(
      changed({
        style: {
          radius: {
            $type: 'dimension',
            card: { $value: { value: 8, unit: 'px' } },
            media: { $value: '{style.radius.card}' },
          },
          heading: { $type: 'fontWeight', weight: { $value: 'bold' }, smallWeight: { $ref: '#/style/heading/weight' } },
        },
      }),
    );
    expect(style.radius).toMatchObject({ card: '0.5rem', media: '0.5rem', control: '0.25rem' });
    expect(style.weight).toEqual({ heading: '700', headingSmall: '700' });
  });

  test.each(['{light}', '#/light'])('a group that extends %s has its tokens, and its own over them', (reference) => {
    const { light, lightMore } = draft();
    const { colors } = readTokens({ ...draft(), lightMore: { ...lightMore, $extends: reference } });
    expect(colors).toEqual(brand.colors);
    const { link: _, ...rest } = lightMore ?? {};
    const navyToo = readTokens({
      ...draft(),
      light: { ...light, link: navy },
      lightMore: { ...rest, $extends: reference },
    });
    expect(navyToo.colors.lightMore.link).toBe('#123456');
  });

  test.each<[string, Draft, string]>([
    [
      'an alias to nothing',
      { light: { link: { $value: '{light.linc}' } } },
      'light.link refers to {light.linc}, which is not there. Did you mean "light.link"?',
    ],
    [
      'a pointer to nothing',
      { light: { link: { $ref: '#/light/linc' } } },
      'light.link refers to "#/light/linc", which is not there.',
    ],
    [
      'a pointer into nothing',
      { light: { link: { $value: { $ref: '#/light/ink/$value/parts' } } } },
      'light.link refers to "#/light/ink/$value/parts", which is not there.',
    ],
    [
      'another file',
      { light: { link: { $ref: 'base.json#/navy' } } },
      'light.link refers to "base.json#/navy", which is outside of this file.',
    ],
    [
      'a circle of pointers',
      { light: { link: { $ref: '#/light/ink' }, ink: { $ref: '#/light/link' } } },
      'refers to itself',
    ],
    [
      'a group that extends nothing',
      { light: { $extends: '{lihgt}' } },
      'light.$extends is "{lihgt}", and there is no such group.',
    ],
    ['a group that extends itself', { light: { $extends: '{light}' } }, 'light.$extends leads back to itself'],
    [
      'groups that extend each other',
      { light: { $extends: '{dark}' }, dark: { $extends: '{light}' } },
      '$extends leads back to itself',
    ],
  ])('%s is refused', (_, groups, message) => {
    expect(refusals(changed(groups))).toEqual(expect.arrayContaining([expect.stringContaining(message)]));
  });
});
