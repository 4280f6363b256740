import { DatabaseError, Pool, types, type PoolClient, type PoolConfig } from 'pg';

import { settingsOf } from '../../settings/index.js';
import type { Store } from '../Store.js';
import type { Database, Row, Run, Send } from '../sql/Database.js';
import { SqlStore } from '../sql/SqlStore.js';
import { sql, textOf } from '../sql/sql.js';
import { textOfError, unclear } from '../sql/trouble.js';
import { migrate } from './migrate.js';
import { hasBroken, troubleOf } from './trouble.js';

export interface PostgresOptions {
  /** Where the database is: `postgres://user:password@host/database`, or the path of a socket. A missing one is refused. */
  url: string | undefined;
  /** The schema of the clinic, which has it alone: lower-case letters, digits and `_`. Default: `newsletter`. */
  schema?: string | undefined;
  /** How many connections at most. Default: 10. */
  connections?: number | undefined;
}

/** In milliseconds. A visitor waits no longer for an honest answer. */
const patience = { connectionTimeoutMillis: 5_000, query_timeout: 10_000, idleTimeoutMillis: 30_000 };

/** Another transaction was in the way: trying again is all there is to do. */
const collisions = new Set(['40001', '40P01']);
const hasCollided = (error: unknown): boolean => collisions.has(textOfError(error, 'code'));
const attempts = 3;

/**
 * Keeps sign-ups in a PostgreSQL database, for sites on several machines. Each clinic has a schema of its own.
 *
 * @throws {TypeError} when the address is none, or the schema has no such name.
 */
export function postgresStore({ schema = 'newsletter', connections = 10, ...options }: PostgresOptions): Store {
  // Without an address, `pg` would take whatever database is near.
  const { url } = settingsOf('postgresStore', {
    url: {
      value: options.url,
      fits: /^(?:postgres(?:ql)?:\/\/|socket:|\/)/,
      remedy: 'Give it as postgres://user:password@host/database.',
    },
  });
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(schema))
    throw new TypeError(`"${schema}" cannot be the name of a schema: use lower-case letters, digits and "_".`);
  // Statements are sent without waiting for the one before, where its result is not needed.
  const pool = new Pool({
    ...patience,
    pipeline: true,
    connectionString: url,
    max: connections,
    types: { getTypeParser },
  });
  // A connection that breaks while nobody uses it is replaced. Whoever needs one next is told if there is none.
  pool.on('error', () => {});
  // One that breaks in use fails its statement; without a listener it would end the program as well.
  pool.on('connect', (client) => client.on('error', () => {}));
  return new SqlStore(database(pool, schema));
}

const timestamptz: number = types.builtins.TIMESTAMPTZ;

/** Moments as ISO instants. */
const getTypeParser: NonNullable<PoolConfig['types']>['getTypeParser'] = (id: number, format?: 'text' | 'binary') =>
  id === timestamptz && format !== 'binary'
    ? (text: string) => (types.getTypeParser(id, 'text')(text) as Date).toISOString()
    : types.getTypeParser(id, format as 'text');

function database(pool: Pool, schema: string): Database {
  const prefix = `"${schema}".`;
  return {
    migrate: () => migrate(pool, schema),
    transaction: (work) => inTransaction(pool, prefix, work),
    close: () => pool.end(),
    forUpdate: sql`FOR UPDATE`,
    skipLocked: sql`FOR UPDATE SKIP LOCKED`,
    pulse: sql`UPDATE @version SET number = number`,
    sparesWrites: false,
    troubleOf,
  };
}

const running =
  (client: PoolClient, prefix: string): Run =>
  async (query) => {
    const { rows, rowCount } = await client.query<Row>(
      textOf(query, (position) => `$${position}`, prefix),
      [...query.values],
    );
    return { rows, count: rowCount ?? 0 };
  };

async function inTransaction<T>(
  pool: Pool,
  prefix: string,
  work: (run: Run, send: Send) => Promise<T>,
  attempt = 1,
): Promise<T> {
  const client = await pool.connect();
  const run = running(client, prefix);
  const sent: Promise<unknown>[] = [];
  const keep = <Sent>(promise: Promise<Sent>): Promise<Sent> => {
    // Whoever fails first ends all, so that nobody asks the rest.
    promise.catch(() => {});
    sent.push(promise);
    return promise;
  };
  let isEnding = false;
  try {
    // What is acknowledged is on the disk, however lenient the database is otherwise.
    keep(
      client.query(
        `BEGIN; SELECT set_config('synchronous_commit', 'on', true) WHERE current_setting('synchronous_commit') = 'off'`,
      ),
    );
    const result = await work(
      (query) => keep(run(query)),
      (query) => void keep(run(query)),
    );
    // After what failed this would only say that it rolled back: what failed is asked too.
    isEnding = true;
    keep(client.query('COMMIT'));
    await Promise.all(sent);
    client.release();
    return result;
  } catch (error) {
    // Closing the connection ends its transaction.
    client.release(true);
    if (attempt < attempts && (hasCollided(error) || (!isEnding && hasBroken(error))))
      return inTransaction(pool, prefix, work, attempt + 1);
    throw isEnding && !(error instanceof DatabaseError) ? unclear(error) : error;
  }
}
