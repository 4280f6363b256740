import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

import { freePort } from './freePort.ts';

/** A PostgreSQL server of one's own, empty, on this machine. */
export interface Postgres {
  /** Of its database, for clients. */
  url: string;
  /** Ends it as a loss of power would, and starts it again with what was on the disk. */
  restart(): Promise<void>;
  /** Ends it and removes its files. */
  stop(): Promise<void>;
}

const advice = `Stores are tested against the real PostgreSQL, so tests stop here rather than skip it. Do one of these:
  sudo apt-get install postgresql                     (Debian, Ubuntu)
  brew install postgresql                             (macOS)
  PATH=/path/to/postgresql/bin:$PATH npx -y pnpm@12 test`;

/**
 * Where `initdb` and `pg_ctl` are: on the `PATH`, or where Debian puts them, the newest first.
 *
 * @throws when they are nowhere; the message says how to get them.
 */
export function findPostgres(
  env: NodeJS.ProcessEnv = process.env,
  debian: readonly string[] = globSync('/usr/lib/postgresql/*/bin'),
): string {
  const versions = debian.toSorted((one, other) => Number(other.split('/').at(-2)) - Number(one.split('/').at(-2)));
  const folders = [...(env.PATH ?? '').split(delimiter).filter(Boolean), ...versions];
  const found = folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl')));
  if (found === undefined) throw new Error(`No PostgreSQL was found.\n${advice}`);
  return found;
}

/** The user that Debian makes for it. The server refuses to run as root. */
function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const [uid, gid] = ['-u', '-g'].map((flag) =>
    Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout),
  );
  if (!uid || !gid) throw new Error(`PostgreSQL refuses to run as root, and there is no user "postgres".\n${advice}`);
  return { uid, gid };
}

/**
 * Starts a PostgreSQL in a temporary folder, on a free port of this machine.
 *
 * @param durable Whether it waits for the disk, as in production. Tests that take no power away are quicker without.
 */
export async function startPostgres({ durable = true }: { durable?: boolean } = {}): Promise<Postgres> {
  const programs = findPostgres();
  const user = unprivileged();
  const folder = mkdtempSync(join(tmpdir(), 'cairn-postgres-'));
  if (user) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const log = join(folder, 'log');
  const port = await freePort();
  const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c max_connections=200 -c fsync=${durable ? 'on' : 'off'}`;
  const call = async (program: string, ...args: string[]) => {
    // No pipe, which the server would hold open.
    const child = spawn(join(programs, program), args, { ...user, cwd: folder, stdio: 'ignore' });
    const [code] = (await once(child, 'exit')) as [number | null];
    if (code !== 0)
      throw new Error(`${program} failed with code ${code}.\n${existsSync(log) ? readFileSync(log, 'utf8') : ''}`);
  };

  await call('initdb', '-D', data, '-U', 'cairn', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync');
  await call('pg_ctl', 'start', '-w', '-D', data, '-l', log, '-o', options);
  return {
    url: `postgres://cairn@127.0.0.1:${port}/postgres`,
    restart: () => call('pg_ctl', 'restart', '-w', '-m', 'immediate', '-D', data, '-l', log, '-o', options),
    async stop() {
      await call('pg_ctl', 'stop', '-w', '-m', 'immediate', '-D', data);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
