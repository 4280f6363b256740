/**
 * A short form of each is part of the ordinary tests, in which a PostgreSQL that is shared breaks its connections off;
 * `pnpm test:faults` runs the whole, and takes the power from one of its own.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { startPostgres } from '@cairn-ds/machine';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Store } from './store/index.js';
import { postgresStore } from './store/postgres/index.js';
import { sqliteStore } from './store/sqlite/index.js';
import { database } from './test/database.js';
import { storm, type Aftermath } from './test/storm.js';

const isWhole = process.env.MODE === 'whole';
const expected = (signUps: number) => ({ kept: signUps, acknowledged: signUps, confirmed: signUps / 2 });
const size = isWhole ? { signUps: 2_000, kills: 20, restarts: 5 } : { signUps: 60, kills: 1, restarts: 1 };

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsletter-faults-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A database, what ends its connections in the middle, and what lets go of it. */
async function openDatabase() {
  if (isWhole) return startPostgres();
  const { url, breakOff } = await database();
  return { url, restart: breakOff, stop: async () => {} };
}

async function everyone(store: Store) {
  const people = await store.list({ limit: 10_000 });
  const jobs = await Promise.all((['waiting', 'done', 'dead'] as const).map((state) => store.jobs(state, 100_000)));
  await store.close();
  return { people, jobs: jobs.flat() };
}

/** What has to hold after any storm. Returns the sum of it. */
async function check(store: Store, { acknowledged, confirmed, delivered }: Aftermath) {
  const { people, jobs } = await everyone(store);
  const kept = people.map(({ email }) => email);
  // Everyone who was told so is kept, and nobody twice.
  expect(acknowledged.filter((email) => !kept.includes(email))).toEqual([]);
  expect(new Set(kept).size).toBe(kept.length);
  // Nothing is half-written: whoever has to confirm was asked, and whoever did has been delivered.
  const done = (kind: string) =>
    new Set(jobs.filter((job) => job.kind === kind && job.state === 'done').map(({ subscriberId }) => subscriberId));
  const [asked, told] = [done('confirmation'), done('deliver')];
  expect(people.filter(({ id, state }) => state === 'pending' && !asked.has(id))).toEqual([]);
  const listed = people.filter(({ state }) => state === 'confirmed');
  expect(listed.filter(({ id, email }) => !told.has(id) || !delivered.includes(email))).toEqual([]);
  expect(confirmed.filter((email) => !listed.some((person) => person.email === email))).toEqual([]);
  expect(delivered.filter((email) => !listed.some((person) => person.email === email))).toEqual([]);
  return { kept: kept.length, acknowledged: acknowledged.length, confirmed: confirmed.length };
}

test.concurrent('SQLite: killed again and again, it loses and doubles nobody', async () => {
  const place = { path: join(folder, 'storm.sqlite') };
  const after = await storm({ place, ...size }, () => sqliteStore(place));
  expect(await check(sqliteStore(place), after)).toEqual(expected(size.signUps));
}, 600_000);

test.concurrent('PostgreSQL: killed again and again, and the database too, it loses and doubles nobody', async () => {
  const { url, restart, stop } = await openDatabase();
  const place = { url, schema: 'storm' };
  const after = await storm({ place, ...size, restart }, () => postgresStore(place));
  expect(await check(postgresStore(place), after)).toEqual(expected(size.signUps));
  await stop();
}, 600_000);
