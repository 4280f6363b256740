import { setTimeout as sleep } from 'node:timers/promises';

import type { Store } from '../store/index.js';
import { served } from './served.js';

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

/**
 * Signs people up at a server that is killed meanwhile, again and again, confirms every other of those that were mailed, and
 * waits until nothing is left to do.
 */
export async function storm(
  { place, signUps, kills, restarts = 0, restart }: Storm,
  store: () => Store,
): Promise<Aftermath> {
  const server = await served(place);
  const { mails, delivered } = server;
  const post = async (path: string, fields: Record<string, string>) => (await server.post(path, fields))?.status;

  const acknowledged: string[] = [];
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
      await server.kill();
      await server.start();
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
    for (const [email, { confirm }] of mails) {
      if (seen.has(email)) continue;
      seen.add(email);
      const { pathname, search } = new URL(confirm);
      if (Number(/\d+/.exec(email)?.[0]) % 2 === 0 && (await post(pathname + search, {})) === 200)
        confirmed.push(email);
    }
    const waiting = await looking.jobs('waiting', 1);
    if (waiting.length === 0 && [...mails.keys()].every((email) => seen.has(email))) break;
    if (Date.now() > deadline) throw new Error('Something is left to do that nobody does.');
    await sleep(200);
  }
  await looking.close();
  await server.close();
  return { acknowledged, confirmed, delivered, kills, restarts: restart ? restarts : 0 };
}
