import { createHmac, randomBytes, randomUUID } from 'node:crypto';

import type { ErasureReceipt } from '../model/index.js';
import { keyOf } from '../model/keyOf.js';
import type { Store } from '../store/index.js';

/** A person who is gone, and what proves it. */
export interface Erasure {
  receipt: ErasureReceipt;
  /** For the person. It is kept nowhere: without it nobody can try addresses against the receipt. */
  code: string;
}

const proofOf = (code: string, email: string): string =>
  createHmac('sha256', Buffer.from(code, 'base64url')).update(keyOf(email)).digest('hex');

/**
 * Erases all that is kept of a person, and has the provider told where it knows them.
 *
 * @returns `undefined` where nobody has this address.
 */
export async function erase(store: Store, email: string, now: Date): Promise<Erasure | undefined> {
  const code = randomBytes(16).toString('base64url');
  const receipt = { id: randomUUID(), at: now.toISOString(), proof: proofOf(code, email) };
  return (await store.erase(email, receipt)) ? { receipt, code } : undefined;
}

/**
 * The receipt of a person who was erased: whoever has their address and the code can prove it.
 *
 * @returns `undefined` where the two belong to no receipt.
 */
export const verifyErasure = (store: Store, email: string, code: string): Promise<ErasureReceipt | undefined> =>
  store.receipt(proofOf(code, email));
