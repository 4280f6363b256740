import { randomUUID } from 'node:crypto';

import { keyOf } from '../../model/keyOf.js';
import type {
  ClaimedJob,
  ErasureReceipt,
  Job,
  JobKind,
  JobState,
  PersonRecord,
  ResendPolicy,
  RetentionPolicy,
  SignUp,
  Stats,
  Subscriber,
  Token,
} from '../../model/index.js';
import { decide } from '../decide.js';
import type { Expired, ListOptions, Migration, Store } from '../Store.js';
import type { Database, Run } from './Database.js';
import { claimedOf, jobOf, receiptOf, subscriberOf, tokenOf } from './rows.js';
import { listed, sql, type Sql } from './sql.js';
import { understood } from './trouble.js';

const before = (now: Date, milliseconds: number): string => new Date(now.getTime() - milliseconds).toISOString();

/** Milliseconds after which a provider has taken in what it was told, however slow it is. */
const slowest = 86_400_000;

interface Unended {
  some: boolean;
  /** As an ISO instant, or empty. */
  until: string;
}

interface NewJob {
  kind: JobKind;
  subscriberId?: string;
  email?: string;
  now: string;
  dueAt?: string;
}

const values = ({ kind, subscriberId, email, now, dueAt = now }: NewJob): Sql =>
  sql`${randomUUID()}, ${subscriberId ?? null}, ${kind}, 'waiting', ${now}, ${dueAt}, 0, ${email ?? null}`;

const jobColumns = sql`id, subscriber_id, kind, state, created_at, due_at, attempts, email`;
const addJob = (job: NewJob): Sql => sql`INSERT INTO @jobs (${jobColumns}) VALUES (${values(job)})`;

/** The store in SQL that SQLite and PostgreSQL both understand. */
export class SqlStore implements Store {
  readonly #database: Database;

  constructor(database: Database) {
    const clearly = <T>(work: Promise<T>): Promise<T> =>
      work.catch((error: unknown) => {
        throw understood(error, database.troubleOf(error));
      });
    this.#database = {
      ...database,
      migrate: (now) => clearly(database.migrate(now)),
      transaction: (work) => clearly(database.transaction(work)),
    };
  }

  migrate(now: Date): Promise<Migration> {
    return this.#database.migrate(now);
  }

  signUp(entry: SignUp, now: Date, policy: ResendPolicy): Promise<void> {
    const { email, consent, language } = entry;
    const id = randomUUID();
    const at = now.toISOString();
    const { pulse, sparesWrites } = this.#database;
    // Known or new, the same statements run, and something is written. They take two ways to a database and back.
    return this.#database.transaction(async (run, send) => {
      const [{ rows }, asked] = await Promise.all([
        run(sql`
          INSERT INTO @subscribers (id, email, key, state, consent_text, consent_version, consent_at, consent_form,
            language, spam_score, created_at, mails)
          VALUES (${id}, ${email}, ${keyOf(email)}, 'quarantined', ${consent.text}, ${consent.version}, ${consent.at},
            ${consent.form}, ${language}, ${entry.spamScore}, ${at}, 0)
          ON CONFLICT (key) DO UPDATE SET key = excluded.key
          RETURNING *`),
        // A statement of its own: it sees what was kept by whoever the first had to wait for.
        run(sql`
          SELECT id FROM @jobs WHERE kind = 'confirmation' AND state = 'waiting'
            AND subscriber_id = (SELECT id FROM @subscribers WHERE key = ${keyOf(email)})`),
      ]);
      const found = subscriberOf(rows[0] ?? {});
      const circumstances = { asked: asked.count > 0, now, policy };
      const { kept, asks } = decide(found.id === id ? undefined : found, entry, circumstances);
      send(sql`
        UPDATE @subscribers SET email = ${kept.email}, state = ${kept.state}, consent_text = ${kept.consent.text},
          consent_version = ${kept.consent.version}, consent_at = ${kept.consent.at}, consent_form = ${kept.consent.form},
          language = ${kept.language}, spam_score = ${kept.spamScore}, mails = ${kept.mails}
        WHERE id = ${found.id}`);
      send(sql`
        INSERT INTO @jobs (${jobColumns})
        SELECT ${values({ kind: 'confirmation', subscriberId: found.id, now: at })} WHERE 1 = ${Number(asks)}`);
      if (sparesWrites) send(pulse);
    });
  }

  addTokens(tokens: readonly Token[]): Promise<void> {
    return this.#database.transaction(async (_, send) => {
      for (const { hash, subscriberId, purpose, expiresAt } of tokens) {
        send(sql`
          INSERT INTO @tokens (hash, subscriber_id, purpose, expires_at)
          VALUES (${hash}, ${subscriberId}, ${purpose}, ${expiresAt})`);
      }
    });
  }

  confirm(hash: string, now: Date): Promise<Subscriber | undefined> {
    const at = now.toISOString();
    return this.#database.transaction(async (run) => {
      const person = await this.#owner(run, { hash, purpose: 'confirm', at });
      if (person?.state === 'pending') {
        await run(sql`UPDATE @tokens SET used_at = ${at} WHERE hash = ${hash}`);
        await run(sql`
          UPDATE @subscribers SET state = 'confirmed', confirmed_at = ${at}, unsubscribed_at = NULL, mails = 0
          WHERE id = ${person.id}`);
        await this.#drop(run, person.id, at);
        await this.#takeOn(run, person, at);
        await run(addJob({ kind: 'deliver', subscriberId: person.id, now: at }));
        return this.#byId(run, person.id);
      }
      return person?.state === 'confirmed' ? person : undefined;
    });
  }

  unsubscribe(hash: string, now: Date): Promise<Subscriber | undefined> {
    const at = now.toISOString();
    return this.#database.transaction(async (run) => {
      const person = await this.#owner(run, { hash, purpose: 'unsubscribe', at });
      if (!person || person.state === 'unsubscribed') return person;
      await run(sql`UPDATE @tokens SET used_at = ${at} WHERE hash = ${hash}`);
      await run(sql`DELETE FROM @tokens WHERE subscriber_id = ${person.id} AND purpose = 'confirm'`);
      await run(sql`
        UPDATE @subscribers SET state = 'unsubscribed', unsubscribed_at = ${at} WHERE id = ${person.id}`);
      const unended = await this.#unended(run, person.id);
      await this.#drop(run, person.id, at);
      if (person.state === 'confirmed')
        await this.#withdraw(run, { kind: 'withdraw', subscriberId: person.id, now: at }, unended);
      return this.#byId(run, person.id);
    });
  }

  claim(now: Date, lease: number, limit: number): Promise<ClaimedJob[]> {
    const at = now.toISOString();
    return this.#database.transaction(async (run) => {
      const { rows } = await run(sql`
        WITH due AS (
          SELECT id FROM @jobs AS job
          WHERE state = 'waiting' AND due_at <= ${at} AND (locked_until IS NULL OR locked_until <= ${at})
            AND NOT EXISTS (
              SELECT 1 FROM @jobs AS older
              WHERE older.subscriber_id = job.subscriber_id AND older.state = 'waiting' AND older.seq < job.seq)
          ORDER BY due_at, seq LIMIT ${limit} ${this.#database.skipLocked})
        UPDATE @jobs SET locked_until = ${new Date(now.getTime() + lease).toISOString()}, attempts = attempts + 1
        WHERE id IN (SELECT id FROM due)
        RETURNING *`);
      const ids = rows.flatMap((row) => (row.subscriber_id === null ? [] : [row.subscriber_id ?? null]));
      const people =
        ids.length > 0 ? await run(sql`SELECT * FROM @subscribers WHERE id IN (${listed(ids)})`) : { rows: [] };
      const byId = new Map(people.rows.map((row) => [row.id, subscriberOf(row)]));
      return rows
        .toSorted((one, other) => Number(one.seq) - Number(other.seq))
        .map((row) => claimedOf(row, byId.get(row.subscriber_id ?? null)));
    });
  }

  finish(job: ClaimedJob, now: Date): Promise<boolean> {
    const at = now.toISOString();
    return this.#database.transaction(async (run) => {
      if (job.kind === 'confirmation' && job.subscriberId !== undefined) {
        await run(sql`UPDATE @subscribers SET mailed_at = ${at} WHERE id = ${job.subscriberId}`);
      }
      return this.#release(run, job, sql`state = 'done', done_at = ${at}, error = NULL, email = NULL`);
    });
  }

  retry(job: ClaimedJob, error: string, dueAt: Date): Promise<boolean> {
    return this.#database.transaction((run) =>
      this.#release(run, job, sql`error = ${error}, due_at = ${dueAt.toISOString()}`),
    );
  }

  bury(job: ClaimedJob, error: string): Promise<boolean> {
    return this.#database.transaction((run) => this.#release(run, job, sql`state = 'dead', error = ${error}`));
  }

  revive(now: Date): Promise<number> {
    return this.#database.transaction(async (run) => {
      const { count } = await run(sql`
        UPDATE @jobs SET state = 'waiting', attempts = 0, due_at = ${now.toISOString()} WHERE state = 'dead'`);
      return count;
    });
  }

  find(email: string): Promise<PersonRecord | undefined> {
    return this.#database.transaction(async (run) => {
      const [row] = (await run(sql`SELECT * FROM @subscribers WHERE key = ${keyOf(email)}`)).rows;
      if (!row) return undefined;
      const subscriber = subscriberOf(row);
      const jobs = await run(sql`SELECT * FROM @jobs WHERE subscriber_id = ${subscriber.id} ORDER BY seq`);
      const tokens = await run(sql`SELECT * FROM @tokens WHERE subscriber_id = ${subscriber.id} ORDER BY expires_at`);
      return { subscriber, jobs: jobs.rows.map(jobOf), tokens: tokens.rows.map(tokenOf) };
    });
  }

  list({ state, after, limit }: ListOptions): Promise<Subscriber[]> {
    const inState = state === undefined ? sql`1 = 1` : sql`state = ${state}`;
    const later = after === undefined ? sql`1 = 1` : sql`(created_at, id) > (${after.createdAt}, ${after.id})`;
    return this.#database.transaction(async (run) => {
      const { rows } = await run(sql`
        SELECT * FROM @subscribers WHERE ${inState} AND ${later} ORDER BY created_at, id LIMIT ${limit}`);
      return rows.map(subscriberOf);
    });
  }

  jobs(state: JobState, limit: number): Promise<Job[]> {
    return this.#database.transaction(async (run) => {
      const { rows } = await run(sql`SELECT * FROM @jobs WHERE state = ${state} ORDER BY seq LIMIT ${limit}`);
      return rows.map(jobOf);
    });
  }

  stats(now: Date): Promise<Stats> {
    return this.#database.transaction(async (run) => {
      const subscribers = { pending: 0, confirmed: 0, unsubscribed: 0, quarantined: 0 };
      const people = await run(sql`SELECT state, count(*) AS number FROM @subscribers GROUP BY state`);
      for (const row of people.rows) subscribers[row.state as keyof typeof subscribers] = Number(row.number);
      const jobs = { waiting: 0, done: 0, dead: 0 };
      const work = await run(sql`SELECT state, count(*) AS number FROM @jobs GROUP BY state`);
      for (const row of work.rows) jobs[row.state as keyof typeof jobs] = Number(row.number);
      const [oldest] = (
        await run(sql`SELECT min(due_at) AS due FROM @jobs WHERE state = 'waiting' AND due_at <= ${now.toISOString()}`)
      ).rows;
      const [erased] = (await run(sql`SELECT count(*) AS number FROM @erasures`)).rows;
      const oldestDueAt = oldest?.due;
      return {
        subscribers,
        jobs,
        ...(typeof oldestDueAt === 'string' && { oldestDueAt }),
        erasures: Number(erased?.number),
      };
    });
  }

  erase(email: string, receipt: ErasureReceipt): Promise<boolean> {
    return this.#database.transaction(async (run) => {
      const [row] = (await run(sql`SELECT * FROM @subscribers WHERE key = ${keyOf(email)} ${this.#database.forUpdate}`))
        .rows;
      if (!row) return false;
      const { id, confirmedAt, email: address } = subscriberOf(row);
      const unended = await this.#unended(run, id);
      await run(sql`DELETE FROM @subscribers WHERE id = ${id}`);
      if (confirmedAt !== undefined) {
        // Not before a delivery that is under way has ended.
        const dueAt = unended.until > receipt.at ? unended.until : receipt.at;
        await this.#withdraw(run, { kind: 'withdraw', email: address, now: receipt.at, dueAt }, unended);
      }
      await run(sql`INSERT INTO @erasures (id, at, proof) VALUES (${receipt.id}, ${receipt.at}, ${receipt.proof})`);
      return true;
    });
  }

  receipt(proof: string): Promise<ErasureReceipt | undefined> {
    return this.#database.transaction(async (run) => {
      const [row] = (await run(sql`SELECT * FROM @erasures WHERE proof = ${proof}`)).rows;
      return row && receiptOf(row);
    });
  }

  expire({ pending, unsubscribed, done }: RetentionPolicy, now: Date): Promise<Expired> {
    const idle = sql`NOT EXISTS (SELECT 1 FROM @jobs WHERE subscriber_id = @subscribers.id AND state <> 'done')`;
    return this.#database.transaction(async (run) => {
      const people = await run(sql`
        DELETE FROM @subscribers WHERE ${idle} AND (
          (state = 'pending' AND mailed_at <= ${before(now, pending)})
          OR (state = 'quarantined' AND created_at <= ${before(now, pending)})
          OR (state = 'unsubscribed' AND unsubscribed_at <= ${before(now, unsubscribed)}))`);
      const jobs = await run(sql`DELETE FROM @jobs WHERE state = 'done' AND done_at <= ${before(now, done)}`);
      const tokens = await run(sql`DELETE FROM @tokens WHERE expires_at <= ${now.toISOString()}`);
      return { subscribers: people.count, jobs: jobs.count, tokens: tokens.count };
    });
  }

  check(): Promise<void> {
    return this.#database.transaction(async (run) => {
      await run(this.#database.pulse);
    });
  }

  close(): Promise<void> {
    return this.#database.close();
  }

  /** The person whom a link was mailed to, held for this transaction. */
  async #owner(run: Run, link: Pick<Token, 'hash' | 'purpose'> & { at: string }): Promise<Subscriber | undefined> {
    const { rows } = await run(sql`
      SELECT * FROM @subscribers WHERE id = (
        SELECT subscriber_id FROM @tokens
        WHERE hash = ${link.hash} AND purpose = ${link.purpose} AND expires_at > ${link.at})
      ${this.#database.forUpdate}`);
    return rows[0] && subscriberOf(rows[0]);
  }

  async #byId(run: Run, id: string): Promise<Subscriber | undefined> {
    const { rows } = await run(sql`SELECT * FROM @subscribers WHERE id = ${id}`);
    return rows[0] && subscriberOf(rows[0]);
  }

  /** Drops what is to be sent to a person, or told of them, and is not under way: something newer takes its place. */
  async #drop(run: Run, id: string, at: string): Promise<void> {
    await run(sql`
      DELETE FROM @jobs WHERE subscriber_id = ${id} AND state = 'waiting' AND kind <> 'withdraw'
        AND (locked_until IS NULL OR locked_until <= ${at})`);
  }

  /** Deliveries of a person that were begun and not seen to end, and until when one is under way. */
  async #unended(run: Run, id: string): Promise<Unended> {
    const { rows } = await run(sql`
      SELECT count(*) AS number, max(locked_until) AS until FROM @jobs
      WHERE subscriber_id = ${id} AND kind = 'deliver' AND state <> 'done' AND attempts > 0`);
    return { some: Number(rows[0]?.number) > 0, until: String(rows[0]?.until ?? '') };
  }

  /**
   * Has the provider told that a person left, or was erased. A delivery that was begun and not seen to end may have reached a
   * provider that is slow, and takes the person in once nobody here waits for it any more: so it is told again the day after.
   */
  async #withdraw(run: Run, job: NewJob, { some, until }: Unended): Promise<void> {
    await run(addJob(job));
    if (!some) return;
    const ended = Date.parse(until > job.now ? until : job.now);
    await run(addJob({ ...job, dueAt: new Date(ended + slowest).toISOString() }));
  }

  /**
   * Who was erased and comes back begins once the provider has let go of them. What it was to be told the day after, or could not be
   * told at all, would take them off the list again.
   */
  async #takeOn(run: Run, { id, key }: Subscriber, at: string): Promise<void> {
    await run(sql`
      UPDATE @jobs SET subscriber_id = ${id} WHERE kind = 'withdraw' AND state <> 'done' AND lower(email) = ${key}`);
    await run(sql`
      DELETE FROM @jobs WHERE subscriber_id = ${id} AND kind = 'withdraw'
        AND (state = 'dead' OR (state = 'waiting' AND attempts = 0 AND due_at > ${at}))`);
  }

  /** Changes a job and lets go of it, if it is still held by who claimed it. */
  async #release(run: Run, { id, lockedUntil }: ClaimedJob, change: Sql): Promise<boolean> {
    const { count } = await run(sql`
      UPDATE @jobs SET ${change}, locked_until = NULL
      WHERE id = ${id} AND state = 'waiting' AND locked_until = ${lockedUntil}`);
    return count === 1;
  }
}
