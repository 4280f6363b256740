import { EventEmitter, once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { DeliveryError, type Mail, type Provider } from '../delivery/index.js';
import type { LogEntry } from '../logs/index.js';
import type { Store } from '../store/index.js';
import { sqliteStore } from '../store/sqlite/index.js';
import { confirmed, day, entryOf, later, linkTo, minute, policy, start } from '../test/entries.js';
import { backoff, pauseAfter } from './backoff.js';
import { hashOf, performing, Worker } from './index.js';

const jo = 'jo.rivera@mail.example';
const retention = { pending: 30 * day, unsubscribed: 30 * day, done: 30 * day };

let folder: string;
let store: Store;
let now = start;
let logged: LogEntry[] = [];
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'newsletter-'));
  store = sqliteStore({ path: join(folder, 'tamarack.sqlite') });
  await store.migrate(start);
  now = start;
  logged = [];
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const send = vi.fn<(mail: Mail, signal: AbortSignal) => Promise<void>>();
const provider = { name: 'fake', deliver: vi.fn<Provider['deliver']>(), withdraw: vi.fn<Provider['withdraw']>() };
beforeEach(() => {
  send.mockReset().mockResolvedValue();
  provider.deliver.mockReset().mockResolvedValue();
  provider.withdraw.mockReset().mockResolvedValue();
});

/** A mail whose text is what opens its links. */
const mailTo: Parameters<typeof performing>[0]['mailTo'] = ({ email }, { id }, { confirm, unsubscribe }) => ({
  to: email,
  from: 'letter@tamarack-house.example',
  subject: '',
  text: `${confirm} ${unsubscribe}`,
  html: '',
  headers: {},
  messageId: id,
});

const worker = (times: { pause?: number; patience?: number } = {}, over: Partial<Store> = {}) =>
  new Worker({
    store: Object.assign(Object.create(store) as Store, bound(store), over),
    perform: performing({
      store,
      mailer: { send },
      provider,
      mailTo,
      links: { confirm: 7 * day, unsubscribe: 365 * day },
      now: () => now,
    }),
    retention,
    log: (entry) => logged.push(entry),
    now: () => now,
    random: () => 0.5,
    times,
  });

const bound = ({ claim, finish, retry, bury, expire }: Store) => ({
  claim: claim.bind(store),
  finish: finish.bind(store),
  retry: retry.bind(store),
  bury: bury.bind(store),
  expire: expire.bind(store),
});

describe('the mail that asks to confirm', () => {
  test('has links that work, of which the store has the hash alone', async () => {
    await store.signUp(entryOf(jo), start, policy);
    expect(await worker().work()).toBe(1);
    const [mail] = send.mock.calls[0] ?? [];
    expect(mail?.to).toBe(jo);
    const [confirm = '', unsubscribe = ''] = mail?.text.split(' ') ?? [];
    expect(JSON.stringify(await store.find(jo))).not.toContain(confirm);
    expect(await store.find(jo)).toMatchObject({ subscriber: { mailedAt: start.toISOString() } });
    expect(await store.confirm(hashOf(confirm), later(day))).toMatchObject({ state: 'confirmed' });
    expect(await store.unsubscribe(hashOf(unsubscribe), later(100 * day))).toMatchObject({ state: 'unsubscribed' });
  });

  test('is not sent once the person has confirmed', async () => {
    await store.signUp(entryOf(jo), start, policy);
    const [job] = await store.claim(start, minute, 1);
    await store.confirm(await linkTo(store, jo, 'confirm'), start);
    if (job)
      await performing({ store, mailer: { send }, mailTo, links: { confirm: 1, unsubscribe: 1 }, now: () => now })(
        { ...job, ...(await store.find(jo)) },
        AbortSignal.timeout(1_000),
      );
    expect(send).not.toHaveBeenCalled();
  });
});

describe('the provider', () => {
  test('is told of who confirmed, and of who left, each with a key of its own', async () => {
    await confirmed(store, jo);
    await worker().work();
    expect(provider.deliver).toHaveBeenCalledWith(
      expect.objectContaining({ email: jo, language: 'en', confirmedAt: start.toISOString() }),
      expect.stringMatching(/^[\da-f-]{36}$/),
      expect.any(AbortSignal),
    );
    await store.unsubscribe(await linkTo(store, jo, 'unsubscribe'), start);
    await worker().work();
    expect(provider.withdraw).toHaveBeenCalledWith(
      { email: jo, erased: false },
      expect.any(String),
      expect.any(AbortSignal),
    );
  });

  test('is told of who was erased', async () => {
    await confirmed(store, jo);
    await worker().work();
    await store.erase(jo, { id: '1', at: start.toISOString(), proof: '1' });
    await worker().work();
    expect(provider.withdraw).toHaveBeenCalledWith(
      { email: jo, erased: true },
      expect.any(String),
      expect.any(AbortSignal),
    );
  });

  test('that is slow and hears of a person after their erasure is told to forget them once more', async () => {
    await confirmed(store, jo);
    const heard: string[] = [];
    const late = new EventEmitter();
    // It lets nobody break it off, and ends when it likes.
    provider.deliver.mockImplementation(() => once(late, 'end').then(() => void heard.push('delivered')));
    provider.withdraw.mockImplementation(async () => void heard.push('erased'));
    await worker({ patience: 20 }).work();
    await store.erase(jo, { id: '1', at: start.toISOString(), proof: '1' });
    now = later(5 * minute);
    await worker().work();
    late.emit('end');
    await vi.waitFor(() => expect(heard).toEqual(['erased', 'delivered']));
    now = later(2 * day);
    await worker().work();
    expect(heard).toEqual(['erased', 'delivered', 'erased']);
    expect((await store.stats(now)).jobs).toMatchObject({ waiting: 0, dead: 0 });
  });

  test('that fails gets the same key again', async () => {
    await confirmed(store, jo);
    provider.deliver.mockRejectedValueOnce(new DeliveryError('temporary', 'fake-500'));
    await worker().work();
    now = later(day);
    await worker().work();
    const [first, second] = provider.deliver.mock.calls.map(([, key]) => key);
    expect(second).toBe(first);
    expect((await store.stats(now)).jobs).toMatchObject({ waiting: 0, dead: 0 });
  });
});

describe('what fails', () => {
  beforeEach(() => store.signUp(entryOf(jo), start, policy));

  test('is tried again after longer and longer, and given up in the end', async () => {
    send.mockRejectedValue(new DeliveryError('temporary', 'smtp-421'));
    const tried: number[] = [];
    for (let minutes = 0; minutes < 2_000; minutes += 1) {
      now = later(minutes * minute);
      if ((await worker().work()) > 0) tried.push(minutes);
    }
    expect(tried).toEqual([0, 1, 5, 21, 85, 341, 701, 1_061]);
    expect(await store.jobs('dead', 10)).toMatchObject([{ attempts: 8, error: 'smtp-421' }]);
  });

  test('for good is given up at once', async () => {
    send.mockRejectedValue(new DeliveryError('permanent', 'smtp-550'));
    await worker().work();
    expect(await store.jobs('dead', 10)).toMatchObject([{ attempts: 1, error: 'smtp-550' }]);
    expect(logged).toMatchObject([{ level: 'error', event: 'given-up', code: 'smtp-550' }]);
  });

  test('waits as long as the receiver asks', async () => {
    send.mockRejectedValue(new DeliveryError('temporary', 'fake-429', { retryAfter: 30 * minute }));
    await worker().work();
    expect(await store.jobs('waiting', 10)).toMatchObject([{ dueAt: later(30 * minute).toISOString() }]);
  });

  test('in a way that nobody foresaw is tried again, and nothing that was said gets into store or log', async () => {
    send.mockRejectedValue(new TypeError(`cannot send to ${jo}`));
    await worker().work();
    expect(await store.jobs('waiting', 10)).toMatchObject([{ error: 'TypeError' }]);
    expect(JSON.stringify(logged)).not.toContain('jo.rivera');
  });

  test('by never answering is broken off', async () => {
    send.mockImplementation(() => new Promise(() => {}));
    await worker({ patience: 20 }).work();
    expect(await store.jobs('waiting', 10)).toMatchObject([{ error: 'no-answer', attempts: 1 }]);
  });
});

describe('a worker', () => {
  test('finishes what it holds when it is stopped, and takes nothing more', async () => {
    await store.signUp(entryOf(jo), start, policy);
    let release = () => {};
    send.mockImplementation(() => new Promise((settle) => (release = settle)));
    const running = worker({ pause: 5 });
    running.start();
    await vi.waitFor(() => expect(send).toHaveBeenCalledOnce());
    await store.signUp(entryOf('sam@mail.example'), start, policy);
    const stopped = running.stop(5_000);
    await sleep(20);
    release();
    await stopped;
    expect(await store.find(jo)).toMatchObject({ jobs: [{ state: 'done' }] });
    expect(await store.find('sam@mail.example')).toMatchObject({ jobs: [{ state: 'waiting', attempts: 0 }] });
  });

  test('breaks off what takes too long when it is stopped, to try again', async () => {
    await store.signUp(entryOf(jo), start, policy);
    send.mockImplementation(() => new Promise(() => {}));
    const running = worker({ pause: 5 });
    running.start();
    await vi.waitFor(() => expect(send).toHaveBeenCalledOnce());
    await running.stop(10);
    expect(await store.find(jo)).toMatchObject({ jobs: [{ state: 'waiting', error: 'no-answer' }] });
  });

  test('can be started twice, stopped twice, and started again', async () => {
    const running = worker({ pause: 5 });
    running.start();
    running.start();
    await running.stop(10);
    await running.stop(10);
    running.start();
    await store.signUp(entryOf(jo), start, policy);
    await vi.waitFor(() => expect(send).toHaveBeenCalledOnce());
    await running.stop(1_000);
  });

  test('never does a job twice at once, however many there are', async () => {
    for (let index = 0; index < 30; index += 1) await store.signUp(entryOf(`p${index}@mail.example`), start, policy);
    send.mockImplementation(() => sleep(2));
    const workers = [1, 2, 3, 4].map(() => worker({ pause: 2 }));
    for (const each of workers) each.start();
    await vi.waitFor(async () => expect((await store.stats(now)).jobs.done).toBe(30), { timeout: 10_000 });
    for (const each of workers) await each.stop(1_000);
    expect(send.mock.calls.map(([{ to }]) => to).toSorted()).toEqual(
      [...new Set(send.mock.calls.map(([{ to }]) => to))].toSorted(),
    );
  });

  test('outlives a store that does not answer, and says so in one line', async () => {
    let isDown = true;
    const claim: Store['claim'] = (...given) =>
      isDown ? Promise.reject(new Error(`down: ${jo}`)) : store.claim(...given);
    await store.signUp(entryOf(jo), start, policy);
    const running = worker({ pause: 1 }, { claim });
    running.start();
    await sleep(40);
    isDown = false;
    await vi.waitFor(() => expect(send).toHaveBeenCalledOnce());
    await running.stop(1_000);
    expect(logged.map(({ event }) => event)).toEqual(['store-failed', 'done', 'store-answers-again']);
    expect(JSON.stringify(logged)).not.toContain('jo.rivera');
  });

  test('lets go of what is kept for no longer', async () => {
    await store.signUp(entryOf(jo, { quarantined: true }), start, policy);
    now = later(31 * day);
    const running = worker({ pause: 5 });
    running.start();
    await vi.waitFor(async () => expect(await store.find(jo)).toBeUndefined());
    await running.stop(1_000);
    expect(logged).toMatchObject([{ event: 'retention', subscribers: 1 }]);
  });
});

test('pauses grow, are spread, and end at six hours, or at what the receiver asks', () => {
  const random = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 8 }), random, fc.nat(1e9), (attempts, spread, retryAfter) => {
      const pause = pauseAfter(attempts, () => spread, retryAfter);
      expect(pause).toBeGreaterThanOrEqual(backoff.first * (1 - backoff.jitter));
      expect(pause).toBeLessThanOrEqual(Math.max(backoff.longest * (1 + backoff.jitter), Math.min(retryAfter, day)));
    }),
  );
});
