import { existsSync } from 'node:fs';

import type { Store } from '../store/index.js';
import { Refused, type Surroundings, UsageError, type Values } from './around.js';

async function postgres(url: string, schema: string | undefined): Promise<Store> {
  const { postgresStore } = await import('../store/postgres/index.js').catch(() => {
    throw new Refused('PostgreSQL needs the package pg. Install it: npm install pg');
  });
  try {
    return postgresStore({ url, schema });
  } catch (error) {
    throw error instanceof TypeError ? new Refused(`DATABASE_URL or --schema cannot be used. ${error.message}`) : error;
  }
}

async function sqlite(path: string, mayMake: boolean): Promise<Store> {
  if (!mayMake && !existsSync(path)) {
    throw new Refused(`There is no file ${path}. Give its path, or make it: cairn-newsletter migrate --file ${path}`);
  }
  const { sqliteStore } = await import('../store/sqlite/index.js');
  return sqliteStore({ path });
}

/** The store that a command works on: a file, or else a database that the environment names, since its address holds a password. */
export function openStore({ file, schema }: Values, { env }: Surroundings, mayMake: boolean): Promise<Store> {
  if (file !== undefined) return sqlite(file, mayMake);
  const url = env['DATABASE_URL'];
  if (url) return postgres(url, schema);
  throw new UsageError('Which store? Give --file PATH for SQLite, or set DATABASE_URL for PostgreSQL.');
}
