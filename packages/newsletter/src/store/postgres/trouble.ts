import { DatabaseError } from 'pg';

import { textOfError, type Trouble } from '../sql/trouble.js';

/** By the beginning of SQLSTATE: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const byState: readonly (readonly [start: string, trouble: Trouble])[] = [
  ['53100', 'disk-full'],
  ['58030', 'disk-fails'],
  ['25006', 'read-only'],
  ['55P03', 'busy'],
  ['42P01', 'not-migrated'],
  ['3F000', 'not-migrated'],
  ['28', 'refused'],
  ['42501', 'refused'],
  ['3D000', 'refused'],
  ['53', 'unreachable'],
  ['57P', 'unreachable'],
  ['08', 'unreachable'],
];

/** Whether a connection broke: the database was started anew, for instance, or let go of whoever was connected. */
export function hasBroken(error: unknown): boolean {
  const code = textOfError(error, 'code');
  if (error instanceof DatabaseError) return /^(?:57P0[12]|08)/.test(code);
  return (
    /^E(?:CONNRESET|PIPE)$/.test(code) || /connection terminated|not queryable/i.test(textOfError(error, 'message'))
  );
}

/** What an error of PostgreSQL, or of the way to it, says of the store. */
export function troubleOf(error: unknown): Trouble | undefined {
  const code = textOfError(error, 'code');
  if (error instanceof DatabaseError) return byState.find(([start]) => code.startsWith(start))?.[1];
  // Node says by a code that it could not connect, and pg in words that a connection broke or was too slow.
  const isLost = /^E[A-Z]+$/.test(code) || /connection|timeout/i.test(textOfError(error, 'message'));
  return isLost ? 'unreachable' : undefined;
}
