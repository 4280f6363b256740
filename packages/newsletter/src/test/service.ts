import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as a service got it. */
export interface Asked {
  method: string;
  /** The host that it was meant for. */
  host: string;
  path: string;
  query: URLSearchParams;
  headers: Headers;
  body: string;
}

/** How it answers: a status with JSON, or whatever it does to the response by itself. */
export type Reply =
  | { status: number; json?: unknown; headers?: Record<string, string> }
  | ((to: ServerResponse) => void);

async function askedOf(request: IncomingMessage): Promise<Asked> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const [, host = '', ...path] = (request.url ?? '').split('/');
  const { pathname, searchParams } = new URL(`/${path.join('/')}`, 'http://service.example');
  return {
    method: request.method ?? '',
    host,
    path: pathname,
    query: searchParams,
    headers: new Headers(
      Object.entries(request.headers).map(([name, value]): [string, string] => [name, String(value)]),
    ),
    body: Buffer.concat(chunks).toString(),
  };
}

/**
 * A service on the loopback interface. Its `fetch` sends there what is meant for the hosts of the web, so that a request goes
 * through a real connection.
 */
export async function service(reply: (asked: Asked) => Reply) {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    void askedOf(request).then((each) => {
      asked.push(each);
      const answer = reply(each);
      if (typeof answer === 'function') return void answer(response);
      response.writeHead(answer.status, { 'Content-Type': 'application/json', ...answer.headers });
      return void response.end(answer.json === undefined ? undefined : JSON.stringify(answer.json));
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const fetchThere: typeof fetch = (input, init) =>
    fetch(String(input).replace(/^https:\/\//, `http://127.0.0.1:${port}/`), init);
  return {
    asked,
    fetch: fetchThere,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
