import type { Provider } from '../delivery/index.js';
import { settingsOf } from '../settings/index.js';
import { caller, type CallOptions, unlessUnknown } from './call.js';

export interface HubspotOptions extends CallOptions {
  /** Of a private app with the scopes `forms` and `communication_preferences.write`. A missing one is refused. */
  token: string | undefined;
  /** The number of the account. */
  portalId: string;
  /** The id of the form that takes the sign-up. It needs the field `email` and no other. */
  formId: string;
  /** The number of the subscription type, from the settings for marketing email. */
  subscriptionId: string;
  /**
   * Whether an erased person is deleted from HubSpot, with all that it knows of them. That is for an account which holds
   * nothing but readers of the letter, and needs the scope `crm.objects.contacts.write`. Else they are unsubscribed. @default false
   */
  deletesContacts?: boolean | undefined;
}

/**
 * HubSpot, by its Forms API. It is told the address and what the person agreed to. It is not told which page they were on
 * (`pageUri`) nor which visitor they are (`hutk`): that would join the sign-up to what they read.
 *
 * @throws {TypeError} where a setting cannot be used.
 */
export function hubspot(settings: HubspotOptions): Provider {
  const { deletesContacts = false, ...options } = settings;
  const { token, portalId, formId, subscriptionId } = settingsOf('hubspot', {
    token: { value: options.token, fits: /^[\w.-]+$/, remedy: 'Give the access token of a private app.' },
    portalId: { value: options.portalId, fits: /^\d+$/, remedy: 'Give the number of the account.' },
    formId: { value: options.formId, fits: /^[\da-f-]{36}$/i, remedy: 'Give the id of the form, from its address.' },
    subscriptionId: {
      value: options.subscriptionId,
      fits: /^\d+$/,
      remedy: 'Give the number of the subscription type.',
    },
  });
  const call = caller('hubspot', options);
  const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
  const post = (url: string, body: object, signal: AbortSignal) =>
    call({ method: 'POST', url, headers, body: JSON.stringify(body) }, signal);

  return {
    name: 'hubspot',
    async deliver({ email, consent: { text } }, _key, signal) {
      await post(
        `https://api.hsforms.com/submissions/v3/integration/secure/submit/${portalId}/${formId}`,
        {
          fields: [{ objectTypeId: '0-1', name: 'email', value: email }],
          legalConsentOptions: {
            consent: {
              consentToProcess: true,
              text,
              communications: [{ value: true, subscriptionTypeId: Number(subscriptionId), text }],
            },
          },
        },
        signal,
      );
    },
    async withdraw({ email, erased }, _key, signal) {
      if (erased && deletesContacts) {
        const contact = { objectId: email, idProperty: 'email' };
        await unlessUnknown(post('https://api.hubapi.com/crm/v3/objects/contacts/gdpr-delete', contact, signal));
        return;
      }
      await unlessUnknown(
        post(
          `https://api.hubapi.com/communication-preferences/2026-03/statuses/${encodeURIComponent(email)}`,
          { channel: 'EMAIL', statusState: 'UNSUBSCRIBED', subscriptionId: Number(subscriptionId) },
          signal,
        ),
      );
    },
  };
}
