/** A color by lightness (0 to 1), chroma and hue (degrees) in OKLCH. */
export interface Tone {
  l: number;
  c: number;
  h: number;
}

/** An opaque sRGB color as `#rrggbb`. */
export type Hex = string;

/** Red, green and blue, proportional to light: 0 to 1 is what sRGB shows. */
export type LinearRgb = [red: number, green: number, blue: number];

const linear = (channel: number) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
const encoded = (light: number) => (light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055);

/** The light of every value of a channel: colors are measured thousands of times in a brand. */
const lights = Float64Array.from({ length: 256 }, (_, byte) => linear(byte / 255));

/** The channels of a color as bytes, in one number. */
export const bytes = (hex: Hex): number => Number.parseInt(hex.slice(1), 16);

/** The light of a color's channels. */
export function linearRgb(hex: Hex): LinearRgb {
  const rgb = bytes(hex);
  return [lights[rgb >> 16] ?? 0, lights[(rgb >> 8) & 255] ?? 0, lights[rgb & 255] ?? 0];
}

function hexOf(rgb: LinearRgb): Hex {
  let all = 0;
  for (const light of rgb) all = (all << 8) | Math.round(encoded(Math.min(1, Math.max(0, light))) * 255);
  return `#${all.toString(16).padStart(6, '0')}`;
}

/** @see https://bottosson.github.io/posts/oklab/ */
function lightOf(l: number, a: number, b: number): LinearRgb {
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
}

function oklab(hex: Hex): { l: number; a: number; b: number } {
  const [red, green, blue] = linearRgb(hex);
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return {
    l: 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    a: 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
    b: 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short,
  };
}

const polar = (a: number, b: number): Pick<Tone, 'c' | 'h'> => ({
  c: Math.hypot(a, b),
  h: ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360,
});

/** Less than the rounding of 8 bits. */
const beyond = 1e-4;
const fits = (rgb: LinearRgb) => rgb.every((light) => light >= -beyond && light <= 1 + beyond);

/** The nearest sRGB color of the same hue and lightness: chroma is reduced until it fits. */
export function toHex(tone: Tone): Hex {
  const { l } = tone;
  // The ends have no color, not even by rounding.
  if (l <= 0) return '#000000';
  if (l >= 1) return '#ffffff';
  const [cos, sin] = [Math.cos((tone.h * Math.PI) / 180), Math.sin((tone.h * Math.PI) / 180)];
  const at = (c: number) => lightOf(l, c * cos, c * sin);
  let most = Math.max(0, tone.c);
  if (fits(at(most))) return hexOf(at(most));
  let least = 0;
  for (let step = 0; step < 14; step += 1) {
    const middle = (least + most) / 2;
    if (fits(at(middle))) least = middle;
    else most = middle;
  }
  return hexOf(at(least));
}

/** The tone of an sRGB color. */
export function toTone(hex: Hex): Tone {
  const { l, a, b } = oklab(hex);
  return { l, ...polar(a, b) };
}

/** Chroma and hue of a blend of colors, each with its weight, in OKLab. */
export function blend(parts: [color: Hex, weight: number][]): Pick<Tone, 'c' | 'h'> {
  let a = 0;
  let b = 0;
  for (const [hex, weight] of parts) {
    const lab = oklab(hex);
    a += lab.a * weight;
    b += lab.b * weight;
  }
  return polar(a, b);
}
