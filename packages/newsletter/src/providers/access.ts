import { DeliveryError } from '../delivery/index.js';
import { type Answer, type Call, Refusal, textAt } from './call.js';

/** Keeps a refresh token that is another one after each use. */
export interface RefreshToken {
  read(): Promise<string>;
  /** Resolves once the new one is kept: the old one is worth nothing any more. */
  write(token: string): Promise<void>;
}

interface Credentials {
  clientId: string;
  clientSecret: string;
  refreshToken: string | RefreshToken;
}

interface Access {
  token: string;
  /** In milliseconds since 1970. */
  until: number;
}

const url = 'https://authz.constantcontact.com/oauth2/default/v1/token';
/** A token is renewed so many milliseconds before its time. */
const early = 60_000;

function accessIn({ json }: Answer): Access & { next: string | undefined } {
  const token = textAt(json, 'access_token');
  const seconds: unknown = typeof json === 'object' && json !== null ? Reflect.get(json, 'expires_in') : undefined;
  if (token === undefined || typeof seconds !== 'number') {
    throw new DeliveryError('temporary', 'constant-contact-garbled');
  }
  return { token, until: Date.now() + seconds * 1000 - early, next: textAt(json, 'refresh_token') };
}

/** Gets and renews access by a refresh token (OAuth 2). Calls that need it at once share one renewal. */
export function accessTo(
  call: (request: Call, signal: AbortSignal) => Promise<Answer>,
  { clientId, clientSecret, refreshToken }: Credentials,
) {
  const kept = typeof refreshToken === 'object' ? refreshToken : undefined;
  let renewal: Promise<Access> | undefined;

  async function renewed(signal: AbortSignal): Promise<Access> {
    const old = typeof refreshToken === 'object' ? await refreshToken.read() : refreshToken;
    const body = new URLSearchParams({ grant_type: 'refresh_token', refresh_token: old.trim() }).toString();
    const authorization = `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`;
    const headers = { Authorization: authorization, 'Content-Type': 'application/x-www-form-urlencoded' };
    const answer = await call({ method: 'POST', url, headers, body }, signal).catch((error: unknown) => {
      // It has to be granted anew by a person; what waits can wait for it.
      if (error instanceof Refusal && error.kind === 'permanent') {
        throw new DeliveryError('temporary', 'constant-contact-authorization');
      }
      throw error;
    });
    const { next, ...access } = accessIn(answer);
    if (kept && next && next !== old) await kept.write(next);
    return access;
  }

  /** Access that is still good, or that is on its way. */
  async function token(signal: AbortSignal): Promise<string> {
    const known = renewal;
    const current = await known;
    if (current && current.until > Date.now()) return current.token;
    // Another call may have begun one meanwhile.
    if (renewal === known) {
      const begun = renewed(signal);
      renewal = begun;
      begun.catch(() => {
        if (renewal === begun) renewal = undefined;
      });
    }
    return (await (renewal ?? renewed(signal))).token;
  }

  return {
    token,
    /** Lets go of access that is no longer taken. */
    forget(): void {
      renewal = undefined;
    },
  };
}
