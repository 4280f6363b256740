import type { Pool } from 'pg';

import type { Migration } from '../Store.js';
import { tables } from './schema.js';

/** Each brings the schema from the version of its place to the next. */
const steps: readonly string[] = [tables];

/** @throws when the schema was written by a later version of this package. */
export async function migrate(pool: Pool, schema: string): Promise<Migration> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    // Several machines may start at once.
    await client.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`cairn-newsletter ${schema}`]);
    // Asked first, since a clinic's role need not be allowed to make schemas.
    const made = await client.query('SELECT 1 FROM pg_namespace WHERE nspname = $1', [schema]);
    if (made.rowCount === 0) await client.query(`CREATE SCHEMA "${schema}"`);
    await client.query(`CREATE TABLE IF NOT EXISTS "${schema}".version (number integer NOT NULL)`);
    const found = await client.query<{ number: number }>(`SELECT number FROM "${schema}".version`);
    const from = found.rows[0]?.number ?? 0;
    if (from > steps.length)
      throw new Error(
        `the schema has version ${from}, and this program knows ${steps.length}: update @cairn-ds/newsletter`,
      );
    for (const step of steps.slice(from)) await client.query(step.replaceAll('@', `"${schema}".`));
    await client.query(`DELETE FROM "${schema}".version`);
    await client.query(`INSERT INTO "${schema}".version VALUES ($1)`, [steps.length]);
    await client.query('COMMIT');
    client.release();
    return { from, to: steps.length };
  } catch (error) {
    // Closing the connection ends its transaction.
    client.release(true);
    throw error;
  }
}
