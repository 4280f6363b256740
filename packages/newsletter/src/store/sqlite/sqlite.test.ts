import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { consent, entryOf, later, minute, policy, start } from '../../test/entries.js';
import { sqliteStore } from './index.js';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsletter-'));
  path = join(folder, 'data', 'tamarack.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true }));

async function opened() {
  const store = sqliteStore({ path });
  await store.migrate(start);
  return store;
}

describe('the file', () => {
  test('is its owner’s alone, in a folder of its own', async () => {
    const store = await opened();
    await store.signUp(entryOf('jo@mail.example'), start, policy);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(`${path}-wal`).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, 'data')).mode & 0o777).toBe(0o700);
    await store.close();
  });

  test('survives being closed and opened again', async () => {
    const first = await opened();
    await first.signUp(entryOf('jo@mail.example'), start, policy);
    await first.close();
    const second = await opened();
    expect(await second.find('jo@mail.example')).toMatchObject({ jobs: [{ kind: 'confirmation' }] });
    await second.close();
  });

  test('may be opened twice in one program', async () => {
    const both = await Promise.all([opened(), opened()]);
    const emails = Array.from({ length: 40 }, (_, index) => `p${index % 20}@mail.example`);
    await Promise.all(emails.map((email, index) => both[index % 2]?.signUp(entryOf(email), start, policy)));
    expect((await both[0].stats(start)).subscribers.pending).toBe(20);
    for (const store of both) await store.close();
  });

  test('that is no database is said to be so', () => {
    const other = join(folder, 'notes.txt');
    writeFileSync(other, 'Not a database, and long enough to be looked at as one. '.repeat(40));
    expect(() => sqliteStore({ path: other })).toThrow('not a database');
  });

  test('that is full takes nothing more, keeps what it has, and goes on when there is room', async () => {
    const opening = vi.spyOn(DatabaseSync.prototype, 'exec');
    const store = await opened();
    const file = opening.mock.contexts[0] as DatabaseSync;
    opening.mockRestore();
    const kept: string[] = [];
    const signUpAll = async (from: number, to: number) => {
      for (let index = from; index < to; index += 1) {
        const email = `p${index}@mail.example`;
        await store.signUp(entryOf(email), start, policy);
        kept.push(email);
      }
    };
    await signUpAll(0, 10);
    // As large as it is now, and no larger.
    file.exec('PRAGMA max_page_count = 1');
    await expect(signUpAll(10, 1_000)).rejects.toMatchObject({ name: 'StoreError', code: 'disk-full' });
    file.exec('PRAGMA max_page_count = 100000');
    await signUpAll(1_000, 1_010);
    expect((await store.list({ limit: 2_000 })).map(({ email }) => email).toSorted()).toEqual(kept.toSorted());
    expect((await store.stats(start)).jobs.waiting).toBe(kept.length);
    await store.close();
  });

  test('that may only be read stops the start, and is said to be so in one line', async () => {
    await (await opened()).close();
    const bytes = readFileSync(path);
    // By what the file says of itself only a later SQLite may write it: so this holds for every user.
    bytes[18] = 3;
    writeFileSync(path, bytes);
    const store = sqliteStore({ path });
    await expect(store.migrate(start)).rejects.toThrow(/^The store can be read, but not written to[^\n]*$/);
    await store.close();
  });

  test.each([
    ['in a folder that is a file', () => join(path, 'tamarack.sqlite')],
    ['where a folder is', () => join(folder, 'data')],
  ])('%s stops the start, and is said to be so in one line', async (_, where) => {
    await (await opened()).close();
    expect(() => sqliteStore({ path: where() })).toThrow(/^The file of the store cannot be where its path says[^\n]*$/);
  });

  test('of a later version is left alone', async () => {
    await (await opened()).close();
    const file = new DatabaseSync(path);
    file.exec('PRAGMA user_version = 99');
    file.close();
    const store = sqliteStore({ path });
    await expect(store.migrate(start)).rejects.toThrow('version 99');
    await store.close();
  });

  test('is written to by a known address as by a new one, so that the disk does not tell them apart', async () => {
    const store = await opened();
    await store.signUp(entryOf('jo@mail.example'), start, policy);
    const watcher = new DatabaseSync(path);
    const version = () => watcher.prepare('PRAGMA data_version').get()?.data_version;
    const before = version();
    await store.signUp(entryOf('jo@mail.example'), later(minute), policy);
    expect(version()).not.toBe(before);
    watcher.close();
    await store.close();
  });
});

describe('a file from before there were versions', () => {
  const rows = [
    ['Jo@mail.example', consent, '2026-01-05T10:00:00.000Z', 'article', 0],
    ['sam@mail.example', 'An older sentence.', '2025-06-01T10:00:00.000Z', '', 1],
    ['watches@mail.example', consent, '2026-02-01T10:00:00.000Z', 'home', 3],
  ] as const;

  beforeEach(async () => {
    await (await opened()).close();
    rmSync(path);
    const file = new DatabaseSync(path);
    file.exec(`
      CREATE TABLE IF NOT EXISTS sign_ups (
        address TEXT NOT NULL PRIMARY KEY COLLATE NOCASE,
        consent TEXT NOT NULL,
        consented_at TEXT NOT NULL,
        form TEXT NOT NULL,
        spam_score INTEGER NOT NULL,
        quarantined INTEGER NOT NULL GENERATED ALWAYS AS (spam_score >= 2)
      ) STRICT`);
    const insert = file.prepare(
      'INSERT INTO sign_ups (address, consent, consented_at, form, spam_score) VALUES (?, ?, ?, ?, ?)',
    );
    for (const row of rows) insert.run(...row);
    file.close();
  });

  test('loses nobody, nor what they agreed to and when', async () => {
    const store = sqliteStore({ path });
    expect(await store.migrate(start)).toEqual({ from: 0, to: 1 });
    const people = await store.list({ limit: 10 });
    const kept = people.map(({ email, consent: { text, at, form }, spamScore }) => [email, text, at, form, spamScore]);
    expect(kept.toSorted()).toEqual(rows.map((row) => [...row]).toSorted());
    expect(people.map(({ email, state }) => `${email} ${state}`).toSorted()).toEqual([
      'Jo@mail.example pending',
      'sam@mail.example pending',
      'watches@mail.example quarantined',
    ]);
    await store.close();
  });

  test('mails nobody for the update, lets nobody go who was never asked, and asks who signs up again', async () => {
    const store = await opened();
    const year = 365 * 24 * 60 * minute;
    expect(await store.jobs('waiting', 10)).toEqual([]);
    await store.expire({ pending: year / 2, unsubscribed: year / 2, done: year / 2 }, later(year));
    expect((await store.list({ state: 'pending', limit: 10 })).length).toBe(2);
    await store.signUp(entryOf('jo@mail.example'), later(year), policy);
    expect(await store.jobs('waiting', 10)).toMatchObject([{ kind: 'confirmation' }]);
    await store.close();
  });
});
