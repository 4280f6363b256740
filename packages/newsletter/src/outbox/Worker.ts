import { setTimeout as sleep } from 'node:timers/promises';

import { DeliveryError } from '../delivery/index.js';
import { codeOf, failure, type Log } from '../logs/index.js';
import type { ClaimedJob, RetentionPolicy } from '../model/index.js';
import type { Store } from '../store/index.js';
import { backoff, pauseAfter } from './backoff.js';
import type { Perform } from './perform.js';

export interface WorkerOptions {
  store: Pick<Store, 'claim' | 'finish' | 'retry' | 'bury' | 'expire'>;
  perform: Perform;
  retention: RetentionPolicy;
  log: Log;
  now(): Date;
  /** From 0 up to 1. @default Math.random */
  random?(): number;
  /** @default times */
  times?: Partial<typeof times>;
}

/** In milliseconds. */
const times = {
  /** Between two looks. It does not depend on sign-ups, so that nothing that happens tells a new address from a known one. */
  pause: 1_000,
  /** How long one attempt may take. */
  patience: 60_000,
  /** How long a job is held. An attempt ends well before. */
  lease: 180_000,
  /** Between two looks for what is kept for no longer. */
  retention: 3_600_000,
};

const atOnce = 10;

/** Works off what is to be sent and delivered. Several of them, on several machines, may work on one store. */
export class Worker {
  readonly #options: WorkerOptions;
  readonly #times: typeof times;
  #stopping = new AbortController();
  #breaking = new AbortController();
  #running: Promise<void> | undefined;
  #broken = false;
  #expireAt = 0;

  constructor(options: WorkerOptions) {
    this.#options = options;
    this.#times = { ...times, ...options.times };
  }

  /** Works until it is stopped. */
  start(): void {
    this.#running ??= this.#run();
  }

  /**
   * Takes nothing more, and waits for what is under way.
   *
   * @param grace Milliseconds after which that is broken off, to be tried again.
   */
  async stop(grace: number): Promise<void> {
    const running = this.#running;
    if (!running) return;
    this.#stopping.abort();
    const timer = setTimeout(() => this.#breaking.abort(), grace);
    await running;
    clearTimeout(timer);
    this.#running = undefined;
    this.#stopping = new AbortController();
    this.#breaking = new AbortController();
  }

  /** Does what is due, once, and says how much that was. */
  async work(): Promise<number> {
    const { store, now } = this.#options;
    const held = await store.claim(now(), this.#times.lease, atOnce);
    // All of them end before this does, also when the store fails for one.
    const ends = await Promise.allSettled(held.map((job) => this.#attempt(job)));
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
    return held.length;
  }

  async #run(): Promise<void> {
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      const done = await this.#guarded(async () => {
        await this.#expire();
        return this.work();
      });
      if (done === atOnce) continue;
      await sleep(this.#broken ? 5 * this.#times.pause : this.#times.pause, undefined, { signal }).catch(() => {});
    }
  }

  /** A store that does not answer is said once, and once more when it answers again. */
  async #guarded(work: () => Promise<number>): Promise<number> {
    const { log } = this.#options;
    try {
      const done = await work();
      if (this.#broken) log({ level: 'info', event: 'store-answers-again' });
      this.#broken = false;
      return done;
    } catch (error) {
      if (!this.#broken) log({ level: 'error', event: 'store-failed', ...failure(error) });
      this.#broken = true;
      return 0;
    }
  }

  async #expire(): Promise<void> {
    const { store, retention, now, log } = this.#options;
    const moment = now();
    if (moment.getTime() < this.#expireAt) return;
    const { subscribers, jobs, tokens } = await store.expire(retention, moment);
    this.#expireAt = moment.getTime() + this.#times.retention;
    if (subscribers > 0) log({ level: 'info', event: 'retention', subscribers, jobs, tokens });
  }

  async #attempt(job: ClaimedJob): Promise<void> {
    const { store, perform, log, now } = this.#options;
    const { id, kind, attempts } = job;
    const signal = AbortSignal.any([this.#breaking.signal, AbortSignal.timeout(this.#times.patience)]);
    try {
      await Promise.race([perform(job, signal), broken(signal)]);
    } catch (error) {
      await this.#failed(job, error);
      return;
    }
    const held = await store.finish(job, now());
    log({ level: held ? 'info' : 'warn', event: held ? 'done' : 'done-too-late', job: id, kind, attempts });
  }

  async #failed(job: ClaimedJob, error: unknown): Promise<void> {
    const { store, log, now, random = Math.random } = this.#options;
    const { id, kind, attempts } = job;
    const code = error instanceof DeliveryError ? error.code : codeOf(error);
    const isOver = (error instanceof DeliveryError && error.kind === 'permanent') || attempts >= backoff.attempts;
    if (isOver) {
      await store.bury(job, code);
      log({ level: 'error', event: 'given-up', job: id, kind, attempts, code });
      return;
    }
    const retryAfter = error instanceof DeliveryError ? error.retryAfter : undefined;
    const dueAt = new Date(now().getTime() + pauseAfter(attempts, random, retryAfter));
    await store.retry(job, code, dueAt);
    log({ level: 'warn', event: 'tried-in-vain', job: id, kind, attempts, code, again: dueAt.toISOString() });
  }
}

/** Fails once `signal` says so: what is attempted may not listen to it. */
const broken = (signal: AbortSignal): Promise<never> =>
  new Promise((_, fail) => {
    const stop = () => fail(new DeliveryError('temporary', 'no-answer'));
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
