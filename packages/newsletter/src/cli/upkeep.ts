import type { Stats } from '../model/index.js';
import type { Work } from './around.js';

/** Has everything that was given up tried again. */
export async function retry({ store, values, around: { print } }: Work): Promise<number> {
  const revived = await store.revive(new Date());
  print(values.json ? JSON.stringify({ revived }) : `${revived} to be tried again.`);
  return 0;
}

/** Brings the schema up to date. */
export async function migrate({ store, values, around: { print } }: Work): Promise<number> {
  const migration = await store.migrate(new Date());
  const { from, to } = migration;
  print(
    values.json
      ? JSON.stringify(migration)
      : from === to
        ? `Up to date: version ${to}.`
        : `From version ${from} to ${to}.`,
  );
  return 0;
}

/** Seconds for which the oldest thing waits that is due. */
export const waitOf = ({ oldestDueAt }: Stats, now: Date): number =>
  oldestDueAt === undefined ? 0 : Math.max(0, Math.round((now.getTime() - Date.parse(oldestDueAt)) / 1000));

/** Counts by state, and for how long the oldest thing waits. */
export async function stats({ store, values, around: { print } }: Work): Promise<number> {
  const now = new Date();
  const found = await store.stats(now);
  const waitsFor = waitOf(found, now);
  if (values.json) print(JSON.stringify({ ...found, oldestWaitsSeconds: waitsFor }));
  else {
    const rows = {
      ...found.subscribers,
      ...found.jobs,
      erasures: found.erasures,
      'oldest waits, in seconds': waitsFor,
    };
    for (const [name, number] of Object.entries(rows)) print(`${name.padEnd(26)}${number}`);
  }
  return 0;
}
