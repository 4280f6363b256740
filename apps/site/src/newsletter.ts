import type { Newsletter } from '@cairn-ds/newsletter';

import { clinic } from './clinic.ts';

/** Under this name the server hands over the newsletter that it has opened: what Astro built has no other way to it. */
const key = Symbol.for('cairn.newsletter');
const shared = globalThis as { [key]?: Promise<Newsletter> };

async function openHere(): Promise<Newsletter> {
  const { openNewsletter } = await import('../newsletter.ts');
  const database = process.env.CAIRN_DATABASE ?? `.data/${clinic.id}-dev.sqlite`;
  const newsletter = await openNewsletter({ clinic, database, url: 'http://localhost:4321' });
  if (import.meta.env.DEV) newsletter.start();
  return newsletter;
}

/** The newsletter that this process works with. `server.ts` opens it; `astro dev` has one of its own. */
export function newsletter(): Promise<Newsletter> {
  shared[key] ??= openHere();
  return shared[key];
}

/**
 * The network address that a visit is counted under. A proxy on this machine that does not say for whom it asks has none,
 * since all visitors would share its own.
 */
export const counted = (address: string): { address?: string } =>
  /^(?:::ffff:)?127\.|^::1$/.test(address) ? {} : { address };
