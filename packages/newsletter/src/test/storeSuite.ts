import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import type { SignUp } from '../model/index.js';
import type { Store } from '../store/index.js';
import { confirmed, consent, day, entryOf, later, linkTo, minute, policy, start } from './entries.js';

const jo = 'jo.rivera@mail.example';
const retention = { pending: 30 * day, unsubscribed: 30 * day, done: 30 * day };

/** What every store does, whatever is below it. */
export function storeSuite(name: string, open: () => Store): void {
  describe(`${name}`, () => {
    let store: Store;
    // One for all tests, since to open one takes longer than to use it: each test has addresses and jobs of its own.
    beforeAll(async () => {
      store = open();
      await store.migrate(start);
    });
    afterAll(() => store.close());
    beforeEach(() => emptied(store));

    const signUp = (email: string, change?: Parameters<typeof entryOf>[1], now = start) =>
      store.signUp(entryOf(email, change), now, policy);
    const person = async (email: string) => (await store.find(email))?.subscriber;
    const kinds = async () => (await store.jobs('waiting', 100)).map(({ kind }) => kind);
    const work = async (now: Date) => {
      const held = await store.claim(now, minute, 100);
      for (const job of held) await store.finish(job, now);
      return held.map(({ kind }) => kind);
    };

    test('is migrated once', async () => {
      expect(await store.migrate(start)).toEqual({ from: 1, to: 1 });
    });

    describe('a sign-up', () => {
      test('is kept with its consent, and with the mail that asks to confirm', async () => {
        await signUp('Jo.Rivera@mail.example', { language: 'es', spamScore: 1 });
        expect(await person(jo)).toEqual({
          id: expect.stringMatching(/^[\da-f]{8}-/),
          email: 'Jo.Rivera@mail.example',
          key: jo,
          state: 'pending',
          consent: {
            text: consent,
            version: expect.stringMatching(/^[\da-f]{12}$/),
            at: start.toISOString(),
            form: 'article',
          },
          language: 'es',
          spamScore: 1,
          createdAt: start.toISOString(),
          mails: 1,
        });
        expect(await store.jobs('waiting', 10)).toEqual([
          {
            id: expect.any(String),
            subscriberId: (await person(jo))?.id,
            kind: 'confirmation',
            state: 'waiting',
            createdAt: start.toISOString(),
            dueAt: start.toISOString(),
            attempts: 0,
          },
        ]);
      });

      test('of a known address, however it is written, changes nothing and mails nothing', async () => {
        await signUp(jo);
        const first = await store.find(jo);
        await signUp('JO.RIVERA@MAIL.example', { at: later(minute) }, later(minute));
        expect(await store.find(jo)).toEqual(first);
      });

      test('is mailed again after a while, so many times', async () => {
        const sent: number[] = [];
        for (const minutes of [0, 5, 11, 12, 30, 60, 600]) {
          const now = later(minutes * minute);
          await signUp(jo, {}, now);
          if ((await work(now)).length > 0) sent.push(minutes);
        }
        expect(sent).toEqual([0, 11, 30]);
        expect(await person(jo)).toMatchObject({
          state: 'pending',
          mails: 3,
          mailedAt: later(30 * minute).toISOString(),
        });
      });

      test('to another sentence than before is what the person is asked to confirm', async () => {
        await signUp(jo);
        await signUp(jo, { text: 'Send me two letters a month.', at: later(minute) }, later(minute));
        expect((await person(jo))?.consent).toMatchObject({
          text: 'Send me two letters a month.',
          at: later(minute).toISOString(),
        });
      });

      test('of someone on the list changes nothing', async () => {
        await confirmed(store, jo);
        const before = await store.find(jo);
        await signUp(jo, { text: 'Another sentence.' }, later(day));
        await signUp(jo, { quarantined: true, spamScore: 3 }, later(day));
        expect(await store.find(jo)).toEqual(before);
      });

      test('of someone who left begins again', async () => {
        await confirmed(store, jo);
        await store.unsubscribe(await linkTo(store, jo, 'unsubscribe'), start);
        await work(start);
        await signUp(jo, { at: later(day) }, later(day));
        expect(await person(jo)).toMatchObject({ state: 'pending', consent: { at: later(day).toISOString() } });
        expect(await kinds()).toEqual(['confirmation']);
      });
    });

    describe('quarantine', () => {
      const spam: Partial<SignUp> = { quarantined: true, spamScore: 2 };

      test('mails nothing, until a sign-up comes that is clean', async () => {
        await signUp(jo, spam);
        expect(await person(jo)).toMatchObject({ state: 'quarantined', mails: 0 });
        expect(await kinds()).toEqual([]);
        await signUp(jo);
        expect(await person(jo)).toMatchObject({ state: 'pending', spamScore: 0, mails: 1 });
        expect(await kinds()).toEqual(['confirmation']);
      });

      test('takes nobody in who is known', async () => {
        await signUp(jo);
        await signUp(jo, spam);
        expect(await person(jo)).toMatchObject({ state: 'pending', spamScore: 0 });
      });
    });

    describe('confirming', () => {
      test('puts a person on the list and has the provider told, once', async () => {
        await signUp(jo);
        await work(start);
        const link = await linkTo(store, jo, 'confirm');
        const at = later(minute).toISOString();
        expect(await store.confirm(link, later(minute))).toMatchObject({
          state: 'confirmed',
          confirmedAt: at,
          mails: 0,
        });
        expect(await store.confirm(link, later(2 * minute))).toMatchObject({ state: 'confirmed', confirmedAt: at });
        expect(await kinds()).toEqual(['deliver']);
        expect((await store.find(jo))?.tokens).toMatchObject([{ purpose: 'confirm', usedAt: at }]);
      });

      test('by two clicks at once tells the provider once', async () => {
        await signUp(jo);
        const links = await Promise.all([linkTo(store, jo, 'confirm'), linkTo(store, jo, 'confirm')]);
        const both = await Promise.all(links.map((link) => store.confirm(link, later(minute))));
        expect(both.map((each) => each?.state)).toEqual(['confirmed', 'confirmed']);
        expect((await kinds()).filter((kind) => kind === 'deliver')).toHaveLength(1);
      });

      test('takes no link that is unknown, too old, or for something else', async () => {
        await signUp(jo);
        const [old, other] = [await linkTo(store, jo, 'confirm', later(day)), await linkTo(store, jo, 'unsubscribe')];
        expect(await store.confirm('0'.repeat(64), start)).toBeUndefined();
        expect(await store.confirm(old, later(day))).toBeUndefined();
        expect(await store.confirm(other, start)).toBeUndefined();
        expect(await person(jo)).toMatchObject({ state: 'pending' });
      });

      test('is over once the person has left', async () => {
        await signUp(jo);
        const [used, unused] = [await linkTo(store, jo, 'confirm'), await linkTo(store, jo, 'confirm')];
        await store.confirm(used, start);
        await store.unsubscribe(await linkTo(store, jo, 'unsubscribe'), start);
        expect(await store.confirm(used, start)).toBeUndefined();
        expect(await store.confirm(unused, start)).toBeUndefined();
        expect(await person(jo)).toMatchObject({ state: 'unsubscribed' });
      });
    });

    describe('leaving', () => {
      test('takes a person off the list, and the provider hears of it once', async () => {
        await confirmed(store, jo);
        await work(start);
        const link = await linkTo(store, jo, 'unsubscribe');
        expect(await store.unsubscribe(link, later(day))).toMatchObject({
          state: 'unsubscribed',
          unsubscribedAt: later(day).toISOString(),
        });
        expect(await store.unsubscribe(link, later(2 * day))).toMatchObject({
          unsubscribedAt: later(day).toISOString(),
        });
        expect(await kinds()).toEqual(['withdraw']);
      });

      test('drops what was to be delivered, and waits for what is being delivered', async () => {
        await confirmed(store, jo);
        const [held] = await store.claim(start, minute, 10);
        await store.unsubscribe(await linkTo(store, jo, 'unsubscribe'), start);
        expect(await store.claim(start, minute, 10)).toEqual([]);
        expect(held && (await store.finish(held, start))).toBe(true);
        expect(await work(start)).toEqual(['withdraw']);
      });

      test('is told again the day after, where a provider may be slower than anyone waits for it', async () => {
        await confirmed(store, jo);
        const [held] = await store.claim(start, minute, 10);
        if (held) await store.retry(held, 'webhook-timeout', later(5 * minute));
        await store.unsubscribe(await linkTo(store, jo, 'unsubscribe'), later(minute));
        expect(await work(later(minute))).toEqual(['withdraw']);
        expect(await work(later(day))).toEqual([]);
        expect(await work(later(day + minute))).toEqual(['withdraw']);
        expect(await kinds()).toEqual([]);
      });

      test('is told no more once the person is back', async () => {
        await confirmed(store, jo);
        await store.claim(start, minute, 10);
        await store.unsubscribe(await linkTo(store, jo, 'unsubscribe'), later(2 * minute));
        const [gone] = await store.claim(later(2 * minute), minute, 10);
        if (gone) await store.bury(gone, 'webhook-400');
        await confirmed(store, jo, later(20 * minute));
        await store.revive(later(day));
        expect(await work(later(3 * day))).toEqual(['deliver']);
        expect(await work(later(3 * day))).toEqual([]);
      });

      test('before confirming tells no provider', async () => {
        await signUp(jo);
        await store.unsubscribe(await linkTo(store, jo, 'unsubscribe'), start);
        expect(await kinds()).toEqual([]);
      });

      test('takes no link that is unknown', async () => {
        expect(await store.unsubscribe('0'.repeat(64), start)).toBeUndefined();
      });
    });

    describe('jobs', () => {
      test('are held by one alone, however many ask at once', async () => {
        await Promise.all(Array.from({ length: 30 }, (_, index) => signUp(`p${index}@mail.example`)));
        const held = (await Promise.all(Array.from({ length: 8 }, () => store.claim(start, minute, 5)))).flat();
        const rest = await store.claim(start, minute, 100);
        const ids = [...held, ...rest].map(({ id }) => id);
        expect(new Set(ids).size).toBe(30);
        expect(ids).toHaveLength(30);
      });

      test('come with the person as they are', async () => {
        await signUp(jo);
        const [job] = await store.claim(later(minute), minute, 10);
        expect(job).toMatchObject({
          attempts: 1,
          lockedUntil: later(2 * minute).toISOString(),
          subscriber: await person(jo),
        });
      });

      test('are free again after the lease, and then whoever held them holds nothing', async () => {
        await signUp(jo);
        const [slow] = await store.claim(start, minute, 10);
        expect(await store.claim(later(minute - 1), minute, 10)).toEqual([]);
        const [quick] = await store.claim(later(minute), minute, 10);
        expect(quick).toMatchObject({ id: slow?.id, attempts: 2 });
        expect(slow && (await store.retry(slow, 'slow', later(day)))).toBe(false);
        expect(slow && (await store.finish(slow, later(minute)))).toBe(false);
        expect(quick && (await store.finish(quick, later(minute)))).toBe(true);
      });

      test('that failed wait, and say why', async () => {
        await signUp(jo);
        const [job] = await store.claim(start, minute, 10);
        expect(job && (await store.retry(job, 'smtp-421', later(5 * minute)))).toBe(true);
        expect(await store.claim(later(4 * minute), minute, 10)).toEqual([]);
        const [again] = await store.claim(later(5 * minute), minute, 10);
        expect(again).toMatchObject({ id: job?.id, error: 'smtp-421', attempts: 2 });
      });

      test('that were given up are tried again when someone says so', async () => {
        await signUp(jo);
        const [job] = await store.claim(start, minute, 10);
        expect(job && (await store.bury(job, 'smtp-550'))).toBe(true);
        expect(await store.claim(later(day), minute, 10)).toEqual([]);
        expect(await store.jobs('dead', 10)).toMatchObject([{ id: job?.id, error: 'smtp-550' }]);
        expect(await store.revive(later(day))).toBe(1);
        expect(await work(later(day))).toEqual(['confirmation']);
      });
    });

    describe('looking', () => {
      test('finds nobody who is not there', async () => {
        expect(await store.find('nobody@mail.example')).toBeUndefined();
      });

      test('lists people page by page, each once', async () => {
        for (let index = 0; index < 7; index += 1) await signUp(`p${index}@mail.example`, {}, later(index % 3));
        await confirmed(store, 'on-the-list@mail.example');
        const seen: string[] = [];
        for (let page = await store.list({ limit: 3 }); page.length > 0;) {
          seen.push(...page.map(({ key }) => key));
          page = await store.list({ limit: 3, after: page.at(-1) });
        }
        expect(seen.toSorted()).toEqual([
          'on-the-list@mail.example',
          ...Array.from({ length: 7 }, (_, index) => `p${index}@mail.example`),
        ]);
        expect(await store.list({ state: 'confirmed', limit: 10 })).toMatchObject([
          { key: 'on-the-list@mail.example' },
        ]);
      });

      test('counts', async () => {
        await signUp('one@mail.example');
        await signUp('two@mail.example', { quarantined: true });
        await confirmed(store, jo, later(minute));
        expect(await store.stats(later(day))).toEqual({
          subscribers: { pending: 1, confirmed: 1, unsubscribed: 0, quarantined: 1 },
          jobs: { waiting: 1, done: 2, dead: 0 },
          oldestDueAt: later(minute).toISOString(),
          erasures: expect.any(Number),
        });
        expect(await store.stats(start)).not.toHaveProperty('oldestDueAt');
      });
    });

    describe('erasing', () => {
      const receipt = (proof: string) => ({ id: `${proof}-id`, at: later(day).toISOString(), proof });

      test('leaves nothing of a person but a receipt without their address', async () => {
        await signUp(jo);
        await linkTo(store, jo, 'confirm');
        expect(await store.erase('JO.Rivera@mail.example', receipt('a'))).toBe(true);
        expect(await store.find(jo)).toBeUndefined();
        expect(await kinds()).toEqual([]);
        expect(await store.receipt('a')).toEqual(receipt('a'));
        expect(await store.receipt('b')).toBeUndefined();
      });

      test('has the provider told where it knows them, and forgets the address then', async () => {
        await confirmed(store, jo);
        await work(start);
        await store.erase(jo, receipt('c'));
        const [job] = await store.claim(later(day), minute, 10);
        expect(job).toMatchObject({ kind: 'withdraw', email: jo });
        expect(job).not.toHaveProperty('subscriber');
        if (job) await store.finish(job, later(day));
        await store.revive(later(day));
        expect(await store.claim(later(2 * day), minute, 10)).toEqual([]);
      });

      test('does not overtake a delivery that is under way', async () => {
        await confirmed(store, jo);
        await store.claim(later(day), 2 * minute, 10);
        await store.erase(jo, receipt('d'));
        expect(await work(later(day + minute))).toEqual([]);
        expect(await work(later(day + 2 * minute))).toEqual(['withdraw']);
      });

      test('has a provider told again the day after that was slower than anyone waits, and forgets the address then', async () => {
        await confirmed(store, jo);
        const [held] = await store.claim(start, minute, 10);
        await store.erase(jo, receipt('f'));
        // It comes late, and says so: nothing is left here that it could end.
        expect(held && (await store.finish(held, later(day)))).toBe(false);
        for (const at of [later(day), later(2 * day)]) {
          const [job, ...more] = await store.claim(at, minute, 10);
          expect(job).toMatchObject({ kind: 'withdraw', email: jo });
          expect(more).toEqual([]);
          if (job) await store.finish(job, at);
        }
        await store.revive(later(3 * day));
        expect(await store.claim(later(9 * day), minute, 10)).toEqual([]);
      });

      test('is done before the same person, who came back, is delivered again', async () => {
        await confirmed(store, jo);
        await store.claim(start, minute, 10);
        await store.erase(jo.toUpperCase(), receipt('g'));
        await signUp(jo, {}, later(day));
        await store.confirm(await linkTo(store, jo, 'confirm'), later(day));
        const [first, ...more] = await store.claim(later(day), minute, 10);
        expect(first).toMatchObject({ kind: 'withdraw', email: jo });
        expect(more).toEqual([]);
        if (first) await store.finish(first, later(day));
        expect(await work(later(day))).toEqual(['deliver']);
        expect(await work(later(9 * day))).toEqual([]);
      });

      test('of someone who is not there leaves no receipt', async () => {
        expect(await store.erase('nobody@mail.example', receipt('e'))).toBe(false);
        expect(await store.receipt('e')).toBeUndefined();
      });
    });

    describe('what is no longer needed', () => {
      test('leaves: who did not confirm, who left, what is done, links that are too old', async () => {
        await signUp('never@mail.example');
        await signUp('spam@mail.example', { quarantined: true });
        await confirmed(store, jo);
        await confirmed(store, 'gone@mail.example');
        await store.unsubscribe(await linkTo(store, 'gone@mail.example', 'unsubscribe'), start);
        await work(start);
        await work(start);
        expect(await store.expire(retention, later(30 * day - 1))).toMatchObject({ subscribers: 0, jobs: 0 });
        expect(await store.expire(retention, later(30 * day))).toMatchObject({
          subscribers: 3,
          jobs: expect.any(Number),
        });
        expect((await store.list({ limit: 10 })).map(({ key }) => key)).toEqual([jo]);
        expect(await store.find(jo)).toMatchObject({ jobs: [], tokens: [] });
      });

      test('stays while something is still to be done, and so does who was never asked', async () => {
        await signUp(jo);
        const [job] = await store.claim(start, minute, 10);
        if (job) await store.bury(job, 'smtp-550');
        expect(await store.expire(retention, later(300 * day))).toMatchObject({ subscribers: 0 });
        expect(await person(jo)).toMatchObject({ state: 'pending' });
      });
    });

    test('takes what the same people send at once, each exactly once', async () => {
      const people = Array.from({ length: 100 }, (_, index) => `p${index % 20}@mail.example`);
      await Promise.all(people.map((email) => signUp(email)));
      expect((await store.stats(start)).subscribers.pending).toBe(20);
      expect(await kinds()).toHaveLength(20);
    });

    test('keeps a sign-up whole or not at all', async () => {
      await expect(signUp(jo, { language: null as unknown as 'en' })).rejects.toThrow(/null/i);
      expect(await person(jo)).toBeUndefined();
      await signUp(jo);
      expect(await person(jo)).toBeDefined();
    });
  });
}

/** Leaves a store as it was made, by what it can do itself. */
async function emptied(store: Store): Promise<void> {
  const eternity = new Date('2100-01-01');
  for (const { email } of await store.list({ limit: 1_000 })) {
    await store.erase(email, { id: crypto.randomUUID(), at: start.toISOString(), proof: crypto.randomUUID() });
  }
  await store.revive(start);
  for (;;) {
    const held = await store.claim(eternity, 1, 1_000);
    if (held.length === 0) break;
    for (const job of held) await store.finish(job, start);
  }
  await store.expire({ pending: 0, unsubscribed: 0, done: 0 }, eternity);
}
