import type { Provider } from '../delivery/index.js';
import { settingsOf } from '../settings/index.js';
import { caller, type CallOptions } from './call.js';
import { keyOf, signatureOf } from './signature.js';

export interface WebhookOptions extends CallOptions {
  /** Where to post: `https:`, or `http:` on the same machine. */
  url: string | undefined;
  /** `whsec_` and 24 to 64 random bytes in base64: `echo "whsec_$(openssl rand -base64 32)"`. A missing one is refused. */
  secret: string | undefined;
}

const isSafe = (url: string): boolean => {
  const to = URL.canParse(url) ? new URL(url) : undefined;
  return to?.protocol === 'https:' || (to?.protocol === 'http:' && /^(?:localhost|127\..+|\[::1\])$/.test(to.hostname));
};

/**
 * Any other receiver: each event is posted as JSON, signed as Standard Webhooks has it, so that who receives it can tell that
 * it came from here, whole and lately. `verifyWebhook` does that, and so do the libraries of Standard Webhooks.
 *
 * @throws {TypeError} where a setting cannot be used.
 */
export function webhook(options: WebhookOptions): Provider {
  const { url, secret } = settingsOf('webhook', {
    url: { value: options.url, fits: isSafe, remedy: 'Give an address that begins with https://.' },
    secret: {
      value: options.secret,
      fits: (text) => keyOf(text) !== undefined,
      remedy: 'Make one by: echo "whsec_$(openssl rand -base64 32)"',
    },
  });
  const call = caller('webhook', options);

  async function post(type: string, data: object, id: string, signal: AbortSignal): Promise<void> {
    const now = new Date();
    const timestamp = String(Math.floor(now.getTime() / 1000));
    const body = JSON.stringify({ type, timestamp: now.toISOString(), data });
    const headers = {
      'Content-Type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': timestamp,
      'webhook-signature': signatureOf(secret, id, timestamp, body),
    };
    await call({ method: 'POST', url, headers, body }, signal);
  }

  return {
    name: 'webhook',
    deliver: (person, id, signal) => post('newsletter.confirmed', person, id, signal),
    withdraw: ({ email, erased }, id, signal) =>
      post(erased ? 'newsletter.erased' : 'newsletter.unsubscribed', { email }, id, signal),
  };
}
