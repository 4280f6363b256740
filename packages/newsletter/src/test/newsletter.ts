import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Mail } from '../delivery/index.js';
import type { LogEntry } from '../logs/index.js';
import { sqliteStore } from '../store/sqlite/index.js';
import { createNewsletter, type NewsletterOptions } from '../web/index.js';
import { consent, start } from './entries.js';

export const site = 'https://tamarack-house.example';
export const clinic = {
  name: 'Tamarack House',
  url: site,
  email: 'hello@tamarack-house.example',
  address: { street: '418 Larch Street', city: 'Evanston', region: 'Illinois', postalCode: '60201', country: 'US' },
};

/** A newsletter with a store of its own, whose mails are kept. */
export async function opened(change: Partial<NewsletterOptions> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'newsletter-'));
  const store = sqliteStore({ path: join(folder, 'tamarack.sqlite') });
  await store.migrate(start);
  const mails: Mail[] = [];
  const logged: LogEntry[] = [];
  const newsletter = createNewsletter({
    store,
    mailer: {
      send: async (mail) => {
        mails.push(mail);
      },
    },
    clinic,
    consent,
    answerAfter: 0,
    log: (entry) => logged.push(entry),
    ...change,
  });
  const close = async () => {
    await newsletter.stop();
    await store.close();
    rmSync(folder, { recursive: true });
  };
  return { newsletter, store, mails, logged, close };
}

/** The links of a mail. */
export function linksOf(mail: Mail | undefined) {
  const [confirm = '', unsubscribe = ''] = mail?.text.match(/https?:\S+token=\S+/g) ?? [];
  return { confirm, unsubscribe };
}
