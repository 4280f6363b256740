import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

import { evaluate, type MemberNode, parse, type ValueNode } from '@humanwhocodes/momoa';

import { type Brand, defineBrand } from '../brand.js';
import { findFonts, type FoundFonts } from '../fonts/index.js';
import type { BrandInput } from '../input.js';
import { BrandError, type Problem } from '../problems.js';

/** A brand that was read from a file and proved, with the families that it names. */
export interface BrandFile {
  brand: Brand;
  fonts: FoundFonts;
  /** Where paths in the file start. */
  folder: string;
}

interface Position {
  line: number;
  column: number;
}

const isPosition = (value: unknown): value is Position & Error =>
  value instanceof Error && 'line' in value && 'column' in value;

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    const remedy = 'Give the path of a brand file: cairn-brand check brand.json.';
    throw new BrandError([{ place: path, message: 'cannot be read.', remedy }], 'The brand file');
  }
}

/** How the parser names what it meets, and how people see it. */
const signs: Record<string, string> = {
  LBrace: '"{"',
  RBrace: '"}"',
  LBracket: '"["',
  RBracket: '"]"',
  Comma: 'a comma',
  Colon: 'a colon',
  String: 'a text',
  Number: 'a number',
};

/** The parser's message without its position, in words of the file. */
const inWords = (message: string) =>
  message
    .replace(/\s*\(\d+:\d+\)$/, '')
    .replaceAll(/Unexpected token (\w+) found\.?/g, (_, sign: string) => `${signs[sign] ?? sign} is not expected here.`)
    .replace(/([^.])$/, '$1.');

function parsed(text: string, path: string) {
  try {
    // A byte order mark is no part of the text.
    return parse(text.replace(/^\uFEFF/, ''), { mode: 'json' });
  } catch (error) {
    if (!isPosition(error)) throw error;
    const message = `is not JSON: ${inWords(error.message)}`;
    const remedy = 'Look there for a missing comma, a comma too many, or a quotation mark.';
    throw new BrandError([{ place: `${path}:${error.line}:${error.column}`, message, remedy }], 'The brand file');
  }
}

const isNamed = (member: MemberNode, key: string) =>
  ('value' in member.name ? member.name.value : member.name.name) === key;

/** Where in the file a path of keys stands, or the last of its keys that does. */
function positionOf(node: ValueNode, keys: readonly string[]): Position {
  const [key, ...rest] = keys;
  const member = node.type === 'Object' && key ? node.members.find((each) => isNamed(each, key)) : undefined;
  if (!member) return node.loc.start;
  return rest.length > 0 ? positionOf(member.value, rest) : member.loc.start;
}

/**
 * Reads a brand file, proves the brand and finds its fonts.
 *
 * @throws BrandError with every problem, its file, line and column, and its remedy.
 */
export function readBrandFile(path: string, workingFolder: string): BrandFile {
  const file = resolve(workingFolder, path);
  const document = parsed(read(file), path);
  const placed = ({ place, ...problem }: Problem): Problem => {
    const { line, column } = positionOf(document.body, place.split('.'));
    return { place: `${path}:${line}:${column} ${place}`, ...problem };
  };
  try {
    const brand = defineBrand(evaluate(document) as unknown as BrandInput);
    return { brand, fonts: findFonts(brand, dirname(file), workingFolder), folder: dirname(file) };
  } catch (error) {
    if (!(error instanceof BrandError)) throw error;
    throw new BrandError(error.problems.map(placed), path);
  }
}
