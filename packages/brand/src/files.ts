import { readFileSync, statSync } from 'node:fs';

import { BrandError } from './problems.js';

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '');

/**
 * Reads a file that a brand names.
 *
 * @throws BrandError where it is not there, is no file, or cannot be read.
 */
export function readNamed(path: string, named: string, field: string): Buffer {
  const refused = (message: string, remedy: string) =>
    new BrandError([{ field, message: `is ${JSON.stringify(named)}, ${message}`, remedy }]);
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) throw refused('and there is no such file.', 'Give its path from the brand file.');
    if (!stat.isFile()) throw refused('which is a folder.', 'Give the path of the file in it.');
    return readFileSync(path);
  } catch (error) {
    if (error instanceof BrandError) throw error;
    throw refused(`which cannot be read${codeOf(error)}.`, 'Check where it leads, and who may read it.');
  }
}
