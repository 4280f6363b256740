import { bytes, type Hex, linearRgb } from './tone.js';

/** The relative luminance of a color, of its 8-bit channels, as a browser paints them. */
function luminance(hex: Hex): number {
  const [red, green, blue] = linearRgb(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * Contrast ratio of two colors, 1 to 21.
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrast(one: Hex, other: Hex): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Whether a color reaches a contrast against every background. */
export const passes = (color: Hex, backgrounds: readonly Hex[], need: number): boolean =>
  backgrounds.every((background) => contrast(color, background) >= need);

/** Luminance as a screen shows it, with the light that black gives off. */
function screenLuminance(hex: Hex): number {
  const rgb = bytes(hex);
  const light = (byte: number) => (byte / 255) ** 2.4;
  const y = 0.2126729 * light(rgb >> 16) + 0.7151522 * light((rgb >> 8) & 255) + 0.072175 * light(rgb & 255);
  // oxlint-disable-next-line approx-constant -- the formula says 1.414, and means it
  return y < 0.022 ? y + (0.022 - y) ** 1.414 : y;
}

/**
 * How well text is read on a background, from 0 to about 108: the size of APCA's
 * lightness contrast Lc (0.0.98G-4g), which follows perception where the ratio
 * of WCAG does not, as with white on red. 15 is one of its levels of use.
 * @see https://github.com/Myndex/SAPC-APCA/blob/master/documentation/APCA-W3-LaTeX.md
 */
export function readability(text: Hex, background: Hex): number {
  const [foreground, back] = [screenLuminance(text), screenLuminance(background)];
  const difference = back > foreground ? back ** 0.56 - foreground ** 0.57 : foreground ** 0.62 - back ** 0.65;
  const scaled = difference * 1.14;
  return scaled < 0.1 ? 0 : (scaled - 0.027) * 100;
}
