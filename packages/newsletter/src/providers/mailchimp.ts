import { createHash } from 'node:crypto';

import { DeliveryError, type DeliveredPerson, type Provider } from '../delivery/index.js';
import { settingsOf } from '../settings/index.js';
import { caller, type CallOptions, Refusal, unlessUnknown } from './call.js';

export interface MailchimpOptions extends CallOptions {
  /** With the data center at its end: `0123456789abcdef0123456789abcdef-us21`. A missing one is refused. */
  apiKey: string | undefined;
  /** The id of the audience, from its settings. */
  audience: string;
  /** How a person who confirmed here comes to the audience. `pending` has Mailchimp ask them once more, for an audience that is to hold its own proof. @default 'subscribed' */
  status?: 'subscribed' | 'pending' | null | undefined;
}

/** Mailchimp's name of a member. */
const memberOf = (email: string): string => createHash('md5').update(email.toLowerCase()).digest('hex');

/** Someone left by a link of Mailchimp, or their mail bounced: only their own click in a mail of Mailchimp brings them back. */
const isBarred = (error: unknown): boolean =>
  error instanceof Refusal && error.status === 400 && error.said('title') === 'Member In Compliance State';

/** Someone was deleted for good: only a form of Mailchimp takes them again. */
const isForgotten = (error: unknown): boolean =>
  error instanceof Refusal && error.status === 400 && error.said('title') === 'Forgotten Email Not Subscribed';

/**
 * Mailchimp, by its Marketing API. A person who confirmed here is `subscribed` there, unless `status` says so: `pending`
 * has Mailchimp ask them once more. Who once left by a link of Mailchimp is `pending` all the same, since it takes them no other way.
 *
 * @throws {TypeError} where a setting cannot be used.
 */
export function mailchimp({ status, ...options }: MailchimpOptions): Provider {
  const { apiKey, audience } = settingsOf('mailchimp', {
    apiKey: {
      value: options.apiKey,
      fits: /^[\w]+-[a-z]+\d+$/,
      remedy: 'Give the whole key, with the data center at its end, such as -us21.',
    },
    status: {
      value: status ?? 'subscribed',
      fits: /^(?:subscribed|pending)$/,
      remedy: 'Give "subscribed" or "pending", or leave it out.',
    },
    audience: { value: options.audience, fits: /^[\w]+$/, remedy: 'Give the id of the audience, from its settings.' },
  });
  const [, server] = apiKey.split('-');
  const list = `https://${server}.api.mailchimp.com/3.0/lists/${audience}/members`;
  const call = caller('mailchimp', options);
  const headers = {
    Authorization: `Basic ${Buffer.from(`any:${apiKey}`).toString('base64')}`,
    'Content-Type': 'application/json',
  };
  const put = (person: DeliveredPerson, as: 'subscribed' | 'pending', signal: AbortSignal) =>
    call(
      {
        method: 'PUT',
        url: `${list}/${memberOf(person.email)}?skip_merge_validation=true`,
        headers,
        body: JSON.stringify({
          email_address: person.email,
          status_if_new: as,
          status: as,
          language: person.language,
          timestamp_signup: person.consent.at,
          timestamp_opt: person.confirmedAt,
        }),
      },
      signal,
    );

  return {
    name: 'mailchimp',
    async deliver(person, _key, signal) {
      try {
        await put(person, status ?? 'subscribed', signal);
      } catch (error) {
        if (isForgotten(error)) throw new DeliveryError('permanent', 'mailchimp-forgotten');
        if (!isBarred(error)) throw error;
        await put(person, 'pending', signal);
      }
    },
    async withdraw({ email, erased }, _key, signal) {
      const member = `${list}/${memberOf(email)}`;
      await unlessUnknown(
        erased
          ? call({ method: 'POST', url: `${member}/actions/delete-permanent`, headers }, signal)
          : call({ method: 'PATCH', url: member, headers, body: JSON.stringify({ status: 'unsubscribed' }) }, signal),
      );
    },
  };
}
