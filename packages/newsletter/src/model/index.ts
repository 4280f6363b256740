export type { ClaimedJob, Job, JobKind, JobState } from './job.js';
export type { ErasureReceipt, PersonRecord, Stats } from './record.js';
export type { ResendPolicy, RetentionPolicy, SignUp } from './signUp.js';
export type { Consent, Language, Subscriber, SubscriberState } from './subscriber.js';
export type { Token, TokenPurpose } from './token.js';
