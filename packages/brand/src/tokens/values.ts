import { difference } from '../color/difference.js';
import { isTransparent, readColor } from '../color/read.js';
import type { Hex } from '../color/tone.js';
import { keyRemedy } from '../problems.js';
import { isTree, type TokenDocument, type TokenTree } from './document.js';

type Range = readonly [least: number, most: number];

const any: Range = [-Infinity, Infinity];
const unit: Range = [0, 1];
const percent: Range = [0, 100];
const rgb = [unit, unit, unit];

/** Color spaces of the format, and what their components are within. */
const spaces: Record<string, readonly Range[]> = {
  srgb: rgb,
  'srgb-linear': rgb,
  'display-p3': rgb,
  'a98-rgb': rgb,
  'prophoto-rgb': rgb,
  rec2020: rgb,
  'xyz-d50': [any, any, any],
  'xyz-d65': [any, any, any],
  hsl: [any, percent, percent],
  hwb: [any, percent, percent],
  lab: [percent, any, any],
  lch: [percent, [0, Infinity], any],
  oklab: [unit, any, any],
  oklch: [unit, [0, Infinity], any],
};
/** Those that CSS writes as functions of their own. */
const functions = new Set(['hsl', 'hwb', 'lab', 'lch', 'oklab', 'oklch']);

const colorRemedy = 'Give { "colorSpace": "srgb", "components": [r, g, b] } with parts from 0 to 1, or an alias.';
const colorKeys = ['colorSpace', 'components', 'alpha', 'hex'];

const isWithin = (part: unknown, [least, most]: Range = any) =>
  part === 'none' || (typeof part === 'number' && part >= least && part <= most);

/** A color of the format as CSS; a text, from older tools, is CSS already. */
function cssOf(value: unknown, path: readonly string[], document: TokenDocument): string | undefined {
  if (typeof value === 'string') return value;
  if (!isTree(value)) return document.refuse(path, 'has no color that can be read.', colorRemedy);
  const strange = Object.keys(value).find((key) => !colorKeys.includes(key));
  if (strange) return document.refuse([...path, strange], 'is not known here.', keyRemedy(strange, colorKeys));
  const { colorSpace: space, components, alpha = 1 } = value;
  const ranges = typeof space === 'string' && Object.hasOwn(spaces, space) ? spaces[space] : undefined;
  if (typeof space === 'string' && !ranges) {
    const remedy = keyRemedy(space, Object.keys(spaces));
    return document.refuse(path, `has the color space ${JSON.stringify(space)}, which is not known.`, remedy);
  }
  const parts: unknown[] = Array.isArray(components) ? components : [];
  const isColor = ranges && parts.length === 3 && parts.every((part, index) => isWithin(part, ranges[index]));
  if (!isColor || !isWithin(alpha, unit)) return document.refuse(path, 'has no color that can be read.', colorRemedy);
  const written = parts.map((part, index) =>
    ranges[index] === percent && part !== 'none' ? `${part}%` : String(part),
  );
  const text = `${written.join(' ')} / ${String(alpha)}`;
  return functions.has(String(space)) ? `${space}(${text})` : `color(${space} ${text})`;
}

/** Whether a fallback is the color that it stands in for: exactly, or as another tool fits it into sRGB. */
const isAgreed = (hex: unknown, color: Hex, space: unknown) => {
  const fallback = typeof hex === 'string' ? readColor(hex)?.hex : color;
  return fallback === color || (fallback !== undefined && space !== 'srgb' && difference(fallback, color) < 5);
};

/** The color of a token, or nothing where it has none that can be read. */
export function colorOf(path: readonly string[], document: TokenDocument): Hex | undefined {
  const before = document.problems.length;
  const value = document.value(path);
  if (document.problems.length > before) return undefined;
  const css = cssOf(value, path, document);
  if (css === undefined) return undefined;
  const color = readColor(css)?.hex;
  if (!color) {
    const message = isTransparent(css) ? 'is transparent.' : 'has no color that can be read.';
    return document.refuse(path, message, colorRemedy);
  }
  const { hex, colorSpace }: TokenTree = isTree(value) ? value : {};
  if (isAgreed(hex, color, colorSpace)) return color;
  return document.refuse(path, `is ${color} by its components and ${String(hex)} by "hex".`, 'Make the two agree.');
}

/** Weights by the names that the format has for them. */
const weights: Record<string, number> = {
  thin: 100,
  hairline: 100,
  'extra-light': 200,
  'ultra-light': 200,
  light: 300,
  normal: 400,
  regular: 400,
  book: 400,
  medium: 500,
  'semi-bold': 600,
  'demi-bold': 600,
  bold: 700,
  'extra-bold': 800,
  'ultra-bold': 800,
  black: 900,
  heavy: 900,
  'extra-black': 950,
  'ultra-black': 950,
};

/** What a `px` is in `rem`, where a tool writes one for the other. */
const perUnit: Record<string, number> = { px: 1, rem: 16 };

function lengthOf(value: unknown, unitWanted: string): number | undefined {
  if (!isTree(value) || typeof value['value'] !== 'number' || Object.keys(value).length !== 2) return undefined;
  const [from, to] = [perUnit[String(value['unit'])], perUnit[unitWanted]];
  return from && to ? (value['value'] * from) / to : undefined;
}

/** The number of a token of the style group, in the unit in which a brand file gives it. */
export function numberOf(path: readonly string[], written: TokenTree, document: TokenDocument): number | undefined {
  const before = document.problems.length;
  const value = document.value(path);
  if (document.problems.length > before) return undefined;
  const unitWanted = isTree(written['$value']) ? String(written['$value']['unit']) : undefined;
  const named = written['$type'] === 'fontWeight' && typeof value === 'string' ? weights[value] : value;
  const number = unitWanted ? lengthOf(value, unitWanted) : named;
  if (typeof number === 'number' && Number.isFinite(number)) return number;
  const remedy = unitWanted ? `Give { "value": …, "unit": "${unitWanted}" }.` : 'Give a number.';
  return document.refuse(path, 'has no value that can be read.', remedy);
}
