import { Pool } from 'pg';
import { inject } from 'vitest';

/** A database of one's own, empty, in the PostgreSQL of the tests. */
export async function database() {
  const name = `test_${crypto.randomUUID().replaceAll('-', '')}`;
  const server = inject('postgres');
  const on = async (url: string, sql: string) => {
    const pool = new Pool({ connectionString: url, max: 1 });
    await pool.query(sql);
    await pool.end();
  };
  await on(server, `CREATE DATABASE ${name}`);
  const url = Object.assign(new URL(server), { pathname: `/${name}` }).href;
  /** Breaks all connections to it, as its end would. */
  const breakOff = () => on(server, `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`);
  return {
    url,
    breakOff,
    run: (sql: string) => on(url, sql),
    /** Has all connections from now on write, or not. */
    async allowWriting(isAllowed: boolean) {
      await on(server, `ALTER DATABASE ${name} SET default_transaction_read_only = ${isAllowed ? 'off' : 'on'}`);
      await breakOff();
    },
  };
}
