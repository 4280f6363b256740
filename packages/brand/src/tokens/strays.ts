import { keyRemedy } from '../problems.js';
import { isToken, isTree, type TokenDocument, type TokenTree } from './document.js';

/** Names that a group may hold: of tokens, each with its type, and of groups. */
export interface Shape {
  [name: string]: string | Shape;
}

const shared = ['$type', '$description', '$extensions', '$deprecated'];
const groupKeys = [...shared, '$extends', '$root'];
const tokenKeys = [...shared, '$value', '$ref'];

/** Whether something is written as a token, by value or by reference. */
const isLeaf = (node: TokenTree): boolean => isToken(node) || '$ref' in node;

/** Refuses what a token holds and the format does not know, and a type that is not the token's. */
function checkToken(node: unknown, path: readonly string[], type: string, inherited: unknown, document: TokenDocument) {
  if (!isTree(node)) {
    return document.refuse(path, 'is not a token.', 'Give { "$value": … }.');
  }
  if (!isLeaf(node) && isTree(node['$root'])) {
    const { $root, ...others } = node;
    checkToken($root, [...path, '$root'], type, node['$type'] ?? inherited, document);
    return strange(others, path, [...groupKeys, '$root'], document);
  }
  strange(node, path, tokenKeys, document);
  const declared = node['$type'] ?? inherited;
  if (declared === undefined || declared === type) return undefined;
  return document.refuse(
    path,
    `has the type ${JSON.stringify(declared)}.`,
    `It is a ${type}: write "$type": "${type}".`,
  );
}

function strange(
  node: TokenTree,
  path: readonly string[],
  known: readonly string[],
  document: TokenDocument,
): undefined {
  for (const key of Object.keys(node)) {
    if (!known.includes(key)) document.refuse([...path, key], 'is not known here.', keyRemedy(key, known));
  }
}

/** Refuses every name in a group that the brand does not know, and whatever is written wrong in it. */
export function checkGroup(
  node: unknown,
  path: readonly string[],
  shape: Shape,
  document: TokenDocument,
  inherited?: unknown,
): void {
  if (!isTree(node) || isToken(node)) {
    document.refuse(path, 'is not a group of tokens.', 'Export the brand again, and change values only.');
    return;
  }
  const type = node['$type'] ?? inherited;
  const names = Object.keys(shape);
  for (const [key, inside] of Object.entries(node)) {
    const here = [...path, key];
    const expected = Object.hasOwn(shape, key) ? shape[key] : undefined;
    if (typeof expected === 'string') checkToken(inside, here, expected, type, document);
    else if (expected) checkGroup(inside, here, expected, document, type);
    else if (!key.startsWith('$')) document.refuse(here, 'is not known here.', keyRemedy(key, names));
    else if (!groupKeys.includes(key) || key === '$root') {
      document.refuse(here, 'is not known here.', keyRemedy(key, groupKeys));
    }
  }
}
