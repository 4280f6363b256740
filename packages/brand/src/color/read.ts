import { type Color, converter, differenceCiede2000, formatHex, inGamut, parse } from 'culori';

import { type Hex, toHex, type Tone } from './tone.js';

/** A color that somebody chose: its tone, how it was written, and itself as sRGB shows it. */
export interface Seed extends Tone {
  css: string;
  hex: Hex;
  /** Whether sRGB shows it as it is. */
  fits: boolean;
}

const toOklch = converter('oklch');
const toRgb = converter('rgb');
const isInSrgb = inGamut('rgb');
const deltaE2000 = differenceCiede2000();
/** A difference (CIEDE2000) that nobody sees. */
const unseen = 0.5;

const within = (value = 0, most = 1) => Math.min(most, Math.max(0, value));

/** Notations of CSS whose values end at the edges of sRGB: what lies beyond is clamped as it is read. */
const legacy = /^(rgb|hsl|hwb)a?\(/;

/**
 * What a parser of colors takes although CSS does not: a hex value without its
 * sign, spaces of its own (`color(--hsv …)`), and a function that never ends.
 */
const noCss = /^[0-9a-f]+$|\(\s*--|\([^)]*$/;

/** Reads any CSS notation as CSS Color 4 does, without what depends on the page, such as `currentcolor`. */
function parsed(css: string): Color | undefined {
  const text = css.trim().toLowerCase();
  const color = noCss.test(text) ? undefined : parse(text);
  if (!color) return undefined;
  // An alpha of `none` is zero.
  const alpha = /\/\s*none\s*\)$/.test(text) ? 0 : (color.alpha ?? 1);
  if (color.mode === 'hsl') return { ...toRgb({ ...color, s: within(color.s), l: within(color.l) }), alpha };
  if (!legacy.test(text)) return { ...color, alpha };
  const { r, g, b } = toRgb(color);
  return { mode: 'rgb', r: within(r), g: within(g), b: within(b), alpha };
}

/** Reads any CSS notation. `undefined` when it is none, or not opaque. */
export function readColor(css: string): Seed | undefined {
  const color = parsed(css);
  if (!color || (color.alpha ?? 1) < 1) return undefined;
  const { l = 0, c = 0, h = 0 } = toOklch(color);
  if (!Number.isFinite(l + c + h)) return undefined;
  const tone = { l: within(l), c, h };
  // Fitting a color that fits already could round it away from itself.
  const hex = isInSrgb(color) ? formatHex(color) : toHex(tone);
  return { ...tone, css, hex, fits: isInSrgb(color) || deltaE2000(color, hex) < unseen };
}

/** A tone as a seed. */
export function seed(tone: Tone): Seed {
  const hex = toHex(tone);
  return { ...tone, css: hex, hex, fits: true };
}

/** How far a color is from the seed that it was made from, as the seed was written (CIEDE2000). */
export const distance = ({ css, hex }: Seed, color: Hex): number => deltaE2000(parsed(css) ?? hex, color);

/** Whether a CSS color can be read and is partly or wholly transparent. */
export const isTransparent = (css: string): boolean => (parsed(css)?.alpha ?? 1) < 1;

/** Functions of CSS that make a color of others. */
const computed = /^(?:color-mix|light-dark|contrast-color|device-cmyk)\(|^[a-z]+\(\s*from\s|\bcalc\(/;

/** Colors that are those of the reader's system, or of the text around. */
const around = new Set(
  'currentcolor accentcolor accentcolortext activetext buttonborder buttonface buttontext canvas canvastext field fieldtext graytext highlight highlighttext linktext mark marktext selecteditem selecteditemtext visitedtext'.split(
    ' ',
  ),
);

/** Whether something is a color of CSS that a browser works out only as it draws. */
export function isComputed(css: string): boolean {
  const text = css.trim().toLowerCase();
  return computed.test(text) || around.has(text);
}
