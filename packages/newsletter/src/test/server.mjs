/** A server of sign-ups that can be killed. Its mails and what its provider is told go to the test, which keeps them. */
import { createServer } from 'node:http';

import { createNewsletter } from '@cairn-ds/newsletter';
import { newsletterListener } from '@cairn-ds/newsletter/node';
import { postgresStore } from '@cairn-ds/newsletter/postgres';
import { sqliteStore } from '@cairn-ds/newsletter/sqlite';

const { place, port, outside, clinic, consent } = JSON.parse(process.argv[2]);
const store = place.url ? postgresStore(place) : sqliteStore(place);
const endless = { posts: 1e9, within: 1_000 };
const began = Date.now();

const tell = async (path, body, signal) => {
  const { ok } = await fetch(outside + path, { method: 'POST', body: JSON.stringify(body), signal });
  if (!ok) throw new Error('It was not taken.');
};

const newsletter = createNewsletter({
  store,
  mailer: { send: (mail, signal) => tell('/mail', mail, signal) },
  provider: {
    name: 'fake',
    deliver: ({ email }, key, signal) => tell('/deliver', { email, key }, signal),
    withdraw: ({ email }, key, signal) => tell('/withdraw', { email, key }, signal),
  },
  clinic,
  consent,
  limits: { network: endless, email: endless },
  // A minute in a second, so that what a killed server held is free again soon.
  now: () => new Date(began + (Date.now() - began) * 60),
});
const server = createServer(newsletterListener(newsletter));

/** A database that was restarted takes a moment. */
for (let ready = false; !ready;) {
  ready = await store.migrate(new Date()).then(
    () => true,
    () => new Promise((settle) => setTimeout(settle, 100, false)),
  );
}
newsletter.start();
server.listen(port, '127.0.0.1', () => console.log('ready'));
