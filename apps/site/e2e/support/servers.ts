import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { freePort } from '@cairn-ds/machine';
import { clinics } from '@cairn-ds/samples';

const site = join(import.meta.dirname, '../..');

/**
 * Starts the production server of a clinic and waits until it says that it answers.
 *
 * @param mailServer Address of the server that takes its mails. Default: they are written beside the database.
 */
export function startServer(
  clinic: string,
  port: number,
  database: string,
  mailServer?: string,
): Promise<ChildProcess> {
  const args = ['server.ts', clinic, '--port', `${port}`, '--database', database, '--url', `http://localhost:${port}`];
  const env = { ...process.env, SMTP_URL: mailServer };
  const server = spawn(process.execPath, args, { cwd: site, env, stdio: ['ignore', 'pipe', 'pipe'] });
  return new Promise((settle, fail) => {
    let said = '';
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes(' is on http://')) settle(server);
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    server.once('exit', (code) => fail(new Error(`The server of ${clinic} ended with code ${code}.\n${said}`)));
  });
}

/** Serves every clinic on a free port, each with a database of its own that is gone afterwards. */
export default async function serveAll(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-e2e-'));
  process.env.CAIRN_E2E_MAILS = join(folder, 'mails');
  const servers = await Promise.all(
    clinics.map(async ({ id }) => {
      const port = await freePort();
      process.env[`CAIRN_E2E_${id}`] = `http://localhost:${port}`;
      return startServer(id, port, join(folder, `${id}.sqlite`));
    }),
  );
  return async () => {
    await Promise.all(
      servers.map(
        (server) =>
          new Promise((settle) => {
            server.once('exit', settle);
            server.kill();
          }),
      ),
    );
    rmSync(folder, { recursive: true });
  };
}
