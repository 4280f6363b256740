import { readFileSync } from 'node:fs';

import { type DocumentNode, evaluate, type MemberNode, parse, type ValueNode } from '@humanwhocodes/momoa';

import type { Problem } from '@cairn-ds/problems';
import { BrandError } from '../problems.js';

interface Position {
  line: number;
  column: number;
}

/** A JSON file with the places of what is in it. */
export interface JsonFile {
  /** What the file says. */
  value: unknown;
  /** A problem of a path of keys, as one of a line of the file. */
  located: (problem: Problem) => Problem;
}

const isPosition = (value: unknown): value is Position & Error =>
  value instanceof Error && 'line' in value && 'column' in value;

/** What the system says, where it is more than that nothing is there. */
const codeOf = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code !== 'ENOENT' ? ` (${String(error.code)})` : '';

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

function parsed(text: string, path: string, subject: string): DocumentNode {
  try {
    return parse(text, { mode: 'json' });
  } catch (error) {
    if (error instanceof RangeError) {
      const remedy = 'Nothing of Cairn goes deeper than a few levels: take out what is not of it.';
      throw new BrandError([{ file: path, field: '', message: 'is nested too deep to be read.', remedy }], subject);
    }
    if (!isPosition(error)) throw error;
    const message = `is not JSON: ${inWords(error.message)}`;
    const remedy = 'Look there for a missing comma, a comma too many, or a quotation mark.';
    throw new BrandError([{ file: `${path}:${error.line}:${error.column}`, field: '', message, remedy }], subject);
  }
}

const keyOf = ({ name }: MemberNode) => ('value' in name ? name.value : name.name);

/** Where in the file a path of keys stands, or the last of its keys that does. */
function positionOf(node: ValueNode, keys: readonly string[]): Position {
  const [key, ...rest] = keys;
  const member = node.type === 'Object' && key ? node.members.findLast((each) => keyOf(each) === key) : undefined;
  if (!member) return node.loc.start;
  return rest.length > 0 ? positionOf(member.value, rest) : member.loc.start;
}

/** Keys that a parser would drop without a word: those that come again, and the one that is no key to script. */
function lost(node: ValueNode, keys: readonly string[] = []): { key: string; line: number; first?: number }[] {
  if (node.type === 'Array') return node.elements.flatMap(({ value }, index) => lost(value, [...keys, String(index)]));
  if (node.type !== 'Object') return [];
  const lines = new Map<string, number>();
  return node.members.flatMap((member) => {
    const key = keyOf(member);
    const here = [...keys, key];
    const first = lines.get(key);
    const { line } = member.loc.start;
    lines.set(key, first ?? line);
    const own = first !== undefined || key === '__proto__' ? [{ key: here.join('.'), line, first }] : [];
    return [...own, ...lost(member.value, here)];
  });
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The text of a file without its byte order mark, or nothing where it is of another encoding. */
function textOf(bytes: Buffer): string | undefined {
  // UTF-16 of English is UTF-8 too, with zeros.
  if (bytes.includes(0)) return undefined;
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Reads a JSON file, in which every key counts.
 *
 * @param subject What the file is, opening the message.
 * @throws BrandError where the file cannot be read, is not JSON, or says something twice.
 */
export function readJsonFile(file: string, path: string, subject: string, remedy: string): JsonFile {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new BrandError([{ file: path, field: '', message: `cannot be read${codeOf(error)}.`, remedy }], subject);
  }
  const text = textOf(bytes);
  if (text === undefined) {
    const problem = { file: path, field: '', message: 'is not UTF-8.', remedy: 'Save it as UTF-8, as JSON is.' };
    throw new BrandError([problem], subject);
  }
  const document = parsed(text, path, subject);
  const problems = lost(document.body).map(({ key, line, first }) => ({
    file: `${path}:${line}`,
    field: key,
    message:
      first === undefined ? 'is not known here.' : `is there again, after line ${first}, and only one can count.`,
    remedy: first === undefined ? 'Remove it.' : 'Remove one of them.',
  }));
  if (problems.length > 0) throw new BrandError(problems, subject);
  return {
    value: evaluate(document),
    located: ({ field, ...problem }) => {
      const { line, column } = positionOf(document.body, field.split('.'));
      return { file: `${path}:${line}:${column}`, field, ...problem };
    },
  };
}
