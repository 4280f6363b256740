/**
 * What a sign-up costs, beside a handler that only keeps the address as durably: sign-ups per second and how long 99 of 100
 * wait, with 50 people at once, on both stores; whether the time tells an address that is known from a new one; and whether
 * 100,000 sign-ups leave memory as it was. Rates differ between machines and disks; their ratio says something.
 *
 *   node src/newsletter.ts [--most 100000]      after `pnpm build`, with PostgreSQL installed
 *
 * Ends with code 1 when the usual time of an address that is known is further than a tenth from that of a new one, and when the last half of the sign-ups holds more than 10 MB that the first did not.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import { startPostgres } from '@cairn-ds/machine';
import { createNewsletter, type Store } from '@cairn-ds/newsletter';
import { postgresStore } from '@cairn-ds/newsletter/postgres';
import { sqliteStore } from '@cairn-ds/newsletter/sqlite';

import { barePostgres, bareSqlite, type Bare } from './newsletter/bare.ts';
import { load, type Load } from './newsletter/load.ts';
import { telling } from './newsletter/telling.ts';

const rounds = 5;
const signUps = 1_000;
/** In bytes. */
const growth = 10_000_000;
/** How far the usual time of one kind of address may be from that of a new one. */
const difference = 0.02;
const { values } = parseArgs({ options: { most: { type: 'string', default: '100000' } } });

/** The whole sign-up. Nothing is sent meanwhile: that is no visitor's wait. */
async function signUpsOf(store: Store, answerAfter: number) {
  await store.migrate(new Date());
  return createNewsletter({
    store,
    mailer: { send: async () => {} },
    clinic: {
      name: 'Tamarack House',
      url: 'https://tamarack-house.example',
      email: 'hello@tamarack-house.example',
      address: { street: '418 Larch Street', city: 'Evanston', region: 'Illinois', postalCode: '60201', country: 'US' },
    },
    consent: 'Send me the monthly letter. I can stop at any time.',
    answerAfter,
  });
}

const median = (numbers: number[]): number => numbers.toSorted((one, other) => one - other)[numbers.length >> 1] ?? 0;

const typical = (loads: Load[]): Load => ({
  perSecond: median(loads.map(({ perSecond }) => perSecond)),
  p99: median(loads.map(({ p99 }) => p99)),
});

async function compare(store: Store, bare: Bare): Promise<{ whole: Load; alone: Load }> {
  const newsletter = await signUpsOf(store, 0);
  const [whole, alone]: [Load[], Load[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    alone.push(await load(bare.handle, signUps));
    whole.push(await load((request) => newsletter.handle(request), signUps));
  }
  await Promise.all([store.close(), bare.close()]);
  return { whole: typical(whole), alone: typical(alone) };
}

const folder = mkdtempSync(join(tmpdir(), 'cairn-bench-newsletter-'));
const postgres = await startPostgres();
try {
  const compared = {
    SQLite: await compare(sqliteStore({ path: join(folder, 'a.sqlite') }), bareSqlite(join(folder, 'bare.sqlite'))),
    PostgreSQL: await compare(postgresStore({ url: postgres.url }), await barePostgres(postgres.url)),
  };
  console.table(
    Object.fromEntries(
      Object.entries(compared).map(([name, { whole, alone }]) => [
        name,
        {
          'sign-ups a second': whole.perSecond.toFixed(0),
          'bare inserts a second': alone.perSecond.toFixed(0),
          ratio: (whole.perSecond / alone.perSecond).toFixed(2),
          'p99 (ms)': whole.p99.toFixed(1),
          'p99 bare (ms)': alone.p99.toFixed(1),
        },
      ]),
    ),
  );
  await tellsNothing('SQLite', sqliteStore({ path: join(folder, 'told.sqlite') }));
  await tellsNothing('PostgreSQL', postgresStore({ url: postgres.url, schema: 'told' }));
  await holdsNothing(Number(values.most));
} finally {
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function tellsNothing(name: string, store: Store): Promise<void> {
  const waits = await telling(await signUpsOf(store, 50), store);
  await store.close();
  const usual = median(waits.new);
  const ratios = Object.entries(waits).map(([kind, times]): [string, number] => [kind, median(times) / usual]);
  const line = ratios.map(([kind, ratio]) => `${kind} ${ratio.toFixed(3)}`).join(', ');
  console.log(`${name}: a new address takes ${usual.toFixed(2)} ms; beside it ${line}.`);
  const told = ratios.filter(([, ratio]) => Math.abs(ratio - 1) > difference);
  if (told.length === 0) return;
  console.error(`${name} tells by its time that an address is ${told.map(([kind]) => kind).join(' or ')}.`);
  process.exitCode = 1;
}

/** What is held in memory after all garbage is gone. */
function held(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

async function holdsNothing(most: number): Promise<void> {
  const store = sqliteStore({ path: join(folder, 'many.sqlite') });
  const newsletter = await signUpsOf(store, 0);
  const megabytes: number[] = [];
  for (let tenth = 0; tenth < 10; tenth += 1) {
    await load((request) => newsletter.handle(request), most / 10);
    megabytes.push(held());
  }
  await store.close();
  console.log(
    `Held after each ${most / 10} sign-ups: ${megabytes.map((bytes) => (bytes / 1_000_000).toFixed(1)).join(', ')} MB.`,
  );
  const grown = (megabytes[9] ?? 0) - (megabytes[4] ?? 0);
  if (grown > growth) {
    console.error(`The last half holds ${(grown / 1_000_000).toFixed(1)} MB more than the first; 10 at most.`);
    process.exitCode = 1;
  }
}
