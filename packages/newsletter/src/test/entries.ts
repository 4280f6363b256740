import { createHash } from 'node:crypto';

import { consentVersion } from '../model/consentVersion.js';
import type { SignUp, TokenPurpose } from '../model/index.js';
import type { Store } from '../store/index.js';

export const consent = 'Send me the monthly letter. I can stop at any time.';
export const minute = 60_000;
export const day = 24 * 60 * minute;
export const start = new Date('2026-11-30T08:00:00.000Z');
export const later = (milliseconds: number): Date => new Date(start.getTime() + milliseconds);
export const policy = { after: 10 * minute, most: 3 };

/** A sign-up as the form hands it over. */
export function entryOf(email: string, change: Partial<SignUp> & { text?: string; at?: Date } = {}): SignUp {
  const { text = consent, at = start, ...rest } = change;
  return {
    email,
    consent: { text, version: consentVersion(text), at: at.toISOString(), form: 'article' },
    language: 'en',
    spamScore: 0,
    quarantined: false,
    ...rest,
  };
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Keeps a link to someone, as if it were mailed. Returns its hash. */
export async function linkTo(store: Store, email: string, purpose: TokenPurpose, expiresAt = later(7 * day)) {
  const found = await store.find(email);
  if (!found) throw new Error(`Nobody has the address ${email}.`);
  const hash = hashOf(`${purpose} ${email} ${Math.random()}`);
  await store.addTokens([{ hash, subscriberId: found.subscriber.id, purpose, expiresAt: expiresAt.toISOString() }]);
  return hash;
}

/** Signs someone up, has the mail sent, and confirms. */
export async function confirmed(store: Store, email: string, now = start): Promise<void> {
  await store.signUp(entryOf(email), now, policy);
  for (const job of await store.claim(now, minute, 100)) await store.finish(job, now);
  await store.confirm(await linkTo(store, email, 'confirm'), now);
}
