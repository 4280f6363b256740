import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

import sirv from 'sirv';

const folder = join(import.meta.dirname, '../storybook-static');

export interface Server {
  /** Where it answers, with a slash at the end. */
  address: string;
  close: () => Promise<void>;
}

/**
 * Serves the built documentation.
 *
 * @param port 0 takes any free port.
 * @throws when the port is taken or is none, and when there is no build; the message says what to do.
 */
export async function serve(port: number): Promise<Server> {
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`STORYBOOK_PORT has to be a number from 0 to 65535. Unset it to use 6006.`);
  if (!existsSync(join(folder, 'index.html')))
    throw new Error('There is no built Storybook to serve. Build it first: pnpm --filter @cairn-ds/storybook build');

  const files = sirv(folder, { etag: true });
  const server = createServer((request, response) =>
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
    }),
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(error.code === 'EADDRINUSE' ? taken(port) : error));
    server.listen(port, resolve);
  });

  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const taken = (port: number) =>
  new Error(
    `Port ${port} is taken by another program, so Storybook cannot be served there. End that program, or choose another port with STORYBOOK_PORT.`,
  );
