import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import fc from 'fast-check';
import { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { database } from '../test/database.js';
import { day, entryOf, later, linkTo, minute, policy, start } from '../test/entries.js';
import { storeSuite } from '../test/storeSuite.js';
import type { Store } from './index.js';
import { postgresStore } from './postgres/index.js';
import { sqliteStore } from './sqlite/index.js';

let folder: string;
let url: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'newsletter-'));
  ({ url } = await database());
});
afterAll(() => rmSync(folder, { recursive: true }));

storeSuite('SQLite', () => sqliteStore({ path: join(folder, 'data', 'tamarack.sqlite') }));
storeSuite('PostgreSQL', () => postgresStore({ url, schema: 'tamarack' }));

describe('several processes at once', () => {
  const program = fileURLToPath(new URL('../test/process.mjs', import.meta.url));
  const emails = Array.from({ length: 30 }, (_, index) => `p${index}@mail.example`);

  const run = async (place: object) => {
    const { stdout } = await promisify(execFile)(process.execPath, [program, JSON.stringify({ place, emails })]);
    return JSON.parse(stdout) as string[];
  };

  test.each(['SQLite', 'PostgreSQL'])('on %s keep each person once, and do each job once', async (name) => {
    const file = { path: join(folder, 'several.sqlite') };
    const shared = { url, schema: 'several' };
    const isFile = name === 'SQLite';
    const done = (await Promise.all([1, 2, 3].map(() => run(isFile ? file : shared)))).flat();
    const store = isFile ? sqliteStore(file) : postgresStore(shared);
    for (const { subscriber } of await store.claim(later(minute), minute, 100)) done.push(subscriber?.email ?? '');
    expect(done.toSorted()).toEqual(emails.toSorted());
    expect((await store.stats(start)).subscribers.pending).toBe(30);
    await store.close();
  });
});

test('both stores come to the same, whatever happens to people', async () => {
  const stores = [sqliteStore({ path: join(folder, 'same.sqlite') }), postgresStore({ url, schema: 'same' })];
  for (const store of stores) await store.migrate(start);
  const people = ['a', 'b', 'c'].map((name) => `${name}@mail.example`);
  const step = fc.record({
    act: fc.constantFrom('signUp', 'spam', 'work', 'fail', 'confirm', 'unsubscribe', 'erase', 'expire', 'revive'),
    email: fc.constantFrom(...people),
    pause: fc.constantFrom(0, minute, 20 * minute, 10 * day),
  });
  const seed = Date.now();
  const life = fc.sample(step, { numRuns: 150, seed });
  let now = start;
  for (const [index, { act, email, pause }] of life.entries()) {
    now = new Date(now.getTime() + pause);
    for (const store of stores) await acts[act]?.(store, email, now, `${index}`);
    const [one, other] = await Promise.all(stores.map((store) => outlineOf(store, now)));
    expect(one, `seed ${seed}, ${index}: ${act} ${email}`).toEqual(other);
  }
  for (const store of stores) await store.close();
});

test('PostgreSQL writes for a known address as for a new one, so that the disk does not tell them apart', async () => {
  const store = postgresStore({ url, schema: 'known' });
  const watcher = new Pool({ connectionString: url });
  const written = async () => (await watcher.query('SELECT pg_current_wal_lsn()::text AS lsn')).rows[0] as unknown;
  await store.migrate(start);
  await store.signUp(entryOf('jo@mail.example'), start, policy);
  const before = await written();
  await store.signUp(entryOf('jo@mail.example'), later(minute), policy);
  expect(await written()).not.toEqual(before);
  await store.close();
  await watcher.end();
});

/** A way to the PostgreSQL of the tests on which what is sent, and what comes back, can be looked at. */
async function wayTo(sees: { sent?: (bytes: Buffer, end: () => void) => void; got?: () => void }) {
  const { hostname, port } = new URL(url);
  const between = createServer((client) => {
    const server = connect(Number(port), hostname);
    // A connection that a test breaks is no fault.
    for (const end of [client, server]) end.on('error', () => {});
    client.on('data', (bytes) => sees.sent?.(bytes as Buffer, () => client.destroy()));
    server.on('data', () => sees.got?.());
    client.pipe(server).pipe(client);
  }).listen(0, '127.0.0.1');
  await once(between, 'listening');
  const through = Object.assign(new URL(url), { port: `${(between.address() as AddressInfo).port}` });
  return { url: through.href, close: () => between.close() };
}

test('a sign-up takes two ways to PostgreSQL and back, known or new', async () => {
  let ways = 0;
  let isAsked = false;
  const sent = () => {
    if (!isAsked) ways += 1;
    isAsked = true;
  };
  const way = await wayTo({ sent, got: () => (isAsked = false) });
  const store = postgresStore({ url: way.url, schema: 'ways', connections: 1 });
  await store.migrate(start);
  for (const minutes of [0, 1]) {
    ways = 0;
    await store.signUp(entryOf('jo@mail.example'), later(minutes * minute), policy);
    expect(ways).toBe(2);
  }
  await store.close();
  way.close();
});

test('PostgreSQL that breaks off at the end of a sign-up leaves nobody knowing, and trying again does no harm', async () => {
  let isBreaking = false;
  const way = await wayTo({
    sent: (bytes, end) => void (isBreaking && bytes.includes('COMMIT') && setTimeout(end, 5)),
  });
  const store = postgresStore({ url: way.url, schema: 'unclear', connections: 1 });
  await store.migrate(start);
  // What it answers is lost on the way.
  isBreaking = true;
  const watcher = new Pool({ connectionString: url });
  await watcher.query('ALTER TABLE unclear.jobs ADD CONSTRAINT slow CHECK (pg_sleep(0.2) IS NOT NULL)');
  await expect(store.signUp(entryOf('jo@mail.example'), start, policy)).rejects.toMatchObject({ code: 'unclear' });
  isBreaking = false;
  await store.signUp(entryOf('jo@mail.example'), start, policy);
  expect((await store.stats(start)).subscribers.pending).toBe(1);
  expect(await store.jobs('waiting', 10)).toHaveLength(1);
  await store.close();
  await watcher.end();
  way.close();
});

test('a connection that the database lets go of before the end is replaced, and nobody is refused', async () => {
  const { url, run } = await database();
  const store = postgresStore({ url });
  await store.migrate(start);
  await run('CREATE SEQUENCE newsletter.tries');
  await run(`ALTER TABLE newsletter.subscribers ADD CONSTRAINT lets_go CHECK
    (nextval('newsletter.tries') > 1 OR (pg_terminate_backend(pg_backend_pid()) AND pg_sleep(5) IS NOT NULL))`);
  await store.signUp(entryOf('jo@mail.example'), start, policy);
  expect((await store.stats(start)).subscribers.pending).toBe(1);
  await store.close();
});

test.each(['Tamarack', 'a"b', '', 'a b'])('%j cannot be the name of a schema', (schema) => {
  expect(() => postgresStore({ url, schema })).toThrow('cannot be the name of a schema');
});

test.each([
  [undefined, 'url is missing'],
  ['', 'url is missing'],
  ['localhost:5432/tamarack', 'url is not what it should be'],
  ['mysql://secret@localhost/tamarack', 'url is not what it should be'],
])('a database at %j is refused at once, where `pg` would take the one that is near', (at, fault) => {
  expect(() => postgresStore({ url: at })).toThrow(fault);
  expect(() => postgresStore({ url: at })).toThrow(/^(?!.*secret)/);
});

test.each([undefined, '', ' '])('a file at %j is refused at once', (path) => {
  expect(() => sqliteStore({ path })).toThrow('sqliteStore: path is');
});

type Act = (store: Store, email: string, now: Date, index: string) => Promise<unknown>;
const retention = { pending: 30 * day, unsubscribed: 30 * day, done: 30 * day };
const follow = async (store: Store, email: string, now: Date, purpose: 'confirm' | 'unsubscribe') => {
  if (await store.find(email))
    await store[purpose](await linkTo(store, email, purpose, new Date(now.getTime() + day)), now);
};
const acts: Record<string, Act> = {
  signUp: (store, email, now) => store.signUp(entryOf(email, { at: now }), now, policy),
  spam: (store, email, now) => store.signUp(entryOf(email, { at: now, quarantined: true, spamScore: 2 }), now, policy),
  confirm: (store, email, now) => follow(store, email, now, 'confirm'),
  unsubscribe: (store, email, now) => follow(store, email, now, 'unsubscribe'),
  erase: (store, email, now, index) => store.erase(email, { id: index, at: now.toISOString(), proof: index }),
  expire: (store, _, now) => store.expire(retention, now),
  revive: (store, _, now) => store.revive(now),
  work: async (store, _, now) => {
    for (const job of await store.claim(now, minute, 2)) await store.finish(job, now);
  },
  fail: async (store, _, now) => {
    const [first, second] = await store.claim(now, minute, 2);
    if (first) await store.retry(first, 'smtp-421', new Date(now.getTime() + minute));
    if (second) await store.bury(second, 'smtp-550');
  },
};

/** All that is kept, without what is random. */
async function outlineOf(store: Store, now: Date) {
  const people = await store.list({ limit: 10 });
  const jobs = await Promise.all((['waiting', 'done', 'dead'] as const).map((state) => store.jobs(state, 1_000)));
  const names = new Map(people.map(({ id, key }) => [id, key]));
  return {
    people: people.map((person) => ({ ...person, id: '' })).toSorted((one, other) => one.key.localeCompare(other.key)),
    jobs: jobs.flat().map((job) => ({ ...job, id: '', subscriberId: names.get(job.subscriberId ?? '') })),
    stats: await store.stats(now),
  };
}
