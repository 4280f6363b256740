import { closeSync, mkdirSync, openSync, realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';

import { settingsOf } from '../../settings/index.js';
import type { Store } from '../Store.js';
import type { Database, Result, Row } from '../sql/Database.js';
import { SqlStore } from '../sql/SqlStore.js';
import { sql, textOf, type Sql } from '../sql/sql.js';
import { understood } from '../sql/trouble.js';
import { migrate } from './migrate.js';
import { troubleOf } from './trouble.js';

export interface SqliteOptions {
  /** Of the file, one for each clinic, outside of anything that is served or rebuilt. It is made, readable by its owner alone, when it is not there. A missing path is refused. */
  path: string | undefined;
}

/**
 * Keeps sign-ups in an SQLite file on this machine. Several processes can work on one file; for several machines there is
 * `postgresStore`.
 *
 * @throws {TypeError} when there is no path.
 * @throws {StoreError} when the file cannot be opened, cannot be written to, or is no database.
 */
export function sqliteStore(options: SqliteOptions): Store {
  const { path } = settingsOf('sqliteStore', {
    path: { value: options.path, fits: /\S/, remedy: 'Give the path of a file.' },
  });
  try {
    return new SqlStore(database(open(path), realpathSync(path)));
  } catch (error) {
    throw understood(error, troubleOf(error));
  }
}

function open(path: string): DatabaseSync {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  // SQLite would make it with the permissions of everything else, and gives its journal those of the file.
  closeSync(openSync(path, 'a', 0o600));
  const file = new DatabaseSync(path, { timeout: 10_000 });
  try {
    file.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
    return file;
  } catch (error) {
    file.close();
    throw error;
  }
}

/**
 * The last transaction on each file. A program may open one file twice, also by two copies of this module where it is
 * bundled: the second would wait for the first, and stop the program in which the first has to end.
 */
const turns: Map<string, Promise<unknown>> = ((globalThis as Record<symbol, unknown>)[
  Symbol.for('@cairn-ds/newsletter/sqlite')
] ??= new Map()) as Map<string, Promise<unknown>>;

function database(file: DatabaseSync, path: string): Database {
  const run = running(file);
  // One transaction at a time.
  const inTurn = <T>(work: () => T | Promise<T>): Promise<T> => {
    const turn = (turns.get(path) ?? Promise.resolve()).then(work);
    turns.set(
      path,
      turn.catch(() => {}),
    );
    return turn;
  };
  return {
    migrate: (now) => inTurn(() => migrate(file, now)),
    transaction: (work) => inTurn(() => inTransaction(file, () => work(async (query) => run(query), run))),
    close: () => inTurn(() => file.close()),
    // A transaction holds the whole file.
    forUpdate: sql``,
    skipLocked: sql``,
    pulse: sql`UPDATE @pulse SET beats = beats + 1`,
    sparesWrites: true,
    troubleOf,
  };
}

async function inTransaction<T>(file: DatabaseSync, work: () => Promise<T>): Promise<T> {
  file.exec('BEGIN IMMEDIATE');
  try {
    const result = await work();
    file.exec('COMMIT');
    return result;
  } catch (error) {
    // A full disk has ended it already.
    if (file.isTransaction) file.exec('ROLLBACK');
    throw error;
  }
}

function running(file: DatabaseSync): (query: Sql) => Result {
  const prepared = new Map<string, StatementSync>();
  const statementOf = (text: string): StatementSync => {
    const known = prepared.get(text);
    if (known) return known;
    const statement = file.prepare(text);
    prepared.set(text, statement);
    return statement;
  };
  return (query) => {
    const text = textOf(query, () => '?', '');
    const statement = statementOf(text);
    if (/^\s*(?:SELECT)|\bRETURNING\b/.test(text)) {
      const rows = statement.all(...query.values) as Row[];
      return { rows, count: rows.length };
    }
    return { rows: [], count: Number(statement.run(...query.values).changes) };
  };
}
