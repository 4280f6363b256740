import type {
  ClaimedJob,
  ErasureReceipt,
  Job,
  JobKind,
  JobState,
  Language,
  PersonRecord,
  Subscriber,
  SubscriberState,
  TokenPurpose,
} from '../../model/index.js';
import type { Row } from './Database.js';

const text = (row: Row, name: string): string => String(row[name] ?? '');
const given = <Field extends string>(row: Row, name: string, field: Field): { [Key in Field]?: string } =>
  (row[name] === null || row[name] === undefined ? {} : { [field]: String(row[name]) }) as { [Key in Field]?: string };

export const subscriberOf = (row: Row): Subscriber => ({
  id: text(row, 'id'),
  email: text(row, 'email'),
  key: text(row, 'key'),
  state: text(row, 'state') as SubscriberState,
  consent: {
    text: text(row, 'consent_text'),
    version: text(row, 'consent_version'),
    at: text(row, 'consent_at'),
    form: text(row, 'consent_form'),
  },
  language: text(row, 'language') as Language,
  spamScore: Number(row.spam_score),
  createdAt: text(row, 'created_at'),
  ...given(row, 'confirmed_at', 'confirmedAt'),
  ...given(row, 'unsubscribed_at', 'unsubscribedAt'),
  ...given(row, 'mailed_at', 'mailedAt'),
  mails: Number(row.mails),
});

export const jobOf = (row: Row): Job => ({
  id: text(row, 'id'),
  ...given(row, 'subscriber_id', 'subscriberId'),
  kind: text(row, 'kind') as JobKind,
  state: text(row, 'state') as JobState,
  createdAt: text(row, 'created_at'),
  dueAt: text(row, 'due_at'),
  attempts: Number(row.attempts),
  ...given(row, 'locked_until', 'lockedUntil'),
  ...given(row, 'error', 'error'),
});

export const claimedOf = (row: Row, subscriber: Subscriber | undefined): ClaimedJob => ({
  ...jobOf(row),
  lockedUntil: text(row, 'locked_until'),
  ...(subscriber && { subscriber }),
  ...given(row, 'email', 'email'),
});

export const receiptOf = (row: Row): ErasureReceipt => ({
  id: text(row, 'id'),
  at: text(row, 'at'),
  proof: text(row, 'proof'),
});

export const tokenOf = (row: Row): PersonRecord['tokens'][number] => ({
  subscriberId: text(row, 'subscriber_id'),
  purpose: text(row, 'purpose') as TokenPurpose,
  expiresAt: text(row, 'expires_at'),
  ...given(row, 'used_at', 'usedAt'),
});
