import { everyone } from '../duties/index.js';
import type { Work } from './around.js';

/**
 * Has those asked to confirm who never were: people from a file of before they were. They are asked once, by the server, and from then
 * on kept no longer than others who do not confirm.
 */
export async function ask({ store, values, around }: Work): Promise<number> {
  let people = 0;
  for await (const { mails, email, consent, language, spamScore } of everyone(store, 'pending')) {
    if (mails > 0) continue;
    people += 1;
    // What they agreed to, and when, stays as it was.
    const entry = { email, consent, language, spamScore, quarantined: false };
    if (values.yes) await store.signUp(entry, new Date(), { after: 0, most: 1 });
    if (around.isTerminal && people % 100 === 0) around.progress(`${people} people …`);
  }
  if (values.json) around.print(JSON.stringify(values.yes ? { asked: people } : { dryRun: true, people }));
  else if (values.yes) around.print(`${people} are asked to confirm: the server sends the mails.`);
  else
    around.print(
      `Would ask ${people} ${people === 1 ? 'person' : 'people'} to confirm. Nothing was sent: --yes does it.`,
    );
  return 0;
}
