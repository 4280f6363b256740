import type { ResendPolicy, SignUp, Subscriber } from '../model/index.js';

/** What becomes of a person by a sign-up. */
export interface Decision {
  /** What is kept of them. */
  kept: Pick<Subscriber, 'email' | 'state' | 'consent' | 'language' | 'spamScore' | 'mails'>;
  /** Whether they are sent a mail that asks to confirm. */
  asks: boolean;
}

interface Circumstances {
  /** Whether such a mail is on its way. */
  asked: boolean;
  now: Date;
  policy: ResendPolicy;
}

/**
 * What becomes of a person, who may be known, by a sign-up. Who is on the list stays as they are, and so does who is known when the
 * sign-up looks like the work of a program. Who left, or was in quarantine, begins again.
 */
export function decide(known: Subscriber | undefined, entry: SignUp, { asked, now, policy }: Circumstances): Decision {
  if (known && (known.state === 'confirmed' || entry.quarantined)) return { kept: known, asks: false };
  const { email, consent, language, spamScore } = entry;
  if (entry.quarantined)
    return { kept: { email, consent, language, spamScore, state: 'quarantined', mails: 0 }, asks: false };

  const rested = !known?.mailedAt || now.getTime() - Date.parse(known.mailedAt) >= policy.after;
  const mails = known?.mails ?? 0;
  const asks = !asked && rested && mails < policy.most;
  // Who left is not waited for before they are asked.
  if (known?.state === 'unsubscribed' && !asks) return { kept: known, asks };
  const same = known?.state === 'pending' && known.consent.version === consent.version;
  const what = same
    ? { ...known, spamScore: Math.min(known.spamScore, spamScore) }
    : { email, consent, language, spamScore };
  return { kept: { ...what, state: 'pending', mails: mails + Number(asks) }, asks };
}
