import { createHmac, timingSafeEqual } from 'node:crypto';

const prefix = 'whsec_';

/** The key in a secret of a webhook: 24 to 64 bytes in base64 after `whsec_`, as Standard Webhooks has it. */
export function keyOf(secret: string | undefined): Buffer | undefined {
  const text = secret?.startsWith(prefix) ? secret.slice(prefix.length) : '';
  const key = Buffer.from(text, 'base64');
  return key.length >= 24 && key.length <= 64 && /^[A-Za-z\d+/]+={0,2}$/.test(text) ? key : undefined;
}

/**
 * Signs what is sent: `webhook-signature` of Standard Webhooks.
 *
 * @throws {TypeError} where the secret has no key.
 */
export function signatureOf(secret: string | undefined, id: string, timestamp: string, body: string): string {
  const key = keyOf(secret);
  if (!key) throw new TypeError('The secret of a webhook is whsec_ and 24 to 64 bytes in base64.');
  return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
}

const isSame = (one: string, other: string): boolean => {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
};

export interface VerifyOptions {
  /** The secret that `webhook` signs with. A missing one is refused, by `verifyWebhook` with each request. */
  secret: string | undefined;
  /** Headers of the request. */
  headers: Headers;
  /** The body as it came, before it is read as JSON. */
  body: string;
  /** @default now */
  now?: Date | undefined;
  /** Seconds that its clock may differ from this one. @default 300 */
  tolerance?: number | undefined;
}

/**
 * Whether a request was sent by `webhook` with this secret, is as it was sent, and is no older than some minutes. For who
 * receives it: what it says may be done only where this is `true`, and a `webhook-id` that came before may be passed over.
 *
 * @throws {TypeError} where the secret is none.
 */
export function verifyWebhook({ secret, headers, body, now = new Date(), tolerance = 300 }: VerifyOptions): boolean {
  const id = headers.get('webhook-id');
  const timestamp = headers.get('webhook-timestamp') ?? '';
  if (!id || !/^\d{1,12}$/.test(timestamp)) return false;
  if (Math.abs(now.getTime() / 1000 - Number(timestamp)) > tolerance) return false;
  const expected = signatureOf(secret, id, timestamp, body);
  // Several, while a secret is changed for another.
  return (headers.get('webhook-signature') ?? '').split(' ').some((each) => isSame(each, expected));
}
