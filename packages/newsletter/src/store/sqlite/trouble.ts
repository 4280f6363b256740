import { textOfError, type Trouble } from '../sql/trouble.js';

/** By the primary result code of SQLite: https://www.sqlite.org/rescode.html */
const byResult: Readonly<Record<number, Trouble>> = {
  5: 'busy',
  6: 'busy',
  8: 'read-only',
  10: 'disk-fails',
  11: 'damaged',
  13: 'disk-full',
  14: 'read-only',
  26: 'damaged',
};

/** Of the system, where the file or its folder cannot be made. */
const bySystem: Readonly<Record<string, Trouble>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EIO: 'disk-fails',
  EROFS: 'read-only',
  EACCES: 'read-only',
  EPERM: 'read-only',
  ENOENT: 'no-place',
  ENOTDIR: 'no-place',
  EISDIR: 'no-place',
  EEXIST: 'no-place',
};

/** What an error of SQLite, or of the system below it, says of the store. */
export function troubleOf(error: unknown): Trouble | undefined {
  const result: unknown = error instanceof Error ? Reflect.get(error, 'errcode') : undefined;
  if (typeof result !== 'number') return bySystem[textOfError(error, 'code')];
  if (textOfError(error, 'message').startsWith('no such table')) return 'not-migrated';
  // The higher bits tell more than anyone here needs.
  return byResult[result & 0xff];
}
