import { createNewsletter, type Newsletter } from '@cairn-ds/newsletter';
import { folder } from '@cairn-ds/newsletter/folder';
import { sqliteStore } from '@cairn-ds/newsletter/sqlite';

import { clinic } from '../clinic/content';

export const consent = 'Send me the letter.';

let made: Promise<Newsletter> | undefined;

/** Made, and set to work, when it is first needed. */
export const newsletter = () => (made ??= make());

async function make(): Promise<Newsletter> {
  const store = sqliteStore({ path: 'data/letter.sqlite' });
  await store.migrate(new Date());
  const mailer = folder('data/mails');
  const url = process.env.SITE_URL;
  const newsletter = createNewsletter({
    store,
    mailer,
    clinic,
    consent,
    url,
    basePath: '/newsletter',
    formHref: '/letter',
  });
  newsletter.start();
  return newsletter;
}
