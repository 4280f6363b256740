import { resolve } from 'node:path';

import { type Brand, defineBrand } from '../brand.js';
import { type Change, changesOf } from '../changes.js';
import type { BrandInput } from '../input.js';
import { BrandError, keyRemedy } from '../problems.js';
import { at, isTree } from '../tokens/document.js';
import { readTokens } from '../tokens/read.js';
import { extension } from '../tokens/write.js';
import { type VersionName, versionNames } from '../versions.js';
import { readBrandFile } from './brandFile.js';
import { readJsonFile } from './json.js';

/** A tokens file that was read back, beside the brand that it was exported from. */
export interface ReadBack {
  before: Brand;
  after: Brand;
  changes: Change[];
}

/** A version by its name, as a command gives it. */
export function versionNamed(name: string | undefined): VersionName | undefined {
  if (name === undefined) return undefined;
  const version = versionNames.find((each) => each === name);
  if (version) return version;
  const message = `is ${JSON.stringify(name)}, which is not a version.`;
  throw new BrandError([{ field: '--mode', message, remedy: keyRemedy(name, versionNames) }], 'The command');
}

/**
 * Reads a tokens file back, and compares it with what it was exported from.
 *
 * @param brandPath The brand file, where the tokens do not say what they were made from.
 * @throws BrandError with every problem, its file and line, and its remedy.
 */
export async function readBack(
  path: string,
  { brandPath, version }: { brandPath?: string; version?: VersionName },
  folder: string,
): Promise<ReadBack> {
  const given = brandPath === undefined ? undefined : (await readBrandFile(brandPath, folder)).brand;
  const remedy = 'Give the path of a tokens file: cairn-brand read brand.tokens.json.';
  const { value, located } = readJsonFile(resolve(folder, path), path, 'The tokens file', remedy);
  try {
    const after = readTokens(value, given, version);
    const origin = at(value, ['$extensions', extension, 'input']);
    const before = given ?? (isTree(origin) ? defineBrand(origin as unknown as BrandInput) : after);
    return { before, after, changes: changesOf(before, after) };
  } catch (error) {
    if (error instanceof BrandError) throw new BrandError(error.problems.map(located), path);
    throw error;
  }
}

const columns = ['role', 'version', 'from', 'to', 'delta E'];

const cells = ({ role, version, from, to, deltaE }: Change) => [
  role,
  version ?? '',
  from,
  to,
  deltaE?.toFixed(1) ?? '',
];

function table(changes: readonly Change[]): string[] {
  const rows = [columns, ...changes.map(cells)];
  const widths = columns.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

/** What a tokens file changes, role by role, and what to keep of it in the brand file. */
export function readReport({ after, changes }: ReadBack): string {
  if (changes.length === 0) return `${after.name}: nothing differs from what it was exported from.`;
  const count = changes.length === 1 ? 'one role differs' : `${changes.length} roles differ`;
  return [
    `${after.name}: ${count} from what it was exported from, and every pair passes.`,
    '',
    ...table(changes),
    '',
    'The brand file with them, which --out FILE writes:',
    JSON.stringify(after.input, null, 2),
  ].join('\n');
}

/** The same for a program. */
export const readReportJson = ({ after, changes }: ReadBack): string =>
  JSON.stringify({ name: after.name, passes: true, changes, input: after.input }, null, 2);
