import type { Migration } from '../Store.js';
import type { Sql, Value } from './sql.js';

export type Row = Readonly<Record<string, Value>>;

/** What a statement returned, and how many rows it changed or returned. */
export interface Result {
  rows: readonly Row[];
  count: number;
}

/** Runs one statement of a transaction. */
export type Run = (statement: Sql) => Promise<Result>;

/** What SQLite and PostgreSQL differ in. */
export interface Database {
  migrate(now: Date): Promise<Migration>;
  /** Runs `work` as one transaction, which is on the disk once the promise resolves. */
  transaction<T>(work: (run: Run) => Promise<T>): Promise<T>;
  close(): Promise<void>;
  /** Ends a selection whose rows are to be changed by this transaction alone. */
  forUpdate: Sql;
  /** The same, without those that another transaction holds. */
  skipLocked: Sql;
  /** What is run so that a transaction writes even if nothing has changed. */
  pulse?: Sql;
}
