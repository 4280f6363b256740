/** Version 1. Moments are ISO instants, which sort as they are. */
export const schema = `
  CREATE TABLE subscribers (
    id TEXT NOT NULL PRIMARY KEY,
    email TEXT NOT NULL,
    key TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL CHECK (state IN ('pending', 'confirmed', 'unsubscribed', 'quarantined')),
    consent_text TEXT NOT NULL,
    consent_version TEXT NOT NULL,
    consent_at TEXT NOT NULL,
    consent_form TEXT NOT NULL,
    language TEXT NOT NULL,
    spam_score INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    confirmed_at TEXT,
    unsubscribed_at TEXT,
    mailed_at TEXT,
    mails INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX subscribers_by_time ON subscribers (created_at, id);
  CREATE TABLE tokens (
    hash TEXT NOT NULL PRIMARY KEY,
    subscriber_id TEXT NOT NULL REFERENCES subscribers ON DELETE CASCADE,
    purpose TEXT NOT NULL CHECK (purpose IN ('confirm', 'unsubscribe')),
    expires_at TEXT NOT NULL,
    used_at TEXT
  ) STRICT;
  CREATE INDEX tokens_by_subscriber ON tokens (subscriber_id);
  CREATE TABLE jobs (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    subscriber_id TEXT REFERENCES subscribers ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('confirmation', 'deliver', 'withdraw')),
    state TEXT NOT NULL CHECK (state IN ('waiting', 'done', 'dead')),
    created_at TEXT NOT NULL,
    due_at TEXT NOT NULL,
    done_at TEXT,
    attempts INTEGER NOT NULL,
    locked_until TEXT,
    error TEXT,
    email TEXT
  ) STRICT;
  CREATE INDEX jobs_by_due ON jobs (due_at, seq) WHERE state = 'waiting';
  CREATE INDEX jobs_by_subscriber ON jobs (subscriber_id, state, seq);
  CREATE TABLE erasures (id TEXT NOT NULL PRIMARY KEY, at TEXT NOT NULL, proof TEXT NOT NULL UNIQUE) STRICT;
  CREATE TABLE pulse (beats INTEGER NOT NULL) STRICT;
  INSERT INTO pulse VALUES (0);`;
