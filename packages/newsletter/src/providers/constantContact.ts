import { DeliveryError, type Provider } from '../delivery/index.js';
import { settingsOf } from '../settings/index.js';
import { accessTo, type RefreshToken } from './access.js';
import { type Call, caller, type CallOptions, Refusal, textAt, unlessUnknown } from './call.js';

export interface ConstantContactOptions extends CallOptions {
  /** The API key of the application. A missing one is refused, as is a missing secret or token. */
  clientId: string | undefined;
  clientSecret: string | undefined;
  /** The token of an application with long-lived refresh tokens, or where a rotating one is kept. */
  refreshToken: string | RefreshToken | undefined;
  /** Ids of the lists that a person joins. */
  lists: readonly string[];
}

const api = 'https://api.cc.email/v3';
/** All that a `PUT` would empty where it is left out. */
const subresources = 'custom_fields,list_memberships,phone_numbers,street_addresses,taggings,notes';
/** What the service sets by itself. */
const readOnly = new Set(['contact_id', 'created_at', 'updated_at', 'deleted_at']);

const contactsIn = (json: unknown): unknown[] => {
  const contacts: unknown = typeof json === 'object' && json !== null ? Reflect.get(json, 'contacts') : undefined;
  if (Array.isArray(contacts)) return contacts;
  throw new DeliveryError('temporary', 'constant-contact-garbled');
};

/** A contact as it was, but unsubscribed at their own wish. */
const unsubscribed = (contact: object, email: string) => ({
  ...Object.fromEntries(Object.entries(contact).filter(([name]) => !readOnly.has(name))),
  email_address: { address: email, permission_to_send: 'unsubscribed', opt_out_reason: null },
  update_source: 'Contact',
});

/**
 * Constant Contact, by its V3 API. With "Confirmed opt-in" switched off there, a person who confirmed here gets the letter;
 * with it on, they are asked once more.
 *
 * @throws {TypeError} where a setting cannot be used.
 */
export function constantContact(settings: ConstantContactOptions): Provider {
  const { lists, ...options } = settings;
  const kept = typeof settings.refreshToken === 'object' ? settings.refreshToken : undefined;
  const { clientId, clientSecret, refreshToken } = settingsOf('constantContact', {
    clientId: { value: settings.clientId, fits: /^[\w-]+$/, remedy: 'Give the API key of the application.' },
    clientSecret: { value: settings.clientSecret, fits: /\S/, remedy: 'Give the secret of the application.' },
    refreshToken: {
      value: kept ? 'kept' : settings.refreshToken,
      fits: /\S/,
      remedy: 'Give the refresh token, or where it is kept.',
    },
    lists: {
      value: lists?.join(),
      fits: /^[\da-f-]{36}(?:,[\da-f-]{36})*$/i,
      remedy: 'Give the ids of the lists.',
    },
  });
  const call = caller('constant-contact', options);
  const access = accessTo(call, { clientId, clientSecret, refreshToken: kept ?? refreshToken });

  /** Calls with access, and once more with a new one where that is no longer taken. */
  const authorized = async (request: Call, signal: AbortSignal) => {
    const send = async () =>
      call(
        {
          ...request,
          headers: { Authorization: `Bearer ${await access.token(signal)}`, 'Content-Type': 'application/json' },
        },
        signal,
      );
    try {
      return await send();
    } catch (error) {
      if (!(error instanceof Refusal) || error.status !== 401) throw error;
      access.forget();
      return await send();
    }
  };

  return {
    name: 'constant-contact',
    async deliver({ email }, _key, signal) {
      const body = JSON.stringify({ email_address: email, list_memberships: lists });
      await authorized({ method: 'POST', url: `${api}/contacts/sign_up_form`, body }, signal);
    },
    async withdraw({ email, erased }, _key, signal) {
      const query = new URLSearchParams({ email, status: 'all', include: subresources });
      const { json } = await authorized({ method: 'GET', url: `${api}/contacts?${query}` }, signal);
      const [contact] = contactsIn(json);
      const id = textAt(contact, 'contact_id');
      if (typeof contact !== 'object' || contact === null || id === undefined) return;
      const url = `${api}/contacts/${encodeURIComponent(id)}`;
      const body = JSON.stringify(unsubscribed(contact, email));
      await unlessUnknown(authorized({ method: 'PUT', url, body }, signal));
      if (erased) await unlessUnknown(authorized({ method: 'DELETE', url }, signal));
    },
  };
}
