import { createHash, randomBytes } from 'node:crypto';

import type { Mail, Mailer, Provider } from '../delivery/index.js';
import type { ClaimedJob, Subscriber, Token, TokenPurpose } from '../model/index.js';
import type { Store } from '../store/index.js';

/** What opens a link: 32 random bytes, in letters that an address may have. */
export type Secrets = Readonly<Record<TokenPurpose, string>>;

export interface PerformOptions {
  store: Pick<Store, 'addTokens'>;
  mailer: Mailer;
  provider?: Provider | undefined;
  /** Writes the mail that asks to confirm. */
  mailTo(person: Subscriber, job: ClaimedJob, secrets: Secrets, expires: Date): Mail;
  /** How long links work, in milliseconds. */
  links: Readonly<Record<TokenPurpose, number>>;
  now(): Date;
}

export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** Does what a job asks for, unless something newer made it void. What it throws says whether to try again. */
export type Perform = (job: ClaimedJob, signal: AbortSignal) => Promise<void>;

/** How jobs are done. */
export function performing(options: PerformOptions): Perform {
  const { provider } = options;
  return async (job, signal) => {
    const { kind, subscriber } = job;
    if (kind === 'confirmation') {
      if (subscriber?.state === 'pending') await ask(subscriber, job, signal, options);
    } else if (kind === 'deliver') {
      if (subscriber?.state === 'confirmed') await provider?.deliver(told(subscriber), job.id, signal);
    } else {
      const email = job.email ?? subscriber?.email;
      if (email !== undefined) await provider?.withdraw({ email, erased: job.email !== undefined }, job.id, signal);
    }
  };
}

const told = ({ email, language, consent, createdAt, confirmedAt = createdAt }: Subscriber) => ({
  email,
  language,
  consent,
  confirmedAt,
});

/** Each attempt has links of its own, since what opened those of the last is kept nowhere. Those of the last work still. */
async function ask(
  person: Subscriber,
  job: ClaimedJob,
  signal: AbortSignal,
  { store, mailer, mailTo, links, now }: PerformOptions,
): Promise<void> {
  const secrets = { confirm: secret(), unsubscribe: secret() };
  const token = (purpose: TokenPurpose): Token => ({
    hash: hashOf(secrets[purpose]),
    subscriberId: person.id,
    purpose,
    expiresAt: new Date(now().getTime() + links[purpose]).toISOString(),
  });
  const confirm = token('confirm');
  await store.addTokens([confirm, token('unsubscribe')]);
  await mailer.send(mailTo(person, job, secrets, new Date(confirm.expiresAt)), signal);
}

const secret = (): string => randomBytes(32).toString('base64url');
