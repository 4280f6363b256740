import { themeContract, type ThemeColors } from '@cairn-ds/tokens';

import type { Brand } from '../brand.js';
import type { Hex } from '../color/tone.js';
import { styleInput } from '../style.js';
import { type VersionName, versionNames, versions } from '../versions.js';
import type { TokenTree } from './document.js';

/** Where a tokens file keeps what the brand was made from, so that it can be read back. */
export const extension = 'org.cairn-ds.brand';

type Name = keyof ThemeColors;

/** Where one purpose takes its colour from another, in the order to look. */
const sources: Partial<Record<Name, readonly Name[]>> = {
  link: ['primary'],
  rule: ['edge'],
  plate: ['primary'],
  plateAction: ['accent', 'onPlate'],
  header: ['paper', 'tint'],
  onHeader: ['ink'],
  headerRule: ['ink', 'header'],
  footer: ['paper', 'tint'],
  onFooter: ['ink'],
  onFooterMuted: ['inkMuted'],
  footerRule: ['rule'],
  stoneOn: ['primary', 'ink'],
  stoneNow: ['accent', 'ink'],
};

/** A colour as the format's colour module writes it, with the hex that design tools show. */
const colorValue = (hex: Hex) => ({
  colorSpace: 'srgb',
  components: [1, 3, 5].map((at) => Number((Number.parseInt(hex.slice(at, at + 2), 16) / 255).toFixed(5))),
  alpha: 1,
  hex,
});

/** One version's colours as a group: purposes that share a colour stay aliases of it. */
function colorGroup(colors: ThemeColors, group: string): TokenTree {
  const tokens = (Object.keys(themeContract.color) as Name[]).map((name) => {
    const source = sources[name]?.find((other) => colors[other] === colors[name]);
    const $value = source ? `{${group}.${source}}` : colorValue(colors[name]);
    return [name, { $value, $description: themeContract.color[name] }];
  });
  return { $type: 'color', ...Object.fromEntries(tokens) };
}

const number = ($value: number, $description: string) => ({ $type: 'number', $value, $description });
const weight = ($value: number, $description: string) => ({ $type: 'fontWeight', $value, $description });
const length = (value: number, unit: 'px' | 'rem', $description: string) => ({
  $type: 'dimension',
  $value: { value, unit },
  $description,
});

/** Shape and space, under the names that a brand file has for them. */
function styleGroup({ input }: Brand): TokenTree {
  const { radius, density, rule, heading, textScale } = styleInput(input);
  const { radius: corner, type, weight: weights } = themeContract;
  return {
    radius: {
      card: length(radius.card, 'rem', corner.card),
      media: length(radius.media, 'rem', corner.media),
      control: length(radius.control, 'rem', corner.control),
    },
    density: number(density, themeContract.density),
    rule: length(rule, 'px', themeContract.line.heavy),
    heading: {
      weight: weight(heading.weight, weights.heading),
      smallWeight: weight(heading.smallWeight, weights.headingSmall),
      tracking: number(heading.tracking, type.headingTracking),
      leading: number(heading.leading, type.headingLeading),
      scale: number(heading.scale, type.headingScale),
    },
    textScale: number(textScale, type.textScale),
  };
}

/**
 * A brand as one Design Tokens document (DTCG 2025.10): a group of colours for
 * each version, a group of style, and what it was made from. `readTokens`
 * takes it back.
 *
 * @see https://www.designtokens.org/tr/2025.10/format/
 */
export const brandTokens = (brand: Brand): TokenTree => ({
  $description: `The brand "${brand.name}" of the Cairn design system.`,
  $extensions: { [extension]: { input: brand.input } },
  ...Object.fromEntries(versionNames.map((version) => [version, colorGroup(brand.colors[version], version)])),
  style: styleGroup(brand),
});

/**
 * The colours of one version as a Design Tokens document of their own: the form
 * in which Figma imports one mode of a collection of variables.
 */
export const versionTokens = (brand: Brand, version: VersionName): TokenTree => ({
  $description: `The brand "${brand.name}": ${versions[version].colorScheme}, ${versions[version].contrast} contrast.`,
  $extensions: { [extension]: { version, input: brand.input } },
  color: colorGroup(brand.colors[version], 'color'),
});
