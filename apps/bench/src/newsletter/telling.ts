import { createHash, randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';

import type { Newsletter, Store } from '@cairn-ds/newsletter';

/** What the store may know of an address before it signs up. */
type Kind = 'new' | 'waiting' | 'confirmed' | 'left' | 'erased';

const kinds: readonly Kind[] = ['new', 'waiting', 'confirmed', 'left', 'erased'];
const each = 100;
const site = 'https://tamarack-house.example';
const day = 86_400_000;
const policy = { after: 600_000, most: 3 };

const addressOf = (kind: Kind, index: number): string => `${kind}-${index}@mail.example`;

async function link(store: Store, email: string, purpose: 'confirm' | 'unsubscribe'): Promise<string> {
  const found = await store.find(email);
  if (!found) throw new Error(`Nobody has the address ${email}.`);
  const hash = createHash('sha256').update(`${purpose} ${email}`).digest('hex');
  const expiresAt = new Date(Date.now() + day).toISOString();
  await store.addTokens([{ hash, subscriberId: found.subscriber.id, purpose, expiresAt }]);
  return hash;
}

/** Has the store know an address as it is to. */
async function prepare(store: Store, kind: Kind, email: string): Promise<void> {
  if (kind === 'new') return;
  const now = new Date();
  const consent = { text: 'Send it.', version: '1', at: now.toISOString(), form: '' };
  await store.signUp({ email, consent, language: 'en', spamScore: 0, quarantined: false }, now, policy);
  if (kind === 'waiting') return;
  await store.confirm(await link(store, email, 'confirm'), now);
  if (kind === 'left') await store.unsubscribe(await link(store, email, 'unsubscribe'), now);
  if (kind === 'erased') await store.erase(email, { id: randomUUID(), at: now.toISOString(), proof: randomUUID() });
}

const signUp = (email: string): Request =>
  new Request(`${site}/newsletter/`, {
    method: 'POST',
    headers: { origin: site, 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams({ email, consent: 'yes', subject: '', form: 'article' }),
  });

/**
 * How long a sign-up takes, by what is known of its address: milliseconds, one after the other and in turns, so that what else the machine
 * does meets all alike.
 */
export async function telling(newsletter: Newsletter, store: Store): Promise<Record<Kind, number[]>> {
  for (let index = 0; index < each; index += 1)
    for (const kind of kinds) await prepare(store, kind, addressOf(kind, index));
  const waits: Record<Kind, number[]> = { new: [], waiting: [], confirmed: [], left: [], erased: [] };
  for (let index = 0; index < each; index += 1) {
    // Each comes first as often as the others.
    const turn = index % kinds.length;
    for (const kind of [...kinds.slice(turn), ...kinds.slice(0, turn)]) {
      const request = signUp(addressOf(kind, index));
      const begun = performance.now();
      const { status } = await newsletter.handle(request);
      waits[kind].push(performance.now() - begun);
      if (status !== 303) throw new Error(`A sign-up was answered with ${status}.`);
    }
  }
  return waits;
}
