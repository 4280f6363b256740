import Color from 'colorjs.io';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { contrast, readability } from './contrast.js';
import { colorDifference, difference, differences, viewsOf } from './difference.js';
import { readColor } from './read.js';
import { toHex, toTone } from './tone.js';

const hex = fc.integer({ min: 0, max: 0xffffff }).map((rgb) => `#${rgb.toString(16).padStart(6, '0')}`);
const runs = { numRuns: 1000, seed: 20261125 };

/** CIELAB of D65 where the library takes that of D50, as its formula knows no white. */
const labOf = (color: Color) => new Color('lab', color.to('lab-d65').coords);

describe('another library measures the same', () => {
  test('contrast of WCAG, readability of APCA, difference of CIEDE2000', () => {
    fc.assert(
      fc.property(hex, hex, (one, other) => {
        const [a, b] = [new Color(one), new Color(other)];
        expect(contrast(one, other)).toBeCloseTo(a.contrastWCAG21(b), 2);
        expect(readability(one, other)).toBeCloseTo(Math.abs(b.contrastAPCA(a)), 3);
        expect(difference(one, other)).toBeCloseTo(labOf(a).deltaE2000(labOf(b)), 2);
      }),
      runs,
    );
  });

  test('tones in OKLCH, there and back', () => {
    fc.assert(
      fc.property(hex, (css) => {
        const { l, c } = toTone(css);
        const [lightness, chroma] = new Color(css).to('oklch').coords;
        expect(l).toBeCloseTo(lightness ?? 0, 4);
        expect(c).toBeCloseTo(chroma ?? 0, 4);
        expect(toHex(toTone(css))).toBe(css);
      }),
      runs,
    );
  });
});

test('a tone beyond sRGB keeps its lightness and hue', () => {
  const tone = fc.record({
    l: fc.double({ min: 0.2, max: 0.95, noNaN: true }),
    c: fc.double({ min: 0.05, max: 0.4, noNaN: true }),
    h: fc.double({ min: 0, max: 359, noNaN: true }),
  });
  fc.assert(
    fc.property(tone, (wish) => {
      const { l, c, h } = toTone(toHex(wish));
      expect(Math.abs(l - wish.l)).toBeLessThan(0.005);
      // Where little color fits, 8 bits hold no exact hue.
      expect(c > 0.06 ? Math.abs(((h - wish.h + 540) % 360) - 180) : 0).toBeLessThan(3);
    }),
    runs,
  );
});

test('differences are symmetric, and none is seen between a color and itself', () => {
  fc.assert(
    fc.property(hex, hex, (one, other) => {
      expect(difference(one, one)).toBe(0);
      expect(difference(one, other)).toBeCloseTo(difference(other, one), 6);
      expect(colorDifference(one, other)).toBeCloseTo(colorDifference(other, one), 6);
    }),
    runs,
  );
});

test('without one kind of cones red and green come together, greys stay, and blue leaves yellow', () => {
  const between = (one: string, other: string) => differences(viewsOf(one), viewsOf(other));
  const signals = between('#c1272d', '#4f7a28');
  expect(signals.full).toBeGreaterThan(50);
  expect(signals.withoutCones).toBeLessThan(25);
  const greys = between('#444444', '#bbbbbb');
  expect(greys.withoutCones).toBeCloseTo(greys.full, 0);
  expect(between('#1c2eb0', '#ecb83f').withoutCones).toBeGreaterThan(40);
});

describe('what lies beyond a notation is clamped as CSS Color 4 does', () => {
  const byte = fc.integer({ min: -400, max: 700 });
  const clamp = (value: number, most: number) => Math.min(most, Math.max(0, value));

  test('channels and alpha of rgb(), with spaces or commas, in numbers or percent', () => {
    fc.assert(
      fc.property(byte, byte, byte, (...rgb) => {
        const [r, g, b] = rgb.map((channel) => clamp(channel, 255));
        const within = readColor(`rgb(${r} ${g} ${b})`)?.hex;
        expect(within).toMatch(/^#[0-9a-f]{6}$/);
        expect(readColor(`rgb(${rgb.join(' ')})`)).toMatchObject({ hex: within, fits: true });
        expect(readColor(`rgba(${rgb.join(', ')}, 1.5)`)?.hex).toBe(within);
        const percent = rgb.map((channel) => `${(channel / 255) * 100}%`).join(' ');
        expect(readColor(`rgb(${percent} / 200%)`)?.hex).toBe(within);
      }),
      runs,
    );
  });

  test.each([
    ['rgb(300 0 0)', '#ff0000'],
    ['rgb(none 0 300)', '#0000ff'],
    ['hsl(0 200% 50%)', '#ff0000'],
    ['hsl(0 -20% 50%)', '#808080'],
    ['hsl(0 100% 150%)', '#ffffff'],
    ['hsl(-120 100% 50%)', '#0000ff'],
    ['hwb(0 80% 80%)', '#808080'],
    ['lab(150% 20 20)', '#ffffff'],
    ['oklch(1.5 0.1 30)', '#ffffff'],
    ['oklch(50% -0.1 30)', '#636363'],
    ['color(srgb 1 none 0)', '#ff0000'],
    ['RGB(10 20 30)', '#0a141e'],
    [' RebeccaPurple ', '#663399'],
    ['#ABC', '#aabbcc'],
    ['#aabbccff', '#aabbcc'],
  ])('%s is %s', (css, expected) => {
    expect(readColor(css)?.hex).toBe(expected);
  });

  test.each([
    ['a hex value without its sign', '14443c'],
    ['three letters that happen to be hex', 'fff'],
    ['a function that never ends', 'rgb(1 2 3'],
    ['a space that CSS does not know', 'color(--hsv 1 1 1)'],
    ['too few parts', 'rgb(1 2)'],
    ['what depends on the page', 'currentcolor'],
    ['a color of the system', 'CanvasText'],
    ['a mix', 'color-mix(in srgb, red, blue)'],
    ['an alpha of none', 'rgb(0 0 0 / none)'],
    ['an alpha under zero', 'rgb(0 0 0 / -1)'],
  ])('%s is no opaque color: %s', (_, css) => {
    expect(readColor(css)).toBeUndefined();
  });
});
