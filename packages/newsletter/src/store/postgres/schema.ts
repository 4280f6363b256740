/** Version 1, in the schema of one clinic. */
export const tables = `
  CREATE TABLE @subscribers (
    id text PRIMARY KEY,
    email text NOT NULL,
    key text NOT NULL UNIQUE,
    state text NOT NULL CHECK (state IN ('pending', 'confirmed', 'unsubscribed', 'quarantined')),
    consent_text text NOT NULL,
    consent_version text NOT NULL,
    consent_at timestamptz NOT NULL,
    consent_form text NOT NULL,
    language text NOT NULL,
    spam_score integer NOT NULL,
    created_at timestamptz NOT NULL,
    confirmed_at timestamptz,
    unsubscribed_at timestamptz,
    mailed_at timestamptz,
    mails integer NOT NULL
  );
  CREATE INDEX subscribers_by_time ON @subscribers (created_at, id);
  CREATE TABLE @tokens (
    hash text PRIMARY KEY,
    subscriber_id text NOT NULL REFERENCES @subscribers ON DELETE CASCADE,
    purpose text NOT NULL CHECK (purpose IN ('confirm', 'unsubscribe')),
    expires_at timestamptz NOT NULL,
    used_at timestamptz
  );
  CREATE INDEX tokens_by_subscriber ON @tokens (subscriber_id);
  CREATE TABLE @jobs (
    seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id text NOT NULL UNIQUE,
    subscriber_id text REFERENCES @subscribers ON DELETE CASCADE,
    kind text NOT NULL CHECK (kind IN ('confirmation', 'deliver', 'withdraw')),
    state text NOT NULL CHECK (state IN ('waiting', 'done', 'dead')),
    created_at timestamptz NOT NULL,
    due_at timestamptz NOT NULL,
    done_at timestamptz,
    attempts integer NOT NULL,
    locked_until timestamptz,
    error text,
    email text
  );
  CREATE INDEX jobs_by_due ON @jobs (due_at, seq) WHERE state = 'waiting';
  CREATE INDEX jobs_by_subscriber ON @jobs (subscriber_id, state, seq);
  CREATE TABLE @erasures (id text PRIMARY KEY, at timestamptz NOT NULL, proof text NOT NULL UNIQUE);`;
