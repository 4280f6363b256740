import { themeContract, type ThemeColors } from '@cairn-ds/tokens';

import { type Brand, defineBrand } from './brand.js';
import { isTransparent, readColor } from './color/read.js';
import type { Hex } from './color/tone.js';
import type { BrandInput } from './input.js';
import { BrandError, keyRemedy, type Problem } from './problems.js';
import { styleInput } from './style.js';
import { brandTokens, extension, type TokenTree } from './tokens.js';
import { type VersionName, versionNames } from './versions.js';

const names = Object.keys(themeContract.color);

const isTree = (value: unknown): value is TokenTree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isVersion = (value: unknown): value is VersionName => versionNames.some((name) => name === value);
const at = (tree: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((inside, key) => (isTree(inside) ? inside[key] : undefined), tree);

/** Colour spaces of the format that CSS writes as functions of their own. */
const functions = new Set(['hsl', 'hwb', 'lab', 'lch', 'oklab', 'oklch']);

/** A colour of the format as CSS: `{ colorSpace, components }` or, from older tools, a text. */
function cssOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  const components = at(value, ['components']);
  const space = at(value, ['colorSpace']);
  if (!Array.isArray(components) || typeof space !== 'string') return undefined;
  const percent = space === 'hsl' || space === 'hwb';
  const parts = components.map((part, index) => (percent && index > 0 ? `${part}%` : String(part))).join(' ');
  const alpha = at(value, ['alpha']) ?? 1;
  return functions.has(space) ? `${space}(${parts} / ${alpha})` : `color(${space} ${parts} / ${alpha})`;
}

const colorRemedy = 'Give { "colorSpace": "srgb", "components": [r, g, b] } with parts from 0 to 1, or an alias.';

/** Reads the colours of a document, and gathers what is wrong with it. */
class Reader {
  readonly problems: Problem[] = [];
  readonly document: TokenTree;

  constructor(document: TokenTree) {
    this.document = document;
  }

  refuse(place: string, message: string, remedy: string): undefined {
    this.problems.push({ place, message, remedy });
  }

  /** The colour of the token at a path, through its aliases. */
  color(path: readonly string[], through: readonly string[] = []): Hex | undefined {
    const place = [...through, path.join('.')][0] ?? '';
    const value = at(this.document, [...path, '$value']);
    const alias = typeof value === 'string' ? /^\{(.+)\}$/.exec(value)?.[1] : undefined;
    if (alias === undefined) return this.own(value, place);
    const passed = [...through, path.join('.')];
    if (passed.includes(alias)) {
      return this.refuse(place, `refers to itself, by ${passed.join(', ')}.`, 'Give one of them a color.');
    }
    if (at(this.document, alias.split('.')) === undefined) {
      return this.refuse(place, `refers to {${alias}}, which is not there.`, 'Correct the name, or give a color.');
    }
    return this.color(alias.split('.'), passed);
  }

  own(value: unknown, place: string): Hex | undefined {
    const css = cssOf(value);
    const color = css === undefined ? undefined : readColor(css);
    if (!color) {
      const seeThrough = css !== undefined && isTransparent(css);
      return this.refuse(place, seeThrough ? 'is transparent.' : 'has no color that can be read.', colorRemedy);
    }
    const hex = at(value, ['hex']);
    const isAgreed = typeof hex !== 'string' || readColor(hex)?.hex === color.hex;
    if (isAgreed) return color.hex;
    return this.refuse(place, `is ${color.hex} by its components and ${hex} by "hex".`, 'Make the two agree.');
  }

  /** The colours of a group: every token that it holds. */
  group(group: string): Partial<ThemeColors> {
    const tree = this.document[group];
    if (!isTree(tree)) {
      this.refuse(group, 'is not a group of tokens.', 'Export the brand again, and change values only.');
      return {};
    }
    const found = Object.keys(tree)
      .filter((name) => !name.startsWith('$'))
      .map((name) => {
        if (!names.includes(name))
          return [this.refuse(`${group}.${name}`, 'is not known here.', keyRemedy(name, names))];
        return [name, this.color([group, name])];
      });
    return Object.fromEntries(found.filter(([, hex]) => hex !== undefined));
  }
}

/** Values of the style group that differ from the brand's, as a brand file gives them. */
function changedStyle(document: TokenTree, brand: Brand, reader: Reader): Partial<BrandInput> {
  const value = (path: string[]) => {
    const own = at(document, ['style', ...path, '$value']);
    const wanted = at(brandTokens(brand), ['style', ...path, '$value']);
    const number = isTree(own) && own['unit'] === at(wanted, ['unit']) ? own['value'] : own;
    if (number === undefined) return isTree(wanted) ? wanted['value'] : wanted;
    if (typeof number === 'number') return number;
    const unit = at(wanted, ['unit']);
    return reader.refuse(
      ['style', ...path].join('.'),
      'has no value that can be read.',
      unit ? `Give { "value": …, "unit": "${String(unit)}" }.` : 'Give a number.',
    );
  };
  const filled = (tree: object, path: string[]): unknown =>
    Object.fromEntries(
      Object.entries(tree).map(([key, inside]: [string, unknown]) => [
        key,
        isTree(inside) ? filled(inside, [...path, key]) : value([...path, key]),
      ]),
    );
  return 'style' in document ? (filled(styleInput(brand.input), []) as Partial<BrandInput>) : {};
}

/** The brand that a document was written from. */
function baseOf(document: TokenTree, brand: Brand | undefined): Brand {
  const input = at(document, ['$extensions', extension, 'input']);
  if (brand) return brand;
  if (isTree(input)) return defineBrand(input as unknown as BrandInput);
  throw new BrandError(
    [
      {
        place: `$extensions.${extension}`,
        message: 'is missing, so the brand that it was exported from is not known.',
        remedy: 'Give the brand as the second argument.',
      },
    ],
    'The tokens',
  );
}

/** Which groups of a document hold colours, and the version that each is of. */
function groupsOf(document: TokenTree, version: VersionName | undefined): [VersionName, string][] {
  const own = version ?? at(document, ['$extensions', extension, 'version']);
  if (isVersion(own) && 'color' in document) return [[own, 'color']];
  return versionNames.filter((name) => name in document).map((name) => [name, name]);
}

/**
 * Takes back a Design Tokens document of `brandTokens` or `versionTokens` after a
 * designer has changed values: the theme changes with them, and is proved
 * again. What changed stands in `adjust` of the brand's input, so that it can
 * be kept in the brand file.
 *
 * @param brand What the document was exported from, where a tool dropped its `$extensions`.
 * @param version Of which version a document of one mode is, where a tool dropped it.
 * @throws BrandError where the document cannot be read, or where a change breaks a
 * pair: with the pair's name, its ratio and what it needs.
 */
export function readTokens(document: unknown, brand?: Brand, version?: VersionName): Brand {
  const groups = isTree(document) ? groupsOf(document, version) : [];
  if (!isTree(document) || groups.length === 0) {
    const remedy = `Give a document with the groups ${versionNames.join(', ')}, or "color" and its version.`;
    throw new BrandError([{ place: 'The document', message: 'holds no colors of a brand.', remedy }], 'The tokens');
  }
  const base = baseOf(document, brand);
  const reader = new Reader(document);
  const changed = groups.map(([name, group]) => {
    const differs = ([token, hex]: [string, string]) => base.colors[name][token as keyof ThemeColors] !== hex;
    return [
      name,
      { ...base.input.adjust?.[name], ...Object.fromEntries(Object.entries(reader.group(group)).filter(differs)) },
    ];
  });
  const style = changedStyle(document, base, reader);
  if (reader.problems.length > 0) throw new BrandError(reader.problems, 'The tokens');

  const adjust = { ...base.input.adjust, ...Object.fromEntries(changed) };
  return proved({ ...base.input, ...style, adjust });
}

/** The brand, with problems placed in the document rather than in a brand file. */
function proved(input: BrandInput): Brand {
  try {
    return defineBrand(input);
  } catch (error) {
    if (!(error instanceof BrandError)) throw error;
    const problems = error.problems.map((problem) => ({ ...problem, place: problem.place.replace(/^adjust\./, '') }));
    throw new BrandError(problems, 'The tokens');
  }
}
