import type {
  ClaimedJob,
  ErasureReceipt,
  Job,
  JobState,
  PersonRecord,
  ResendPolicy,
  RetentionPolicy,
  SignUp,
  Stats,
  Subscriber,
  SubscriberState,
  Token,
} from '../model/index.js';

/** Which people are listed, oldest first. */
export interface ListOptions {
  state?: SubscriberState | undefined;
  /** The last person of the page before. */
  after?: Pick<Subscriber, 'createdAt' | 'id'> | undefined;
  /** How many at most. */
  limit: number;
}

/** Versions of the schema, before and after. 0 is a store that was empty. */
export interface Migration {
  from: number;
  to: number;
}

/** What left the store because its time was over. */
export interface Expired {
  subscribers: number;
  jobs: number;
  tokens: number;
}

/**
 * Where sign-ups are kept. Each method is one transaction, and what it did is on the disk when its promise resolves. Several
 * processes, and on PostgreSQL several machines, work on one store at once. Moments are passed in: a store has no clock.
 */
export interface Store {
  /** Brings the schema up to date. Once is enough, and again does no harm. */
  migrate(now: Date): Promise<Migration>;

  /**
   * Keeps a sign-up, and the mail that asks to confirm where one is due. It does the same work for an address that is
   * new and one that is known, so that nobody can learn from the time who is on the list.
   */
  signUp(entry: SignUp, now: Date, policy: ResendPolicy): Promise<void>;
  /** Keeps what opens the links of a mail, before it is sent. */
  addTokens(tokens: readonly Token[]): Promise<void>;
  /**
   * Puts the person on the list to whom a link was mailed, and delivers that to the provider. A link that was used before
   * gives the same answer for as long as the person is on the list. `undefined` where it is unknown or too old.
   */
  confirm(hash: string, now: Date): Promise<Subscriber | undefined>;
  /** Takes the person off the list to whom a link was mailed. Again does no harm. `undefined` where it is unknown or too old. */
  unsubscribe(hash: string, now: Date): Promise<Subscriber | undefined>;

  /**
   * Takes hold of jobs that are due, for so many milliseconds, and counts the attempt. No job is held twice at once, and of one person only
   * the oldest is given out, so that what happens to them outside keeps its order.
   */
  claim(now: Date, lease: number, limit: number): Promise<ClaimedJob[]>;
  /** Marks a job as done. `false` where it is no longer held: someone else took it after the lease, or it was dropped. */
  finish(job: ClaimedJob, now: Date): Promise<boolean>;
  /** Lets go of a job that failed, until `dueAt`. */
  retry(job: ClaimedJob, error: string, dueAt: Date): Promise<boolean>;
  /** Gives a job up. A person has to look at it. */
  bury(job: ClaimedJob, error: string): Promise<boolean>;
  /** Has all jobs that were given up tried again, and counts them. */
  revive(now: Date): Promise<number>;

  /** All that is kept of one person. */
  find(email: string): Promise<PersonRecord | undefined>;
  list(options: ListOptions): Promise<Subscriber[]>;
  /** Jobs in a state, oldest first. */
  jobs(state: JobState, limit: number): Promise<Job[]>;
  stats(now: Date): Promise<Stats>;
  /** Erases a person, tells the provider where it knows them, and keeps the receipt. `false` where nobody has this address. */
  erase(email: string, receipt: ErasureReceipt): Promise<boolean>;
  /** The receipt with this proof. */
  receipt(proof: string): Promise<ErasureReceipt | undefined>;
  /** Lets go of what is kept for no longer. People who were never asked to confirm stay. */
  expire(policy: RetentionPolicy, now: Date): Promise<Expired>;

  /**
   * Writes something that nobody asks for, and so fails where nothing could be kept.
   * @throws {StoreError} with what is wrong around the store. Each other method may throw it too.
   */
  check(): Promise<void>;
  /** Lets go of files and connections. */
  close(): Promise<void>;
}
