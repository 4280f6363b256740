import type { Migration } from '../Store.js';
import type { Sql, Value } from './sql.js';
import type { Trouble } from './trouble.js';

export type Row = Readonly<Record<string, Value>>;

/** What a statement returned, and how many rows it changed or returned. */
export interface Result {
  rows: readonly Row[];
  count: number;
}

/** Runs one statement of a transaction. Several need not wait for each other: they run in the order in which they are given. */
export type Run = (statement: Sql) => Promise<Result>;

/** The same for a statement whose result nobody needs, and nobody waits for but the end of the transaction. */
export type Send = (statement: Sql) => void;

/** What SQLite and PostgreSQL differ in. */
export interface Database {
  migrate(now: Date): Promise<Migration>;
  /** Runs `work` as one transaction, which is on the disk once the promise resolves. */
  transaction<T>(work: (run: Run, send: Send) => Promise<T>): Promise<T>;
  close(): Promise<void>;
  /** Ends a selection whose rows are to be changed by this transaction alone. */
  forUpdate: Sql;
  /** The same, without those that another transaction holds. */
  skipLocked: Sql;
  /** Writes, though nothing that anyone asks for changes. */
  pulse: Sql;
  /** Whether what is written as it was costs no access to the disk, by which a known address could be told. */
  sparesWrites: boolean;
  /** What an error says of the disk, the file or the way to the database. */
  troubleOf(error: unknown): Trouble | undefined;
}
