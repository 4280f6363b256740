import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';

import { consentVersion } from '../../model/consentVersion.js';
import { keyOf } from '../../model/keyOf.js';
import type { Migration } from '../Store.js';
import { schema } from './schema.js';

/** Each brings the schema from the version of its place to the next. */
const steps: readonly ((database: DatabaseSync, now: Date) => void)[] = [
  (database, now) => {
    database.exec(schema);
    takeOver(database, now);
  },
];

const versionOf = (database: DatabaseSync): number =>
  Number(database.prepare('PRAGMA user_version').get()?.user_version);

/**
 * Before it had versions, a file held one table of sign-ups, which nobody had confirmed. They wait as such, and nobody is
 * mailed for the sake of an update: they are asked when they sign up again, or when the clinic has them asked.
 */
function takeOver(database: DatabaseSync, now: Date): void {
  if (!database.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'sign_ups'").get()) return;
  // Of two spellings of one address, the one that came first.
  const insert = database.prepare(`
    INSERT INTO subscribers (id, email, key, state, consent_text, consent_version, consent_at, consent_form, language,
      spam_score, created_at, mails)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'en', ?, ?, 0) ON CONFLICT (key) DO NOTHING`);
  for (const row of database.prepare('SELECT * FROM sign_ups ORDER BY quarantined, consented_at').all()) {
    const [email, consent] = [String(row.address), String(row.consent)];
    const state = row.quarantined ? 'quarantined' : 'pending';
    const { consented_at: at = null, form = null, spam_score: score = null } = row;
    insert.run(
      randomUUID(),
      email,
      keyOf(email),
      state,
      consent,
      consentVersion(consent),
      at,
      form,
      score,
      now.toISOString(),
    );
  }
  database.exec('DROP TABLE sign_ups');
}

/** @throws when the file was written by a later version of this package. */
export function migrate(database: DatabaseSync, now: Date): Migration {
  database.exec('BEGIN IMMEDIATE');
  try {
    const from = versionOf(database);
    if (from > steps.length)
      throw new Error(
        `the file has version ${from}, and this program knows ${steps.length}: update @cairn-ds/newsletter`,
      );
    for (const step of steps.slice(from)) step(database, now);
    database.exec(`PRAGMA user_version = ${steps.length}`);
    database.exec('COMMIT');
    return { from, to: steps.length };
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}
