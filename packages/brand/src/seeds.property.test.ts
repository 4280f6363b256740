import Color from 'colorjs.io';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { readability } from './color/contrast.js';
import { toTone } from './color/tone.js';
import { type Brand, type BrandInput, defineBrand } from './index.js';
import { failures } from './proof.js';
import { versionNames, versions } from './versions.js';

/** Colours in the notations that people write, within sRGB and beyond it. */
const hex = fc.integer({ min: 0, max: 0xffffff }).map((rgb) => `#${rgb.toString(16).padStart(6, '0')}`);
const part = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value.toFixed(3));
const angle = fc.integer({ min: 0, max: 359 });
const chroma = fc.double({ min: 0, max: 0.4, noNaN: true }).map((value) => value.toFixed(3));
/** Reds and greys are hard: the one is what errors are, the other has no color to be seen by. */
const red = fc.tuple(part, chroma, fc.integer({ min: 0, max: 70 })).map(([l, c, h]) => `oklch(${l} ${c} ${h})`);
const grey = fc.integer({ min: 0, max: 255 }).map((byte) => `#${byte.toString(16).padStart(2, '0').repeat(3)}`);
const color = fc.oneof(
  { weight: 4, arbitrary: hex },
  { weight: 2, arbitrary: red },
  { weight: 1, arbitrary: grey },
  { weight: 2, arbitrary: fc.tuple(part, chroma, angle).map(([l, c, h]) => `oklch(${l} ${c} ${h})`) },
  { weight: 1, arbitrary: fc.tuple(part, part, part).map((rgb) => `color(display-p3 ${rgb.join(' ')})`) },
  { weight: 1, arbitrary: fc.tuple(angle, part, part).map(([h, s, l]) => `hsl(${h} ${+s * 100}% ${+l * 100}%)`) },
);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const background = maybe(fc.constantFrom('paper' as const, 'tint' as const, 'ink' as const));

const brands: fc.Arbitrary<BrandInput> = fc.record({
  name: fc.constant('sample'),
  colors: fc.record({ primary: color, accent: maybe(color), neutral: maybe(color) }),
  header: background,
  footer: background,
});

const needs = { standard: { text: 4.5, graphic: 3 }, more: { text: 7, graphic: 4.5 } };

type RGB = [number, number, number];
const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** A colour as another library than the engine's reads it, with its luminance. Colours recur within a brand. */
const seen = new Map<string, { color: Color; luminance: number }>();
function independent(css: string) {
  const known = seen.get(css);
  if (known) return known;
  const color = css.startsWith('#')
    ? new Color('srgb', channels(css).map((channel) => channel / 255) as RGB)
    : new Color(css);
  const entry = { color, luminance: color.luminance };
  seen.set(css, entry);
  return entry;
}

function contrastOf(one: string, other: string): number {
  const [a, b] = [independent(one).luminance, independent(other).luminance];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Pairs that fall short, and pairs that the two libraries measure differently. */
function unproved({ proof, colors }: Brand): string[] {
  return proof
    .filter(({ foreground, background, version, use, ratio, need }) => {
      const foregrounds = foreground === 'focusRing' ? ['#10120f', '#ffffff'] : [colors[version][foreground]];
      const again = Math.max(...foregrounds.map((css) => contrastOf(css, colors[version][background])));
      const isNeed = need === needs[versions[version].contrast][use];
      return !isNeed || ratio < need || again < need - 0.001 || Math.abs(again - ratio) > 0.01;
    })
    .map(
      ({ foreground, background, version, ratio, need }) =>
        `${foreground} on ${background}, ${version}: ${ratio} of ${need}`,
    );
}

/** Degrees between the hues of two colours, in OKLCH. */
function turn(one: string, other: string): number {
  const [a = 0, b = 0] = [one, other].map((css) => independent(css).color.oklch.h ?? 0);
  return Math.abs(((a - b + 540) % 360) - 180);
}

const chromaOf = (css: string) => independent(css).color.oklch.c ?? 0;

/** Hues from orange to yellow, which go by ochre to brown as they darken, where at their own they would turn olive. */
const isWarm = (css: string) => {
  const hue = independent(css).color.oklch.h ?? 0;
  return hue > 40 && hue < 120;
};

/** Whether a warm color has turned to another hue than those between it and brown. */
const isOlive = (css: string, from: string) => {
  const [hue, own] = [css, from].map((each) => independent(each).color.oklch.h ?? 0) as [number, number];
  return hue > own + 5 || hue < Math.min(own, 48) - 5;
};

/** Colours that left the hue of their seed. */
function strayed({ input: { colors: seeds }, colors }: Brand): string[] {
  if (chromaOf(seeds.primary) < 0.04) return [];
  return versionNames.flatMap((version) =>
    [colors[version].primary, colors[version].plate]
      // Near black and white, 8 bits hold too little colour to have a hue.
      .filter((css) => chromaOf(css) >= 0.02)
      .filter((css) => (isWarm(seeds.primary) ? isOlive(css, seeds.primary) : turn(seeds.primary, css) > 5))
      .map((css) => `${seeds.primary} became ${css}, ${version}`),
  );
}

/** Whether a colour is the seed, but for the rounding of two libraries where the seed was not written in 8 bits. */
function isSeed(written: string, own: string, used: string): boolean {
  if (written.startsWith('#')) return used === own;
  const to = channels(used);
  return channels(own).every((channel, index) => Math.abs(channel - (to[index] ?? 0)) <= 1);
}

/** Versions that do not use the primary itself although it passes, or do not tell that it moved. */
function inexact({ input: { colors: seeds }, colors, adjustments }: Brand): string[] {
  const { color } = independent(seeds.primary);
  if (!color.inGamut('srgb', { epsilon: 0 })) return [];
  const own = color.to('srgb').toString({ format: 'hex', collapse: false });
  return versionNames.filter((version) => {
    const { paper, surface, tint, primary } = colors[version];
    const need = needs[versions[version].contrast].text;
    const passes = [paper, surface, tint].every((background) => contrastOf(own, background) >= need + 0.001);
    const adjustment = adjustments.find((each) => each.version === version && each.token === 'primary');
    const isOwn = isSeed(seeds.primary, own, primary);
    const isTold = isOwn ? adjustment === undefined : adjustment?.reason.includes(`:1 and needs ${need}:1`);
    return !isTold || (passes && !isOwn);
  });
}

/** Whether text and secondary text are both lighter than their background, or both darker. */
const isOneInk = (ink: string, muted: string, background: string) =>
  toTone(ink).l > toTone(background).l === toTone(muted).l > toTone(background).l;

/** Backgrounds that have light text and dark text at once. */
const mixed = ({ colors }: Brand): string[] =>
  versionNames.filter((version) => {
    const { plate, onPlate, onPlateMuted, footer, onFooter, onFooterMuted } = colors[version];
    return !isOneInk(onPlate, onPlateMuted, plate) || !isOneInk(onFooter, onFooterMuted, footer);
  });

/** Filled backgrounds whose text the other ink would be far more readable than. */
const hardToRead = ({ colors }: Brand): string[] =>
  versionNames.flatMap((version) => {
    const { plate, onPlate, accent, onAccent, plateAction, onPlateAction } = colors[version];
    return [
      [onPlate, plate],
      [onAccent, accent],
      [onPlateAction, plateAction],
    ]
      .filter(([ink = '', background = '']) => {
        const best = Math.max(readability('#ffffff', background), readability('#000000', background));
        // Ink that is not quite white or black loses a little by itself.
        return readability(ink, background) < best - 20;
      })
      .map((pair) => `${pair.join(' on ')}, ${version}`);
  });

/** Roles that show a seed as it is, wherever they can, also where both seeds are one. */
const seedRoles = { primary: 'primary', link: 'primary', plate: 'primary', accent: 'accent' } as const;

/** Roles whose report is not what a comparison of wish and result says. */
const misreported = ({ input: { colors: seeds }, colors, adjustments }: Brand): string[] =>
  versionNames.flatMap((version) =>
    Object.entries(seedRoles)
      .filter(([token, wish]) => {
        const written = seeds[wish] ?? seeds.primary;
        const adjustment = adjustments.find((each) => each.version === version && each.token === token);
        const isSame = colors[version][token as keyof typeof seedRoles] === written;
        // What another notation is in 8 bits is a question of rounding.
        return written.startsWith('#') && isSame !== (adjustment === undefined);
      })
      .map(([token]) => `${token}, ${version}`),
  );

test('5,000 random seeds in four versions: every pair can be read, no two look alike, one ink on a background, moves are told', () => {
  fc.assert(
    fc.property(brands, (input) => {
      const brand = defineBrand(input);
      const faults = {
        unread: failures(brand.proof),
        alike: brand.distinct.filter(({ passes }) => !passes),
        mixed: mixed(brand),
        hardToRead: hardToRead(brand),
        misreported: misreported(brand),
      };
      expect(faults).toEqual({ unread: [], alike: [], mixed: [], hardToRead: [], misreported: [] });
    }),
    { numRuns: 5000, seed: 20261123 },
  );
}, 120_000);

test('another library finds the same for 1,000 of them: contrast, hues that stay, the primary exact wherever it passes', () => {
  fc.assert(
    fc.property(brands, (input) => {
      seen.clear();
      const brand = defineBrand(input);
      const faults = { unproved: unproved(brand), strayed: strayed(brand), inexact: inexact(brand) };
      expect(faults).toEqual({ unproved: [], strayed: [], inexact: [] });
    }),
    { numRuns: 1000, seed: 20261123 },
  );
}, 120_000);
