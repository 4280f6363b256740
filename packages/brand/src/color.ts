import { clampChroma, converter, differenceCiede2000, formatHex, inGamut, parse } from 'culori';

/** A colour by lightness (0 to 1), chroma and hue (degrees) in OKLCH. */
export interface Tone {
  l: number;
  c: number;
  h: number;
}

/** An opaque sRGB colour as `#rrggbb`. */
export type Hex = string;

/** A colour that somebody chose: its tone, how it was written, and itself as sRGB shows it. */
export interface Seed extends Tone {
  css: string;
  hex: Hex;
  /** Whether sRGB shows it as it is. */
  fits: boolean;
}

const toOklch = converter('oklch');
const toOklab = converter('oklab');
const isInSrgb = inGamut('rgb');
const deltaE2000 = differenceCiede2000();
/** A difference (CIEDE2000) that nobody sees. */
const unseen = 0.5;

/** Reads any CSS notation. `undefined` when it is none, or not opaque. */
export function readColor(css: string): Seed | undefined {
  const color = parse(css);
  if (!color || (color.alpha ?? 1) < 1) return undefined;
  const { l = 0, c = 0, h = 0 } = toOklch(color);
  if (!Number.isFinite(l + c + h)) return undefined;
  const tone = { l: Math.min(1, Math.max(0, l)), c, h };
  // Fitting a colour that fits already could round it away from itself.
  const hex = isInSrgb(color) ? formatHex(color) : toHex(tone);
  return { ...tone, css, hex, fits: isInSrgb(color) || deltaE2000(color, hex) < unseen };
}

/** A tone as a seed. */
export function seed(tone: Tone): Seed {
  const hex = toHex(tone);
  return { ...tone, css: hex, hex, fits: true };
}

/** Whether a CSS colour can be read and is partly or wholly transparent. */
export const isTransparent = (css: string): boolean => (parse(css)?.alpha ?? 1) < 1;

/** The nearest sRGB colour of the same hue and lightness: chroma is reduced until it fits. */
export function toHex({ l, c, h }: Tone): Hex {
  return formatHex(clampChroma({ mode: 'oklch', l: Math.min(1, Math.max(0, l)), c: Math.max(0, c), h }, 'oklch'));
}

/** The tone of an sRGB colour. */
export function toTone(hex: Hex): Tone {
  const { l, c, h = 0 } = toOklch(hex) ?? { l: 0, c: 0 };
  return { l, c, h };
}

/** Chroma and hue of a blend of colours, each with its weight, in OKLab. */
export function blend(parts: [color: Hex, weight: number][]): Pick<Tone, 'c' | 'h'> {
  let a = 0;
  let b = 0;
  for (const [hex, weight] of parts) {
    const lab = toOklab(hex) ?? { a: 0, b: 0 };
    a += lab.a * weight;
    b += lab.b * weight;
  }
  return { c: Math.hypot(a, b), h: ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360 };
}

/** How far apart two colours look (CIEDE2000): under 1 is not seen, about 2 is seen side by side. */
export const difference = (one: string, other: string): number => deltaE2000(one, other);

const linear = (channel: number) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);

function luminance(hex: Hex): number {
  const rgb = Number.parseInt(hex.slice(1), 16);
  return (
    0.2126 * linear((rgb >> 16) / 255) + 0.7152 * linear(((rgb >> 8) & 255) / 255) + 0.0722 * linear((rgb & 255) / 255)
  );
}

/**
 * Contrast ratio of two colours, 1 to 21, of their 8-bit channels, as a browser
 * paints them.
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrast(one: Hex, other: Hex): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Whether a colour reaches a contrast against every ground. */
export const passes = (color: Hex, grounds: readonly Hex[], need: number): boolean =>
  grounds.every((ground) => contrast(color, ground) >= need);

/**
 * The colour nearest in lightness to `wish`, of its hue and as much of its
 * chroma as sRGB holds, that reaches the contrast against every ground.
 * `toward` is the way to go where the wish itself does not pass.
 */
export function solve(wish: Tone | Seed, grounds: readonly Hex[], need: number, toward: 'lighter' | 'darker'): Hex {
  const own = 'hex' in wish ? wish.hex : toHex(wish);
  if (passes(own, grounds, need)) return own;

  const at = (l: number) => toHex({ ...wish, l });
  let fails = wish.l;
  let holds = toward === 'lighter' ? 1 : 0;
  for (let step = 0; step < 12; step += 1) {
    const middle = (fails + holds) / 2;
    if (passes(at(middle), grounds, need)) holds = middle;
    else fails = middle;
  }
  return at(holds);
}
