import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import type { Mail } from '../delivery/index.js';
import type { Store } from '../store/index.js';
import { consent } from './entries.js';
import { clinic, linksOf } from './newsletter.js';

export interface Storm {
  /** Where the store is: what `sqliteStore` or `postgresStore` takes. */
  place: object;
  signUps: number;
  /** How often the server is killed meanwhile. */
  kills: number;
  /** How often the database is, and what does so. */
  restarts?: number;
  restart?(): Promise<void>;
}

const program = fileURLToPath(new URL('server.mjs', import.meta.url));
const atOnce = 50;

/** What came out of the server, and what it acknowledged. */
export interface Aftermath {
  acknowledged: string[];
  /** Whose confirmation was acknowledged. */
  confirmed: string[];
  /** Addresses that the provider was told of. */
  delivered: string[];
  kills: number;
  restarts: number;
}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
};

/**
 * Signs people up at a server that is killed meanwhile, again and again, confirms every other of those that were mailed, and
 * waits until nothing is left to do.
 */
export async function storm(
  { place, signUps, kills, restarts = 0, restart }: Storm,
  store: () => Store,
): Promise<Aftermath> {
  const mails = new Map<string, string>();
  const delivered: string[] = [];
  const outside = createServer((request, response) => {
    void bodyOf(request).then((text) => {
      if (request.url === '/mail') {
        const mail = JSON.parse(text) as Mail;
        mails.set(mail.to, linksOf(mail).confirm);
      }
      if (request.url === '/deliver') delivered.push((JSON.parse(text) as { email: string }).email);
      response.end();
    });
  }).listen(0, '127.0.0.1');
  await once(outside, 'listening');
  const portOf = (server: typeof outside) => (server.address() as AddressInfo).port;
  // A port that is free, and stays the same through all restarts.
  const free = createServer().listen(0, '127.0.0.1');
  await once(free, 'listening');
  const port = portOf(free);
  free.close();

  const url = `http://127.0.0.1:${port}`;
  const settings = { place, port, outside: `http://127.0.0.1:${portOf(outside)}`, clinic: { ...clinic, url }, consent };
  let server: ChildProcess;
  const start = async () => {
    server = spawn(process.execPath, [program, JSON.stringify(settings)], { stdio: ['ignore', 'pipe', 'inherit'] });
    if (server.stdout) await once(server.stdout, 'data');
  };
  const kill = async () => {
    const ended = once(server, 'exit');
    server.kill('SIGKILL');
    await ended;
  };
  await start();

  const acknowledged: string[] = [];
  const post = async (path: string, fields: Record<string, string>) => {
    const request = {
      method: 'POST',
      body: new URLSearchParams(fields),
      redirect: 'manual' as const,
      headers: { 'sec-fetch-site': 'same-origin' },
    };
    return (await fetch(url + path, request).catch(() => undefined))?.status;
  };
  const queue = Array.from({ length: signUps }, (_, index) => `p${index}@mail.example`);
  const visit = async () => {
    for (let email = queue.pop(); email !== undefined; email = queue.pop()) {
      // Who got no answer does not know whether it arrived, and tries again.
      while ((await post('/newsletter/', { email, consent: 'yes' })) !== 303) await sleep(50);
      acknowledged.push(email);
    }
  };
  const faults = [
    ...Array.from({ length: kills }, () => async () => {
      await kill();
      await start();
    }),
    ...Array.from({ length: restart ? restarts : 0 }, () => async () => restart?.()),
  ].toSorted(() => Math.random() - 0.5);
  const visitors = Promise.all(Array.from({ length: atOnce }, visit));
  for (const [index, fault] of faults.entries()) {
    // Spread over the sign-ups, at no moment that anything could expect.
    const due = ((index + 1) / (faults.length + 1)) * signUps;
    do await sleep(5);
    while (acknowledged.length < due);
    await sleep(Math.random() * 20);
    await fault();
  }
  await visitors;

  const confirmed: string[] = [];
  const seen = new Set<string>();
  const looking = store();
  const deadline = Date.now() + 240_000;
  for (;;) {
    for (const [email, link] of mails) {
      if (seen.has(email)) continue;
      seen.add(email);
      const { pathname, search } = new URL(link);
      if (Number(/\d+/.exec(email)?.[0]) % 2 === 0 && (await post(pathname + search, {})) === 200)
        confirmed.push(email);
    }
    const waiting = await looking.jobs('waiting', 1);
    if (waiting.length === 0 && [...mails.keys()].every((email) => seen.has(email))) break;
    if (Date.now() > deadline) throw new Error('Something is left to do that nobody does.');
    await sleep(200);
  }
  await looking.close();
  await kill();
  outside.closeAllConnections();
  outside.close();
  return { acknowledged, confirmed, delivered, kills, restarts: restart ? restarts : 0 };
}
