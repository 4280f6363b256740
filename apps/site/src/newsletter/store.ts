import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/**
 * What is kept of a sign-up, and nothing else: no page, no referrer, no network
 * address, no browser. That someone reads a treatment center's letter is health
 * information already.
 */
export interface SignUp {
  /** Checked and tidy, its domain in ASCII. */
  address: string;
  /** The sentence that the person agreed to. */
  consent: string;
  /** When they did. */
  time: Date;
  /** Which form they used, such as `article`; empty when it did not say. */
  form: string;
  /** How much it looks like the work of a program. From `quarantineFrom` on, a person should look before anything is sent. */
  spamScore: number;
}

/** Spam score from which a sign-up is put into quarantine. */
export const quarantineFrom = 2;

export interface Store {
  /**
   * Keeps a sign-up. An address that is known already stays as it was, so that
   * nobody can learn who is on the list; only a sign-up of a lower spam score
   * takes the place of one of a higher score.
   * @throws when the file cannot be written.
   */
  save(signUp: SignUp): void;
  /** Lets go of the file. */
  close(): void;
}

const schema = `
  CREATE TABLE IF NOT EXISTS sign_ups (
    address TEXT NOT NULL PRIMARY KEY COLLATE NOCASE,
    consent TEXT NOT NULL,
    consented_at TEXT NOT NULL,
    form TEXT NOT NULL,
    spam_score INTEGER NOT NULL,
    quarantined INTEGER NOT NULL GENERATED ALWAYS AS (spam_score >= ${quarantineFrom})
  ) STRICT`;

const insert = `
  INSERT INTO sign_ups (address, consent, consented_at, form, spam_score)
  VALUES (:address, :consent, :time, :form, :spamScore)
  ON CONFLICT (address) DO UPDATE SET
    consent = excluded.consent, consented_at = excluded.consented_at,
    form = excluded.form, spam_score = excluded.spam_score
  WHERE excluded.spam_score < sign_ups.spam_score`;

/**
 * Opens the file that keeps the sign-ups of one clinic, and makes it, readable
 * by its owner alone, when it is not there yet.
 * @param path Of an SQLite file, outside anything that is served or rebuilt.
 * @throws when the file cannot be opened or is no database.
 */
export function openStore(path: string): Store {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  // SQLite would make it with the permissions of everything else, and gives its journal those of the file.
  closeSync(openSync(path, 'a', 0o600));
  const database = new DatabaseSync(path, { timeout: 5_000 });
  database.exec(schema);
  const statement = database.prepare(insert);
  return {
    save({ time, ...signUp }) {
      statement.run({ ...signUp, time: time.toISOString() });
    },
    close() {
      database.close();
    },
  };
}
