import { DatabaseSync } from 'node:sqlite';

import { Pool } from 'pg';

/** Keeps an address in a table of its own, and no more: what any sign-up costs that loses nothing. */
export interface Bare {
  handle(request: Request): Promise<Response>;
  close(): Promise<void>;
}

const answering =
  (insert: (email: string) => Promise<void> | void): Bare['handle'] =>
  async (request) => {
    const form = await request.formData();
    await insert(String(form.get('email')));
    return new Response(null, { status: 303, headers: { Location: '/newsletter/?thanks' } });
  };

export function bareSqlite(path: string): Bare {
  const file = new DatabaseSync(path);
  file.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE emails (email text PRIMARY KEY)');
  const statement = file.prepare('INSERT INTO emails VALUES (?) ON CONFLICT DO NOTHING');
  return {
    handle: answering((email) => void statement.run(email)),
    close: async () => file.close(),
  };
}

export async function barePostgres(url: string): Promise<Bare> {
  const pool = new Pool({ connectionString: url, max: 10 });
  await pool.query('CREATE TABLE emails (email text PRIMARY KEY)');
  return {
    handle: answering(async (email) => {
      await pool.query('INSERT INTO emails VALUES ($1) ON CONFLICT DO NOTHING', [email]);
    }),
    close: () => pool.end(),
  };
}
