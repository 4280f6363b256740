import { themeContract, type ThemeColors } from '@cairn-ds/tokens';
import { nearest, type Problem } from '@cairn-ds/problems';

import { type Brand, defineBrand } from '../brand.js';
import type { BrandInput } from '../input.js';
import { BrandError, keyRemedy } from '../problems.js';
import { styleInput } from '../style.js';
import { type VersionName, versionNames, versions } from '../versions.js';
import { at, isTree, TokenDocument, type TokenTree } from './document.js';
import { checkGroup, type Shape } from './strays.js';
import { colorOf, numberOf } from './values.js';
import { brandTokens, extension } from './write.js';

type Name = keyof ThemeColors;

const names = Object.keys(themeContract.color) as Name[];
const isName = (key: string): key is Name => names.some((name) => name === key);
const colorShape: Shape = Object.fromEntries(names.map((name) => [name, 'color']));
const fileKeys = ['$schema', '$description', '$extensions', '$deprecated', '$type'];

const isVersion = (value: unknown): value is VersionName => versionNames.some((name) => name === value);
const subject = 'The tokens';

function refused(field: string, message: string, remedy: string): BrandError {
  return new BrandError([{ field, message, remedy }], subject);
}

/** What a document says of where it comes from. */
const originOf = (document: TokenTree, key: 'input' | 'version') => at(document, ['$extensions', extension, key]);

/** The brand that a document was written from. */
function baseOf(document: TokenTree, brand: Brand | undefined): Brand {
  const input = originOf(document, 'input');
  const name = at(input, ['name']);
  if (brand && typeof name === 'string' && name !== brand.name) {
    const message = `says that it was exported from "${name}", and the brand given is "${brand.name}".`;
    throw refused(`$extensions.${extension}`, message, 'Give the brand that it was exported from.');
  }
  if (brand) return brand;
  if (isTree(input)) return defineBrand(input as unknown as BrandInput);
  const message = 'is missing, so the brand that it was exported from is not known.';
  throw refused(`$extensions.${extension}`, message, 'Give the brand as the second argument.');
}

/** The version that a document of one mode is of, where it is one. */
function versionOf(document: TokenTree, given: VersionName | undefined): VersionName | undefined {
  const own = originOf(document, 'version');
  const field = `$extensions.${extension}.version`;
  if (own !== undefined && !isVersion(own)) {
    throw refused(field, `is ${JSON.stringify(own)}.`, keyRemedy(String(own), versionNames));
  }
  if (own && given && own !== given) {
    throw refused(
      field,
      `is "${own}", and it was to be read as "${given}".`,
      `Choose the file of "${given}", or read it as "${own}".`,
    );
  }
  return given ?? own;
}

/** Which groups of a document hold colors, and the version that each is of. */
function groupsOf(document: TokenTree, version: VersionName | undefined): [VersionName, string][] {
  if (version && 'color' in document) return [[version, 'color']];
  return versionNames.filter((name) => name in document).map((name) => [name, name]);
}

/** The type of every token of the style group, in the order of the brand file. */
const shapeOf = (tree: TokenTree): Shape =>
  Object.fromEntries(
    Object.entries(tree).map(([key, inside]) => [
      key,
      isTree(inside) && '$type' in inside ? String(inside['$type']) : shapeOf(isTree(inside) ? inside : {}),
    ]),
  );

/** Refuses groups at the top that are not the brand's, unless something of the brand refers to them. */
function checkTop(document: TokenDocument, groups: readonly string[]): void {
  const known = new Set([...groups, 'style']);
  for (const key of Object.keys(document.tree)) {
    if (known.has(key) || document.used.has(key) || fileKeys.includes(key)) continue;
    const candidates = key.startsWith('$')
      ? fileKeys
      : [...(groups.includes('color') ? ['color'] : versionNames), 'style'];
    const remedy =
      key === 'color' ? `Say which version it is of: ${versionNames.join(', ')}.` : keyRemedy(key, candidates);
    document.refuse(key, 'is not known here.', remedy);
  }
}

type Colors = Partial<Record<Name, string>>;

/** Refuses colors that are those of another version: the file of the other mode, or groups that were mixed up. */
function checkMode(found: Colors, group: string, version: VersionName, base: Brand, document: TokenDocument): void {
  const all = Object.values(found).filter((hex) => hex !== undefined).length;
  const same = (name: VersionName) =>
    names.filter((token) => found[token] !== undefined && found[token] === base.colors[name][token]).length;
  const own = same(version);
  // The two contrasts of a mode share much: there only a whole file is sure to be the other's.
  const isOf = (name: VersionName) =>
    versions[name].colorScheme === versions[version].colorScheme
      ? own < all && same(name) === all && all > names.length / 2
      : same(name) > Math.max(own, names.length / 2);
  const other = versionNames.find((name) => name !== version && isOf(name));
  if (!other) return;
  const message = `holds the colors of "${other}": ${same(other)} of ${all} are the same, and ${own} are those of "${version}".`;
  document.refuse(group, message, `Choose the file of "${version}", or put the group in its place.`);
}

/** Colors of a group that differ from the brand's. */
function changedColors(group: string, version: VersionName, base: Brand, document: TokenDocument): Colors {
  checkGroup(document.tree[group], [group], colorShape, document);
  const tree = document.tree[group];
  const found: Colors = {};
  // In the order of the file, so that what is wrong is told in it.
  for (const [name, token] of Object.entries(isTree(tree) ? tree : {})) {
    if (isName(name) && isTree(token)) found[name] = colorOf([group, name], document);
  }
  checkMode(found, group, version, base, document);
  const entries = Object.entries(found).filter(([token, hex]) => hex !== base.colors[version][token as Name]);
  return Object.fromEntries(entries.filter(([, hex]) => hex !== undefined));
}

/** Values of the style group that differ from the brand's, as a brand file gives them. */
function changedStyle(base: Brand, document: TokenDocument): Partial<BrandInput> {
  if (!('style' in document.tree)) return {};
  const written = at(brandTokens(base), ['style']) as TokenTree;
  checkGroup(document.tree['style'], ['style'], shapeOf(written), document);
  const filled = (tree: object, path: string[]): [object, boolean] => {
    let isChanged = false;
    const entries = Object.entries(tree).map(([key, value]: [string, unknown]) => {
      const here = [...path, key];
      const [inside, changed] = isTree(value) ? filled(value, here) : [leaf(value, here), false];
      isChanged ||= changed || (!isTree(value) && inside !== value);
      return [key, inside];
    });
    return [Object.fromEntries(entries), isChanged];
  };
  const leaf = (value: unknown, path: string[]) =>
    isTree(at(document.tree, ['style', ...path]))
      ? (numberOf(['style', ...path], at(written, path) as TokenTree, document) ?? value)
      : value;
  const style = Object.entries(styleInput(base.input)).map(([key, value]: [string, unknown]) => {
    const [inside, isChanged] = filled({ [key]: value }, []);
    return isChanged ? Object.entries(inside) : [];
  });
  return Object.fromEntries(style.flat()) as Partial<BrandInput>;
}

/**
 * Takes back a Design Tokens document of `brandTokens` or `versionTokens` after a
 * designer has changed values: the theme changes with them, and is proved
 * again. References (`{a.b}`, `$ref`), `$root` and `$extends` are followed; groups
 * that they lead to may be added. What changed stands in `overrides` and the style
 * of the brand's input, so that it can be kept in the brand file: a document in
 * which nothing changed gives the brand as it was. A token that is left out stays
 * as it was.
 *
 * @param brand What the document was exported from, where a tool dropped its `$extensions`.
 * @param version Of which version a document of one mode is, where a tool dropped it.
 * @throws BrandError where anything in the document is not understood, where it is of
 * another brand or mode, or where a change breaks a pair: with the pair's name, its
 * ratio and what it needs.
 */
export function readTokens(document: unknown, brand?: Brand, version?: VersionName): Brand {
  if (!isTree(document)) throw noBrand('The document');
  const groups = groupsOf(document, versionOf(document, version));
  const reader = new TokenDocument(document);
  if (groups.length === 0) {
    checkTop(reader, []);
    const misnamed = reader.problems.find(({ field }) => nearest(field, versionNames));
    throw misnamed ? new BrandError([misnamed], subject) : noBrand('The document');
  }
  const base = baseOf(document, brand);
  const changed = groups
    .map(([name, group]): [VersionName, Colors] => [name, changedColors(group, name, base, reader)])
    .filter(([, colors]) => Object.keys(colors).length > 0);
  const style = changedStyle(base, reader);
  checkTop(
    reader,
    groups.map(([, group]) => group),
  );
  if (reader.problems.length > 0) throw new BrandError(reader.problems, subject);

  if (changed.length === 0 && Object.keys(style).length === 0) return base;
  const adjusted = changed.map(([name, colors]) => [name, { ...base.input.overrides?.[name], ...colors }]);
  const overrides = { ...base.input.overrides, ...Object.fromEntries(adjusted) };
  const input = { ...base.input, ...style, ...(Object.keys(overrides).length > 0 && { overrides }) };
  return proved(input, Object.fromEntries(groups));
}

const noBrand = (field: string) =>
  refused(
    field,
    'holds no colors of a brand.',
    `Give a document with the groups ${versionNames.join(', ')}, or "color" and its version.`,
  );

/** The brand, with problems placed in the document rather than in a brand file. */
function proved(input: BrandInput, groups: Partial<Record<VersionName, string>>): Brand {
  try {
    return defineBrand(input);
  } catch (error) {
    if (!(error instanceof BrandError)) throw error;
    const placed = ({ field, ...problem }: Problem): Problem => {
      const [first, version, ...rest] = field.split('.');
      if (first !== 'overrides' || !isVersion(version)) return { field: `style.${field}`, ...problem };
      return { field: [groups[version] ?? version, ...rest].join('.'), ...problem };
    };
    throw new BrandError(error.problems.map(placed), subject);
  }
}
