/** One of several processes on one store: signs people up, and works off what is due, until all is done. */
import { postgresStore } from '@cairn-ds/newsletter/postgres';
import { sqliteStore } from '@cairn-ds/newsletter/sqlite';

const { place, emails } = JSON.parse(process.argv[2]);
const store = place.url ? postgresStore(place) : sqliteStore(place);
const policy = { after: 600_000, most: 3 };
const now = new Date('2026-11-30T08:00:00.000Z');
const consent = { text: 'Send it.', version: '1', at: now.toISOString(), form: '' };
const taken = [];

await store.migrate(now);
for (const email of emails) {
  await store.signUp({ email, consent, language: 'en', spamScore: 0, quarantined: false }, now, policy);
  for (const job of await store.claim(now, 60_000, 2)) {
    taken.push(job.subscriber.email);
    await store.finish(job, now);
  }
}
await store.close();
console.log(JSON.stringify(taken));
