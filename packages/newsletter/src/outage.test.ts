/** What happens while nothing can be kept: to who signs up, confirms or leaves, to who looks after it, and afterwards. */
import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

import { sqliteStore } from './store/sqlite/index.js';
import { postgresStore } from './store/postgres/index.js';
import type { Store } from './store/index.js';
import { database } from './test/database.js';
import { entryOf, policy, start } from './test/entries.js';
import { opened } from './test/newsletter.js';
import { served } from './test/served.js';

const execute = promisify(execFile);
const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

/** A store that can be had to keep nothing. */
interface Outage {
  place: { path: string } | { url: string };
  /** How the cause is named. */
  code: string;
  /** What is said of it. */
  says: RegExp;
  begin: (pid: number) => Promise<unknown> | void;
  end: (pid: number) => Promise<unknown> | void;
  /** What the server has to run in. */
  within?: readonly string[];
  /** The store from here, where that is not its place. */
  open?: (pid: number) => Store;
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsletter-outage-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** No file can be written to any more, whoever owns it: what a limit, a quota or a broken disk does. */
const limit = (pid: number, size: '0' | 'unlimited') =>
  execute('prlimit', ['--pid', `${pid}`, `--fsize=${size}:unlimited`]);

const tables = ['subscribers', 'jobs', 'tokens', 'erasures', 'version'];

const outages: [name: string, make: () => Promise<Outage>][] = [
  [
    'an SQLite file on a disk that takes nothing',
    async () => ({
      place: { path: join(folder, 'limit.sqlite') },
      code: 'disk-fails',
      says: /^The disk of the store takes nothing/,
      begin: (pid) => limit(pid, '0'),
      end: (pid) => limit(pid, 'unlimited'),
    }),
  ],
  [
    'a PostgreSQL whose disk is full',
    async () => {
      const { url, run } = await database();
      const each = tables.map(
        (table) => `
          CREATE TRIGGER is_full BEFORE INSERT OR UPDATE OR DELETE ON newsletter.${table}
          EXECUTE FUNCTION public.fail()`,
      );
      return {
        place: { url },
        code: 'disk-full',
        says: /^The disk of the store is full/,
        begin: () =>
          run(`
            CREATE FUNCTION public.fail() RETURNS trigger LANGUAGE plpgsql AS
              $$ BEGIN RAISE EXCEPTION 'could not extend file' USING ERRCODE = 'disk_full'; END $$;
            ${each.join(';')}`),
        end: () => run('DROP FUNCTION public.fail CASCADE'),
      };
    },
  ],
  [
    'a PostgreSQL that may only be read',
    async () => {
      const { url, allowWriting } = await database();
      return {
        place: { url },
        code: 'read-only',
        says: /^The store can be read, but not written to/,
        begin: () => allowWriting(false),
        end: () => allowWriting(true),
      };
    },
  ],
];

/** A disk of its own, of a megabyte, that the server alone sees. */
function aFullDisk(): Outage {
  const disk = join(folder, 'disk');
  mkdirSync(disk);
  // The same folder as the server sees it.
  const seen = (pid: number) => `/proc/${pid}/root${disk}`;
  const file = 'full.sqlite';
  return {
    place: { path: join(disk, file) },
    code: 'disk-full',
    says: /^The disk of the store is full/,
    within: [
      'unshare',
      '--map-root-user',
      '--mount',
      'sh',
      '-c',
      'mount -t tmpfs -o size=1m none "$0" && exec "$@"',
      disk,
    ],
    begin(pid) {
      expect(() => writeFileSync(`${seen(pid)}/filler`, Buffer.alloc(2_000_000))).toThrow('ENOSPC');
    },
    end: (pid) => rmSync(`${seen(pid)}/filler`),
    open(pid) {
      for (const name of [file, `${file}-wal`]) copyFileSync(`${seen(pid)}/${name}`, join(folder, name));
      return sqliteStore({ path: join(folder, file) });
    },
  };
}

// It takes the right to mount one, which not every machine gives.
if (process.env.MODE === 'whole') outages.push(['an SQLite file on a disk that is full', async () => aFullDisk()]);

const storeAt = (place: Outage['place']): Store => ('path' in place ? sqliteStore(place) : postgresStore(place));

const json = { accept: 'application/json' };
const fields = (email: string) => ({ email, consent: 'yes', subject: '' });

/** Programs can be kept from writing here. */
const canLimit = process.platform === 'linux';

describe.concurrent.each(outages)('%s', { skip: !canLimit }, (_, make) => {
  test('people get an honest answer, who looks after it one clear line, and all goes on afterwards', async () => {
    const { place, code, says, begin, end, within, open = () => storeAt(place) } = await make();
    const site = await served(place, within);
    const mailTo = (email: string) =>
      vi.waitFor(
        () => {
          const links = site.mails.get(email);
          if (!links) throw new Error(`No mail came to ${email}.`);
          return links;
        },
        { timeout: 30_000, interval: 20 },
      );
    const signUp = async (email: string) => (await site.post('/newsletter/', fields(email)))?.status;

    for (const name of ['joins', 'leaves']) expect(await signUp(`${name}@mail.example`)).toBe(303);
    const { confirm } = await mailTo('joins@mail.example');
    const { unsubscribe } = await mailTo('leaves@mail.example');
    const release = site.hold();
    expect(await signUp('waits@mail.example')).toBe(303);
    await mailTo('waits@mail.example');

    await begin(site.pid());
    release();
    const refused = await site.post('/newsletter/', fields('late@mail.example'), json);
    expect(refused?.status).toBe(503);
    expect(await refused?.json()).toEqual({ status: 'failed' });
    for (const link of [confirm, unsubscribe]) expect((await site.post(link))?.status).toBe(503);
    const errors = () => site.logged.filter(({ level }) => level === 'error');
    await vi.waitFor(() => expect(errors()).toHaveLength(4), { timeout: 30_000 });
    expect(
      errors()
        .map(({ event }) => event)
        .toSorted(),
    ).toEqual(['confirm-not-kept', 'sign-up-not-kept', 'store-failed', 'unsubscribe-not-kept']);
    for (const entry of errors()) expect(entry).toMatchObject({ code, says: expect.stringMatching(says) });
    expect(JSON.stringify(site.logged)).not.toContain('@');

    await end(site.pid());
    expect(await signUp('late@mail.example')).toBe(303);
    expect((await site.post(confirm))?.status).toBe(200);
    expect((await site.post(unsubscribe))?.status).toBe(200);
    await mailTo('late@mail.example');
    // Four mails, and one person for the provider.
    const done = () => site.logged.filter(({ event }) => event === 'done');
    await vi.waitFor(() => expect(done()).toHaveLength(5), { timeout: 30_000 });
    const store = open(site.pid());
    await site.close();
    expect(site.delivered).toEqual(['joins@mail.example']);
    expect(site.logged.some(({ event }) => event === 'store-answers-again')).toBe(true);
    const people = await store.list({ limit: 10 });
    expect(people.map(({ email, state }) => `${email} ${state}`).toSorted()).toEqual([
      'joins@mail.example confirmed',
      'late@mail.example pending',
      'leaves@mail.example unsubscribed',
      'waits@mail.example pending',
    ]);
    await store.close();
  });
});

test.skipIf(!canLimit)('the command line says in one line that the disk takes nothing', async () => {
  const path = join(folder, 'commands.sqlite');
  const store = sqliteStore({ path });
  await store.migrate(start);
  await store.signUp(entryOf('jo@mail.example'), start, policy);
  const words = ['--fsize=0', process.execPath, cli, '--file', path];
  for (const command of [['erase', 'jo@mail.example', '--yes'], ['doctor']]) {
    const ran = execute('prlimit', [...words, ...command]);
    await expect(ran).rejects.toMatchObject({ code: 1 });
    const { stdout, stderr } = await ran.catch((error: { stdout: string; stderr: string }) => error);
    expect(`${stdout}${stderr}`).toMatch(/^(?:look  store: )?The disk of the store takes nothing.*\n/);
  }
  expect(await store.find('jo@mail.example')).toBeDefined();
  await store.close();
});

test('a database that does not answer is said to be so', async () => {
  const store = postgresStore({ url: 'postgres://letter:secret@127.0.0.1:1/newsletter' });
  const made = await opened({ store });
  const form = new FormData();
  for (const [name, value] of Object.entries(fields('jo@mail.example'))) form.append(name, value);
  expect(await made.newsletter.signUp(form, { headers: new Headers() })).toMatchObject({
    code: 503,
    values: { email: 'jo@mail.example', consent: true },
  });
  expect(made.logged).toMatchObject([
    { event: 'sign-up-not-kept', code: 'unreachable', says: expect.stringMatching(/^The database does not answer/) },
  ]);
  expect(JSON.stringify(made.logged)).not.toContain('secret');
  await store.close();
  await made.close();
});
