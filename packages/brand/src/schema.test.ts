import { readFileSync } from 'node:fs';

import { themeContract } from '@cairn-ds/tokens';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { BrandError, defineBrand } from './index.js';
import type { BrandInput } from './input.js';

const schema = JSON.parse(readFileSync(new URL('../brand.schema.json', import.meta.url), 'utf8')) as object;
const validate = new Ajv({ strict: true, allErrors: true }).compile(schema);

function isTaken(input: unknown): boolean {
  try {
    defineBrand(input as BrandInput);
    return true;
  } catch (error) {
    if (error instanceof BrandError) return false;
    throw error;
  }
}

const color = fc.constantFrom('#14443c', 'oklch(40% 0.07 180)', 'teal');
/** Values that stand in for any other: some of them fit in one place or another. */
const odd = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    '',
    [],
    {},
    'Figtree',
    'paper',
    'slab',
    '#14443c',
    [400, 700],
    0.5,
    1,
    2,
    99,
    -1,
  ),
  fc.record(
    { card: fc.constantFrom(0, 1, 4), media: fc.constant(1), control: fc.constant(1) },
    { requiredKeys: ['card'] },
  ),
  fc.record({ family: fc.constantFrom('House', '', 'a"b'), normal: fc.constantFrom('a.woff2', '') }),
);
const number = fc.constantFrom(0.5, 0.76, 0.9, 1, 1.1, 1.3, 2, 12, 100, 400, 1000, 1001, -0.05);
/** Mostly what fits, so that whole files do, and now and then anything. */
const mostly = (...fits: unknown[]) =>
  fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...fits) }, { weight: 1, arbitrary: fc.oneof(odd, number) });
const brands = fc.record(
  {
    $schema: mostly('brand.schema.json'),
    name: mostly('sample', 'a-1'),
    colors: fc.record({ primary: color, accent: color, neutral: color }, { requiredKeys: ['primary'] }),
    fonts: fc.record({ heading: mostly('Figtree', 'system'), body: mostly('Besley') }, { requiredKeys: [] }),
    radius: mostly(0, 1, { card: 0, media: 1, control: 2 }),
    density: mostly(0.75, 1, 1.25),
    stone: mostly('pebble', 'worn'),
    rule: mostly(1, 12),
    header: mostly('paper', 'ink'),
    heading: fc.record(
      { weight: mostly(100, 1000), tracking: mostly(-0.06, 0.06), scale: mostly(0.75) },
      { requiredKeys: [] },
    ),
    pictures: mostly('color', 'grey'),
    logo: mostly('logo.svg'),
    overrides: fc.record({ light: fc.constantFrom({}, {}, {}, { inkk: '#000' }, []) }, { requiredKeys: [] }),
  },
  { requiredKeys: ['name', 'colors'] },
);

describe('the JSON Schema and the checker say the same', () => {
  test('of 3,000 brand files, right and wrong', () => {
    const taken = { both: 0 };
    fc.assert(
      fc.property(brands, (brand) => {
        const isValid = validate(brand);
        taken.both += isValid ? 1 : 0;
        expect(isTaken(brand), JSON.stringify(brand)).toBe(isValid);
      }),
      { numRuns: 3000, seed: 20261125 },
    );
    // The files have to be right often enough to say something.
    expect(taken.both).toBeGreaterThan(500);
  });

  test.each([
    'name',
    'colors',
    'fonts',
    'radius',
    'density',
    'stone',
    'rule',
    'header',
    'footer',
    'heading',
    'textScale',
    'pictures',
    'logo',
    'overrides',
  ])('of %s alone, whatever stands in its place', (key) => {
    fc.assert(
      fc.property(
        fc.oneof(odd, number, fc.dictionary(fc.constantFrom('heading', 'body', 'weight', 'light'), odd)),
        (value) => {
          const brand = { name: 'sample', colors: { primary: '#14443c' }, [key]: value };
          expect(isTaken(brand), JSON.stringify(brand)).toBe(validate(brand));
        },
      ),
      { numRuns: 200, seed: 20261125 },
    );
  });

  test('of every color that can be set by hand', () => {
    const names = Object.keys(themeContract.color);
    expect(schema).toMatchObject({ definitions: { hand: { propertyNames: { enum: names } } } });
  });
});
