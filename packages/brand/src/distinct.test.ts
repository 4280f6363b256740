import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { contrast, readability } from './color/contrast.js';
import { difference } from './color/difference.js';
import { toTone } from './color/tone.js';
import { BrandError, type BrandInput, defineBrand } from './index.js';
import { versionNames } from './versions.js';

const hex = fc.integer({ min: 0, max: 0xffffff }).map((rgb) => `#${rgb.toString(16).padStart(6, '0')}`);
const define = (primary: string, more: Partial<BrandInput['colors']> = {}) =>
  defineBrand({ name: 'sample', colors: { primary, ...more } });

describe('told apart', () => {
  test.each(['#e60012', '#ff0000', '#8b1a1a', '#c8102e', '#ff8a80', 'oklch(0.5 0.19 30)'])(
    'errors from the links of the red brand %s, in every version',
    (primary) => {
      const { colors } = define(primary);
      for (const version of versionNames) {
        const { error, link, ink } = colors[version];
        expect(difference(error, link), `${error} and ${link}, ${version}`).toBeGreaterThanOrEqual(15);
        expect(difference(error, ink)).toBeGreaterThanOrEqual(15);
        // Still a red, from crimson to rust.
        expect((toTone(error).h + 10) % 360).toBeLessThan(75);
      }
    },
  );

  test.each(['#e8e8e8', '#fff', '#f5f5dc', '#ffe4e1', '#e6e6fa', '#c0c0c0'])(
    'the button that calls from the page, where the brand is as pale as %s',
    (primary) => {
      const { colors } = define(primary);
      for (const version of versionNames) {
        const { accent, paper, surface, tint } = colors[version];
        for (const background of [paper, surface, tint]) expect(contrast(accent, background)).toBeGreaterThanOrEqual(3);
      }
    },
  );

  test('a strong color is seen by itself, so a yellow button stays; more contrast asks for its lightness too', () => {
    const { colors } = define('#14443c', { accent: '#ecb83f', neutral: '#f2f2ec' });
    expect(colors.light.accent).toBe('#ecb83f');
    expect(contrast(colors.lightMore.accent, colors.lightMore.paper)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['#e8e8e8', '#f4f4f4', '#111', '#000', '#1a1a1a'])('the plate from the page: %s', (primary) => {
    const { colors } = define(primary);
    for (const version of versionNames) {
      expect(difference(colors[version].plate, colors[version].paper)).toBeGreaterThanOrEqual(12);
    }
  });

  test.each(['#000', '#3a3a3a', '#14443c', '#ffd400'])('the stones of %s: ahead, reached, current', (primary) => {
    const { colors } = define(primary);
    for (const version of versionNames) {
      const { stoneOff, stoneOn, stoneNow } = colors[version];
      expect(difference(stoneOn, stoneOff)).toBeGreaterThanOrEqual(12);
      expect(difference(stoneNow, stoneOn)).toBeGreaterThanOrEqual(12);
      expect(difference(stoneNow, stoneOff)).toBeGreaterThanOrEqual(12);
    }
  });

  test('colors set by hand are refused where they look like what they must be told from', () => {
    const overrides = { light: { link: '#9a2418' } };
    expect(() => defineBrand({ name: 'sample', colors: { primary: '#14443c' }, overrides })).toThrow(BrandError);
    expect(() => defineBrand({ name: 'sample', colors: { primary: '#14443c' }, overrides })).toThrow(
      /overrides\.light\.link cannot be told apart: error and link differ by \d+\.\d and need 15 \(CIEDE2000\)\. Give a color further from error/,
    );
  });
});

describe('one ink for all text on a background, the one that is read best', () => {
  test.each(['#117aca', '#ff0000', '#e60012', '#ff3b30', '#0a84ff', '#00a651', '#808080'])(
    'it is white on %s, whose plate darkens until white passes',
    (primary) => {
      const { plate, onPlate, onPlateMuted, accent, onAccent } = define(primary).colors.light;
      for (const [ink, background] of [
        [onPlate, plate],
        [onPlateMuted, plate],
        [onAccent, accent],
      ] as const) {
        expect(contrast(ink, background)).toBeGreaterThanOrEqual(4.5);
        expect(toTone(ink).l).toBeGreaterThan(0.9);
        expect(readability(ink, background)).toBeGreaterThan(readability('#000000', background));
      }
    },
  );

  test.each(['#ffd400', '#ff7900', '#39ff14', '#00b8d9'])('it is dark on %s, which stays as it is', (primary) => {
    const { plate, onPlate, onPlateMuted } = define(primary).colors.light;
    expect(plate).toBe(primary);
    for (const ink of [onPlate, onPlateMuted]) expect(toTone(ink).l).toBeLessThan(0.45);
  });

  test('the background that moved for it says so', () => {
    const { adjustments } = define('#ff0000');
    const adjustment = adjustments.find(({ version, token }) => version === 'light' && token === 'plate');
    expect(adjustment?.deltaE).toBeLessThan(5);
    expect(adjustment?.reason).toBe('white is read far better on it than black, and has 3.99:1 where text needs 4.5:1');
  });
});

test.each(['#ffd400', '#ffff00', '#ecb83f', '#ff7900', '#ffb000'])(
  '%s stays warm in the dark: brown, not olive',
  (primary) => {
    const { dark, light } = define(primary).colors;
    for (const color of [dark.plate, light.primary, light.stoneNow]) {
      const { h, c } = toTone(color);
      expect(h, color).toBeGreaterThan(40);
      expect(h, color).toBeLessThan(86);
      expect(c, color).toBeGreaterThanOrEqual(0.085);
    }
  },
);

test.each(['#39ff14', '#00e5ff', '#ffd400', '#ff7900'])(
  'the plate of %s keeps its color on a dark page, and the button its own',
  (primary) => {
    const { plate, plateAction } = define(primary).colors.dark;
    expect(toTone(plate).c).toBeGreaterThan(0.07);
    expect(plateAction).toBe(primary);
  },
);

describe('every role that moved is told', () => {
  const movesIn = (brand: ReturnType<typeof define>, version: 'light' | 'dark') =>
    Object.fromEntries(
      brand.adjustments
        .filter((adjustment) => adjustment.version === version)
        .map(({ token, from, to }) => [token, { from, to }]),
    );

  test('links, stones, the button on the plate and the paper too', () => {
    const brand = define('yellow', { accent: '#ffe680', neutral: '#c8102e' });
    const { light } = brand.colors;
    expect(movesIn(brand, 'light')).toMatchObject({
      primary: { from: 'yellow', to: light.primary },
      link: { from: 'yellow', to: light.link },
      stoneOn: { from: 'yellow', to: light.stoneOn },
      stoneNow: { from: '#ffe680', to: light.stoneNow },
      plateAction: { from: '#ffe680', to: light.plateAction },
      paper: { from: '#c8102e', to: light.paper },
    });
  });

  test('what is left out cannot adjustment, nor what has no wish: the paper of a dark page', () => {
    expect(movesIn(define('#14443c'), 'light')).toEqual({});
    expect(Object.keys(movesIn(define('#14443c', { neutral: '#f2f2ec' }), 'dark'))).not.toContain('paper');
  });

  test('each says why, with figures that fall short', () => {
    fc.assert(
      fc.property(hex, hex, hex, (primary, accent, neutral) => {
        for (const { reason } of define(primary, { accent, neutral }).adjustments) {
          expect(reason).toMatch(/needs? |dimmed|glare|missed|paper is pale/);
          const [, has, need] = /(\d+\.\d+):1.* needs (\d+(?:\.\d)?):1/.exec(reason) ?? [];
          expect(Number(has ?? 0), reason).toBeLessThan(Number(need ?? 1));
        }
      }),
      { numRuns: 300, seed: 20261125 },
    );
  });
});
