import { createHash } from 'node:crypto';

/** A short name for a sentence that people agree to: another one as soon as a letter of it changes. */
export const consentVersion = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);
