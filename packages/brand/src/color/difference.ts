import { differenceCiede2000 } from 'culori';

import { type Hex, type LinearRgb, linearRgb } from './tone.js';

const deltaE2000 = differenceCiede2000();

type Matrix = readonly [LinearRgb, LinearRgb, LinearRgb];

/**
 * What light becomes without one kind of cones: protanopia, deuteranopia, tritanopia.
 * Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation
 * of Color Vision Deficiency", 2009, severity 1.
 */
const without: readonly Matrix[] = [
  [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
];

const within = (light: number) => Math.min(1, Math.max(0, light));
const mixed = ([r, g, b]: LinearRgb, [red, green, blue]: LinearRgb) => within(r * red + g * green + b * blue);

/** A color as it looks: CIELAB of D65, in which differences are measured. */
type Look = Readonly<Record<'l' | 'a' | 'b', number>> & { mode: 'lab65' };

const curve = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : (t * (24389 / 27) + 16) / 116);

function lookOf([red, green, blue]: LinearRgb): Look {
  const x = curve((0.4123908 * red + 0.3575843 * green + 0.1804808 * blue) / 0.9504559);
  const y = curve(0.212639 * red + 0.7151687 * green + 0.0721923 * blue);
  const z = curve((0.0193308 * red + 0.1191948 * green + 0.9505322 * blue) / 1.0890578);
  return { mode: 'lab65', l: 116 * y - 16, a: 500 * (x - y), b: 200 * (y - z) };
}

/** How far apart two colors look (CIEDE2000): under 1 is not seen, about 2 is seen side by side. */
export const difference = (one: Hex, other: Hex): number =>
  deltaE2000(lookOf(linearRgb(one)), lookOf(linearRgb(other)));

/** How far apart two colors look if both are as light as each other: by their color alone. */
export function colorDifference(one: Hex, other: Hex): number {
  const [a, b] = [lookOf(linearRgb(one)), lookOf(linearRgb(other))];
  const l = (a.l + b.l) / 2;
  return deltaE2000({ ...a, l }, { ...b, l });
}

/** A color as everybody sees it. */
export interface Views {
  full: Look;
  /** Without each kind of cones. */
  without: readonly Look[];
}

/** How a color looks to everybody. */
export function viewsOf(hex: Hex): Views {
  const rgb = linearRgb(hex);
  const less = without.map(([red, green, blue]) => lookOf([mixed(red, rgb), mixed(green, rgb), mixed(blue, rgb)]));
  return { full: lookOf(rgb), without: less };
}

/** How far apart two colors look with full color vision, and at the least without one kind of cones. */
export function differences(one: Views, other: Views): { full: number; withoutCones: number } {
  const less = one.without.map((look, index) => deltaE2000(look, other.without[index] ?? other.full));
  return { full: deltaE2000(one.full, other.full), withoutCones: Math.min(...less) };
}
