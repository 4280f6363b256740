import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { verifyErasure } from '../duties/index.js';
import type { Store } from '../store/index.js';
import { postgresStore } from '../store/postgres/index.js';
import { sqliteStore } from '../store/sqlite/index.js';
import { database } from '../test/database.js';
import { confirmed, entryOf, later, minute, policy, start } from '../test/entries.js';
import { mailServer } from '../test/mailServer.js';
import type { Surroundings } from './around.js';
import { run } from './run.js';

const jo = 'jo.rivera@mail.example';

/** A store, and what names it on the command line. */
interface Place {
  store: Store;
  words: string[];
  env: Record<string, string>;
}

let folder: string;
let place: Place;
let store: Store;
let shared: Awaited<ReturnType<typeof database>>;
beforeAll(async () => {
  shared = await database();
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsletter-cli-'));
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const file = () => join(folder, 'tamarack.sqlite');
const inFile = (path = file()): Place => ({ store: sqliteStore({ path }), words: ['--file', path], env: {} });
const inDatabase = (schema = `clinic_${crypto.randomUUID().replaceAll('-', '')}`): Place => ({
  store: postgresStore({ url: shared.url, schema, connections: 2 }),
  words: ['--schema', schema],
  env: { DATABASE_URL: shared.url },
});

async function use(made: Place) {
  place = made;
  ({ store } = place);
  await store.migrate(start);
}

/** Runs a command as typed, on the store of the test. */
async function cairn(words: string[], around: Partial<Surroundings> = {}, onStore = place.words) {
  const said = { out: '', err: '', progress: '' };
  const code = await run([...words, ...onStore], {
    isTerminal: false,
    print: (line) => (said.out += `${line}\n`),
    printError: (line) => (said.err += `${line}\n`),
    progress: (line) => (said.progress += line),
    free: () => 1e12,
    input: async () => '',
    ...around,
    env: { ...place.env, ...around.env },
  });
  return { code, ...said };
}

const json = async (words: string[], around?: Partial<Surroundings>) => {
  const { out } = await cairn([...words, '--json'], around);
  return out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
};

const signUp = (email: string, text?: string) => store.signUp(entryOf(email, { ...(text && { text }) }), start, policy);

/** Has what is due given up. */
async function buryAll(error: string) {
  for (const job of await store.claim(later(minute), minute, 100)) await store.bury(job, error);
}

describe.each([
  ['SQLite', () => inFile()],
  ['PostgreSQL', () => inDatabase()],
])('on %s', (name, make) => {
  beforeEach(() => use(make()));

  describe('list', () => {
    test('shows people with their state, or those of one state', async () => {
      await confirmed(store, jo);
      await signUp('sam@mail.example');
      const { code, out } = await cairn(['list']);
      expect(code).toBe(0);
      expect(out).toMatch(/confirmed +jo\.rivera@mail\.example\n/);
      expect(out).toMatch(/pending +sam@mail\.example\n/);
      expect((await cairn(['list', '--state', 'pending'])).out).not.toContain('rivera');
    });

    test('gives one object a line', async () => {
      await signUp(jo);
      await store.signUp(entryOf('sam@mail.example'), later(minute), policy);
      expect(await json(['list'])).toMatchObject([{ email: jo }, { email: 'sam@mail.example' }]);
    });

    test('shows what was given up and why, without an address', async () => {
      await signUp(jo);
      await buryAll('smtp-550');
      const { out } = await cairn(['list', '--dead']);
      expect(out).toMatch(/confirmation +1 attempts +smtp-550/);
      expect(out).not.toContain('rivera');
      expect(await json(['list', '--dead'])).toMatchObject([{ kind: 'confirmation', error: 'smtp-550' }]);
    });
  });

  describe('export', () => {
    test('gives all that is kept of one person', async () => {
      await confirmed(store, jo);
      const { code, out } = await cairn(['export', jo.toUpperCase()]);
      expect(code).toBe(0);
      expect(JSON.parse(out)).toEqual(await store.find(jo));
      expect(out).toContain('Send me the monthly letter.');
    });

    test('gives the consent record as CSV, in which no spreadsheet runs anything', async () => {
      await signUp('=cmd@mail.example', 'Yes, "please"');
      const { out } = await cairn(['export', '=cmd@mail.example', '--format', 'csv']);
      const [head, line] = out.trim().split(/\r?\n/);
      expect(head).toBe(
        'email,state,consent_text,consent_version,consent_at,consent_form,language,created_at,confirmed_at,unsubscribed_at,id',
      );
      expect(line).toMatch(
        /^'=cmd@mail\.example,pending,"Yes, ""please""",[\da-f]{12},2026-11-30T08:00:00\.000Z,article,en,/,
      );
    });

    test('writes everyone into a file for its owner alone, and shows how far it is', async () => {
      for (let index = 0; index < 101; index += 1) await signUp(`p${index}@mail.example`);
      const out = join(folder, 'everyone.csv');
      const { code, err, progress } = await cairn(['export', '--all', '--format', 'csv', '--out', out], {
        isTerminal: true,
      });
      expect(code).toBe(0);
      expect(progress).toBe('100 people …');
      expect(err).toContain('101 people');
      expect(readFileSync(out, 'utf8').trim().split('\r\n')).toHaveLength(102);
      expect(statSync(out).mode & 0o777).toBe(0o600);
      expect(existsSync(`${out}.part`)).toBe(false);
    });

    test('writes over nothing', async () => {
      await signUp(jo);
      const out = join(folder, 'notes.txt');
      writeFileSync(out, 'Mine.');
      const { code, err } = await cairn(['export', '--all', '--out', out]);
      expect(readFileSync(out, 'utf8')).toBe('Mine.');
      expect(code).toBe(1);
      expect(err).toContain('is there already');
    });
  });

  describe('erase', () => {
    test('only says what it would do', async () => {
      await confirmed(store, jo);
      const { code, out } = await cairn(['erase', jo]);
      expect(code).toBe(0);
      expect(out).toContain('Would erase one person (confirmed), 2 jobs and 1 links, and have the provider told.');
      expect(await store.find(jo)).toBeDefined();
      expect(await json(['erase', jo])).toEqual([
        { dryRun: true, state: 'confirmed', jobs: 2, links: 1, providerIsTold: true },
      ]);
    });

    test('erases with --yes, and the person can prove it afterwards with the code', async () => {
      await confirmed(store, jo);
      const [erased] = await json(['erase', jo, '--yes']);
      const code = String(erased?.['code']);
      expect(await store.find(jo)).toBeUndefined();

      expect(await cairn(['erase', jo, '--verify', code])).toMatchObject({
        code: 0,
        out: expect.stringContaining(`Receipt ${String(erased?.['id'])}`),
      });
      expect((await cairn(['erase', 'sam@mail.example', '--verify', code])).code).toBe(1);
      expect((await cairn(['erase', jo, '--verify', 'AAAAAAAAAAAAAAAAAAAAAA'])).code).toBe(1);
      expect(await json(['erase', jo, '--verify', 'AAAA'])).toEqual([{ erased: false }]);
    });

    test('keeps neither the address nor the code', async () => {
      await signUp(jo);
      const [erased] = await json(['erase', jo, '--yes']);
      const code = String(erased?.['code']);
      expect(await verifyErasure(store, jo.toUpperCase(), code)).toEqual({
        id: erased?.['id'],
        at: erased?.['at'],
        proof: expect.stringMatching(/^[\da-f]{64}$/),
      });
      expect(JSON.stringify(await verifyErasure(store, jo, code))).not.toContain(code);
    });

    test('reads the address, so that no history keeps it', async () => {
      await signUp(jo);
      expect((await cairn(['erase', '-', '--yes'], { input: async () => `${jo}\n` })).code).toBe(0);
      expect(await store.find(jo)).toBeUndefined();
    });

    test('knows an address however it is written', async () => {
      await signUp('jo@xn--mller-kva.example');
      const [erased] = await json(['erase', ' Jo@Müller.example ', '--yes']);
      expect((await cairn(['erase', 'jo@müller.example', '--verify', String(erased?.['code'])])).code).toBe(0);
    });

    test.each([['erase'], ['export']])('%s of someone who is not there is said to be so', async (command) => {
      expect(await cairn([command, jo])).toMatchObject({ code: 1, err: 'Nobody has this address.\n' });
    });
  });

  describe('ask', () => {
    /** Someone of a file from before people were asked. */
    const early = async (email: string) => {
      await store.signUp(entryOf(email, { quarantined: true }), start, policy);
      await store.signUp(entryOf(email, { at: later(minute) }), later(minute), { after: 0, most: 0 });
    };

    test('only says how many were never asked', async () => {
      await early(jo);
      await signUp('asked@mail.example');
      expect(await cairn(['ask'])).toMatchObject({
        code: 0,
        out: 'Would ask 1 person to confirm. Nothing was sent: --yes does it.\n',
      });
      expect(await json(['ask'])).toEqual([{ dryRun: true, people: 1 }]);
      expect(await store.jobs('waiting', 10)).toHaveLength(1);
    });

    test('has each of them asked once with --yes, for what they agreed to', async () => {
      await early(jo);
      await confirmed(store, 'confirmed@mail.example');
      const before = await store.find(jo);
      expect((await cairn(['ask', '--yes'])).out).toBe('1 are asked to confirm: the server sends the mails.\n');
      expect(await store.find(jo)).toMatchObject({
        subscriber: { ...before?.subscriber, mails: 1 },
        jobs: [{ kind: 'confirmation', state: 'waiting' }],
      });
      expect(await json(['ask', '--yes'])).toEqual([{ asked: 0 }]);
    });
  });

  describe('upkeep', () => {
    test('retry has what was given up tried again', async () => {
      await signUp(jo);
      await buryAll('smtp-550');
      expect((await cairn(['retry'])).out).toBe('1 to be tried again.\n');
      expect(await json(['retry'])).toEqual([{ revived: 0 }]);
      expect((await store.stats(later(minute))).jobs).toMatchObject({ waiting: 1, dead: 0 });
    });

    test('stats counts, and says for how long the oldest thing waits', async () => {
      await confirmed(store, jo);
      await signUp('sam@mail.example');
      const [found] = await json(['stats']);
      expect(found).toMatchObject({
        subscribers: { pending: 1, confirmed: 1, unsubscribed: 0, quarantined: 0 },
        jobs: { waiting: 2, done: 1, dead: 0 },
        erasures: 0,
        oldestWaitsSeconds: expect.any(Number),
      });
      expect((await cairn(['stats'])).out).toMatch(/^confirmed +1$/m);
    });

    test('migrate makes a store, and says when there is nothing to do', async () => {
      const onOther =
        name === 'SQLite' ? ['--file', join(folder, 'new', 'other.sqlite')] : ['--schema', `new_${place.words[1]}`];
      expect((await cairn(['migrate'], {}, onOther)).out).toMatch(/^From version 0 to \d+\.\n$/);
      expect((await cairn(['migrate'], {}, onOther)).out).toMatch(/^Up to date: version \d+\.\n$/);
      expect(await json(['migrate'])).toEqual([{ from: 1, to: 1 }]);
    });
  });

  describe('doctor', () => {
    test('finds nothing where all is well, at the mail server too', async () => {
      const server = await mailServer();
      const { code, out } = await cairn(['doctor'], { env: { SMTP_URL: server.url } });
      await server.close();
      expect(out).toContain('ok    mail server: answers');
      expect(code).toBe(0);
    });

    test('finds what was given up, and a mail server that is down', async () => {
      const server = await mailServer();
      await server.close();
      await signUp(jo);
      await buryAll('smtp-550');
      const { code, out } = await cairn(['doctor'], { env: { SMTP_URL: server.url } });
      expect(code).toBe(1);
      expect(out).toContain('look  dead letters: 1: see list --dead');
      expect(out).toContain('look  mail server: does not answer as it should (smtp-esocket)');
      expect(await json(['doctor'])).toMatchObject([{ ok: false }]);
    });

    test('finds what waits for hours', async () => {
      const yesterday = new Date(Date.now() - 86_400_000);
      await store.signUp(entryOf(jo, { at: yesterday }), yesterday, policy);
      expect((await cairn(['doctor'])).out).toContain('look  outbox: the oldest thing waits for 24 hours');
    });
  });
});

describe('what is not understood has exit code 2 and the help', () => {
  beforeEach(() => use(inFile()));

  test.each<[string, string[], string]>([
    ['no command', [], 'A command is missing.'],
    ['a slip', ['exprot'], '"exprot" is not a command. Did you mean "export"?'],
    ['an option of another command', ['list', '--yes'], 'list has no option --yes.'],
    ['an unknown option', ['list', '--stat', 'x'], "Unknown option '--stat'"],
    ['a state that is none', ['list', '--state', 'confirmd'], 'Did you mean confirmed?'],
    ['a format that is none', ['export', jo, '--format', 'xml'], '--format is json or csv.'],
    ['no address', ['erase'], 'erase needs an address, or - to read it.'],
    ['two addresses', ['erase', jo, 'sam@mail.example'], '"sam@mail.example" is too much.'],
    ['everyone, to nowhere', ['export', '--all'], 'needs a file to write to'],
    ['everyone and someone', ['export', jo, '--all'], 'not both'],
  ])('%s', async (_, words, message) => {
    const { code, err, out } = await cairn(words);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(err).toContain('cairn-newsletter list');
    expect(out).toBe('');
  });

  test('no store', async () => {
    expect(await cairn(['list'], {}, [])).toMatchObject({ code: 2, err: expect.stringContaining('Which store?') });
  });

  test('while help is what was asked for', async () => {
    const { code, out } = await cairn(['--help'], {}, []);
    expect(code).toBe(0);
    expect(out).toContain('Exit codes: 0 all is well');
  });
});

describe.each<[string, () => Promise<Place>]>([
  [
    'an SQLite file',
    async () => {
      const made = inFile();
      await made.store.migrate(start);
      await made.store.signUp(entryOf(jo), start, policy);
      await made.store.close();
      const bytes = readFileSync(file());
      // By what the file says of itself only a later SQLite may write it: so this holds for every user.
      bytes[18] = 3;
      writeFileSync(file(), bytes);
      return inFile();
    },
  ],
  [
    'a PostgreSQL',
    async () => {
      const made = inDatabase();
      await made.store.migrate(start);
      await made.store.signUp(entryOf(jo), start, policy);
      const url = new URL(shared.url);
      url.searchParams.set('options', '-c default_transaction_read_only=on');
      return { ...made, env: { DATABASE_URL: url.href } };
    },
  ],
])('%s that may only be read', (_, make) => {
  beforeEach(async () => {
    place = await make();
    ({ store } = place);
  });

  test.each([['erase', jo, '--yes'], ['retry'], ['migrate']])(
    'is said to be so in one line by %s',
    async (...words) => {
      const { code, out, err } = await cairn(words);
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(err).toMatch(/^The store can be read, but not written to[^\n]*\n$/);
      expect(JSON.parse((await cairn([...words, '--json'])).out)).toEqual({ ok: false, message: err.trim() });
      expect(await store.find(jo)).toBeDefined();
    },
  );

  test('is found by doctor', async () => {
    const { code, out } = await cairn(['doctor']);
    expect(code).toBe(1);
    expect(out).toMatch(/^look  store: The store can be read, but not written to/m);
  });

  test('is read all the same', async () => {
    expect((await cairn(['list'])).out).toContain(jo);
    expect(await json(['stats'])).toMatchObject([{ subscribers: { pending: 1 } }]);
  });
});

describe('a store that cannot be used is said in one line', () => {
  beforeEach(() => use(inFile()));

  test('a file that others can read is found by doctor', async () => {
    chmodSync(file(), 0o644);
    const { code, out } = await cairn(['doctor']);
    expect(code).toBe(1);
    expect(out).toContain(`look  file: others can read it (644): chmod 600 ${file()}`);
  });

  test('a disk that is nearly full is found by doctor', async () => {
    const { code, out } = await cairn(['doctor'], { free: () => 20_900_000 });
    expect(code).toBe(1);
    expect(out).toContain('look  disk: has 20 MB left');
  });

  test('tables that are not made yet', async () => {
    const { words, env, store: other } = inDatabase();
    expect(await cairn(['stats'], { env }, words)).toMatchObject({
      code: 1,
      err: expect.stringContaining('The store has no tables yet'),
    });
    await other.close();
  });

  test.each<[string, () => string[], string]>([
    ['a path of nothing', () => ['--file', join(folder, 'tamarak.sqlite')], 'There is no file'],
    ['a folder', () => ['--file', folder], 'cannot be where its path says'],
  ])('%s', async (_, onStore, message) => {
    const { code, err } = await cairn(['list'], {}, onStore());
    expect(code).toBe(1);
    expect(err).toContain(message);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  test('an address that is none of PostgreSQL, without its password', async () => {
    const { code, err } = await cairn(
      ['stats'],
      { env: { DATABASE_URL: 'mysql://letter:secret@127.0.0.1/letter' } },
      [],
    );
    expect(code).toBe(1);
    expect(err).toContain('DATABASE_URL or --schema cannot be used.');
    expect(err).not.toContain('secret');
    expect(err).not.toContain('updated');
  });

  test('a database that is down, without its password', async () => {
    const env = { DATABASE_URL: 'postgres://letter:secret@127.0.0.1:1/newsletter' };
    const { code, out } = await cairn(['stats', '--json'], { env }, []);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      ok: false,
      message: expect.stringContaining('The database does not answer'),
    });
    expect(out).not.toContain('secret');
  });
});
