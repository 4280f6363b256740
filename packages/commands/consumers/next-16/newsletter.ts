import { createNewsletter, type Newsletter } from '@cairn-ds/newsletter';
import { folder } from '@cairn-ds/newsletter/folder';
import { sqliteStore } from '@cairn-ds/newsletter/sqlite';

import { clinic } from './clinic/content';

export const consent = 'Send me the letter.';

let made: Promise<Newsletter> | undefined;

/** Made when it is first needed: `next build` loads this module too, and has no database. */
export const newsletter = () => (made ??= make());

async function make(): Promise<Newsletter> {
  const store = sqliteStore({ path: 'data/letter.sqlite' });
  await store.migrate(new Date());
  return createNewsletter({
    store,
    mailer: folder('data/mails'),
    clinic,
    consent,
    url: process.env.SITE_URL,
    basePath: '/newsletter',
    formHref: '/letter',
  });
}
