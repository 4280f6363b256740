import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';

import { Webhook } from 'standardwebhooks';
import { afterEach, describe, expect, test } from 'vitest';

import { type DeliveredPerson, DeliveryError, type Provider } from '../delivery/index.js';
import { service, type Asked, type Reply } from '../test/service.js';
import { constantContact, hubspot, mailchimp, type RefreshToken, verifyWebhook, webhook } from './index.js';

const person: DeliveredPerson = {
  email: 'Jo.Rivera+news@mail.example',
  language: 'es',
  consent: {
    text: 'Send me the monthly letter. I can stop at any time.',
    version: '9f2c6d01',
    at: '2026-11-30T08:00:00.000Z',
    form: 'article',
  },
  confirmedAt: '2026-11-30T08:05:00.000Z',
};
const key = '0b9e4c1e-7f5a-4b53-9a3a-2f0c5a8b7d11';
const left = { email: person.email, erased: false };
const erased = { email: person.email, erased: true };
const patient = () => AbortSignal.timeout(5_000);

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function serving(reply: (asked: Asked) => Reply) {
  const made = await service(reply);
  closing.push(made.close);
  return made;
}

/** Replies one after the other, the last again and again. */
const inTurn = (...replies: Reply[]) => {
  const left = [...replies];
  return () => (left.length > 1 ? left.shift() : left[0]) as Reply;
};

type Maker = (options: { fetch: typeof fetch; timeout?: number }) => Provider;

const mailchimpOf: Maker = (options) =>
  mailchimp({ apiKey: '0123456789abcdef-us21', audience: 'a1b2c3d4e5', ...options });
const formId = '78c2891f-ebdd-44c0-bd94-15c012bbbfbf';
const hubspotOf: Maker = (options) =>
  hubspot({ token: 'pat-na1-1234', portalId: '62515', formId, subscriptionId: '7001', ...options });
const list = '06a11234-622d-11e3-9fe3-d4ae5275c3f6';
const constantContactOf: Maker = (options) =>
  constantContact({ clientId: 'client', clientSecret: 'secret', refreshToken: 'refresh', lists: [list], ...options });
const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const webhookOf: Maker = (options) => webhook({ url: 'https://clinic.example/hooks', secret, ...options });

/** What a service answers to each, where it is well. */
const access = { status: 200, json: { access_token: 'access', expires_in: 28_800, token_type: 'Bearer' } };
const contact = { contact_id: 'c0ffee', first_name: 'Jo', created_at: '2026-01-01', list_memberships: [list] };
const well = ({ host, method }: Asked): Reply => {
  if (host === 'authz.constantcontact.com') return access;
  if (host === 'api.cc.email' && method === 'GET') return { status: 200, json: { contacts: [contact] } };
  return { status: 200, json: {} };
};

async function failure(work: Promise<void>): Promise<DeliveryError> {
  const error: unknown = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof DeliveryError)) throw new Error('It did not fail as a provider does.', { cause: error });
  return error;
}

describe('Mailchimp', () => {
  const path = `/3.0/lists/a1b2c3d4e5/members/${createHash('md5').update('jo.rivera+news@mail.example').digest('hex')}`;
  const barred = {
    status: 400,
    json: { title: 'Member In Compliance State', status: 400, detail: `${person.email} …` },
  };

  test('gets a person as subscribed, since they confirmed here', async () => {
    const { asked, fetch } = await serving(well);
    await mailchimpOf({ fetch }).deliver(person, key, patient());
    expect(asked).toMatchObject([{ method: 'PUT', host: 'us21.api.mailchimp.com', path }]);
    expect(asked[0]?.query.get('skip_merge_validation')).toBe('true');
    expect(asked[0]?.headers.get('authorization')).toBe(`Basic ${btoa('any:0123456789abcdef-us21')}`);
    expect(JSON.parse(asked[0]?.body ?? '')).toEqual({
      email_address: person.email,
      status_if_new: 'subscribed',
      status: 'subscribed',
      language: 'es',
      timestamp_signup: person.consent.at,
      timestamp_opt: person.confirmedAt,
    });
  });

  test('is asked to write to someone who once left by its own link, as it takes them no other way', async () => {
    const { asked, fetch } = await serving(inTurn(barred, { status: 200, json: {} }));
    await mailchimpOf({ fetch }).deliver(person, key, patient());
    expect(asked.map(({ body }) => (JSON.parse(body) as { status: string }).status)).toEqual(['subscribed', 'pending']);
  });

  test('that deleted someone for good is not asked again', async () => {
    const { fetch } = await serving(() => ({ status: 400, json: { title: 'Forgotten Email Not Subscribed' } }));
    expect(await failure(mailchimpOf({ fetch }).deliver(person, key, patient()))).toMatchObject({
      kind: 'permanent',
      code: 'mailchimp-forgotten',
    });
  });

  test('asks a person once more where the audience is to hold its own proof', async () => {
    const { fetch, asked } = await serving(well);
    const settings = { apiKey: '0123456789abcdef-us21', audience: 'a1b2c3d4e5', fetch };
    await mailchimp({ ...settings, status: 'pending' }).deliver(person, key, patient());
    expect(asked.map(({ body }) => JSON.parse(body) as object)).toMatchObject([
      { status: 'pending', status_if_new: 'pending' },
    ]);
    expect(() => mailchimp({ ...settings, status: 'cleaned' as 'pending' })).toThrow(/status is not what/);
  });

  test('keeps who left as unsubscribed, and deletes who is erased', async () => {
    const { asked, fetch } = await serving(() => ({ status: 204 }));
    await mailchimpOf({ fetch }).withdraw(left, key, patient());
    await mailchimpOf({ fetch }).withdraw(erased, key, patient());
    expect(asked).toMatchObject([
      { method: 'PATCH', path, body: '{"status":"unsubscribed"}' },
      { method: 'POST', path: `${path}/actions/delete-permanent`, body: '' },
    ]);
  });
});

describe('HubSpot', () => {
  test('gets the address and what was agreed to, and nothing that tells the page or the visitor', async () => {
    const { asked, fetch } = await serving(well);
    await hubspotOf({ fetch }).deliver(person, key, patient());
    expect(asked).toMatchObject([
      { method: 'POST', host: 'api.hsforms.com', path: `/submissions/v3/integration/secure/submit/62515/${formId}` },
    ]);
    expect(asked[0]?.headers.get('authorization')).toBe('Bearer pat-na1-1234');
    const { text } = person.consent;
    expect(JSON.parse(asked[0]?.body ?? '')).toEqual({
      fields: [{ objectTypeId: '0-1', name: 'email', value: person.email }],
      legalConsentOptions: {
        consent: { consentToProcess: true, text, communications: [{ value: true, subscriptionTypeId: 7001, text }] },
      },
    });
    expect(asked[0]?.body).not.toMatch(/hutk|pageUri|ipAddress|context/);
  });

  test('unsubscribes who left', async () => {
    const { asked, fetch } = await serving(well);
    await hubspotOf({ fetch }).withdraw(left, key, patient());
    const path = '/communication-preferences/2026-03/statuses/Jo.Rivera%2Bnews%40mail.example';
    expect(asked).toMatchObject([{ method: 'POST', host: 'api.hubapi.com', path }]);
    expect(JSON.parse(asked[0]?.body ?? '')).toEqual({
      channel: 'EMAIL',
      statusState: 'UNSUBSCRIBED',
      subscriptionId: 7001,
    });
  });

  test('deletes the contact of who is erased only where the account holds nothing else', async () => {
    const { asked, fetch } = await serving(well);
    await hubspotOf({ fetch }).withdraw(erased, key, patient());
    const options = { token: 'pat', portalId: '1', formId, subscriptionId: '2', fetch, deletesContacts: true };
    await hubspot(options).withdraw(erased, key, patient());
    expect(asked.map(({ path }) => path)).toEqual([
      '/communication-preferences/2026-03/statuses/Jo.Rivera%2Bnews%40mail.example',
      '/crm/v3/objects/contacts/gdpr-delete',
    ]);
    expect(asked[1]?.body).toBe(JSON.stringify({ objectId: person.email, idProperty: 'email' }));
  });
});

describe('Constant Contact', () => {
  test('gets a person by its sign-up form, with access that is renewed first and kept', async () => {
    const { asked, fetch } = await serving(well);
    const provider = constantContactOf({ fetch });
    await Promise.all([provider.deliver(person, key, patient()), provider.deliver(person, key, patient())]);
    await provider.deliver(person, key, patient());
    const [renewal, ...rest] = asked;
    expect(renewal).toMatchObject({
      method: 'POST',
      host: 'authz.constantcontact.com',
      path: '/oauth2/default/v1/token',
      body: 'grant_type=refresh_token&refresh_token=refresh',
    });
    expect(renewal?.headers.get('authorization')).toBe(`Basic ${btoa('client:secret')}`);
    expect(rest).toHaveLength(3);
    for (const { method, host, path, headers, body } of rest) {
      expect([method, host, path]).toEqual(['POST', 'api.cc.email', '/v3/contacts/sign_up_form']);
      expect(headers.get('authorization')).toBe('Bearer access');
      expect(JSON.parse(body)).toEqual({ email_address: person.email, list_memberships: [list] });
    }
  });

  test('keeps a refresh token that is another one after each use', async () => {
    const { fetch, asked } = await serving((each) =>
      each.host === 'authz.constantcontact.com'
        ? { status: 200, json: { access_token: 'a', expires_in: 0, refresh_token: `${asked.length}` } }
        : { status: 201, json: {} },
    );
    let kept = 'first';
    const refreshToken: RefreshToken = {
      read: async () => kept,
      write: async (token) => {
        kept = token;
      },
    };
    const options = { clientId: 'client', clientSecret: 'secret', refreshToken, lists: [list], fetch };
    await constantContact(options).deliver(person, key, patient());
    expect(kept).toBe('1');
    await constantContact(options).deliver(person, key, patient());
    expect(asked[2]?.body).toBe('grant_type=refresh_token&refresh_token=1');
  });

  test('gives access anew, once, where the old is no longer taken', async () => {
    let refused = false;
    const { asked, fetch } = await serving((each) => {
      if (each.host === 'authz.constantcontact.com' || refused) return well(each);
      refused = true;
      return { status: 401, json: { error_key: 'unauthorized' } };
    });
    await constantContactOf({ fetch }).deliver(person, key, patient());
    expect(asked.map(({ host }) => host)).toEqual([
      'authz.constantcontact.com',
      'api.cc.email',
      'authz.constantcontact.com',
      'api.cc.email',
    ]);
  });

  test('waits for a person where the grant is gone', async () => {
    const { fetch } = await serving(() => ({ status: 400, json: { error: 'invalid_grant' } }));
    expect(await failure(constantContactOf({ fetch }).deliver(person, key, patient()))).toMatchObject({
      kind: 'temporary',
      code: 'constant-contact-authorization',
    });
  });

  test('unsubscribes who left, with all else that it knows as it was, and deletes who is erased', async () => {
    const { asked, fetch } = await serving(well);
    await constantContactOf({ fetch }).withdraw(erased, key, patient());
    const [, found, put, deleted] = asked;
    expect(found?.query.get('email')).toBe(person.email);
    expect(put).toMatchObject({ method: 'PUT', path: '/v3/contacts/c0ffee' });
    expect(JSON.parse(put?.body ?? '')).toEqual({
      first_name: 'Jo',
      list_memberships: [list],
      email_address: { address: person.email, permission_to_send: 'unsubscribed', opt_out_reason: null },
      update_source: 'Contact',
    });
    expect(deleted).toMatchObject({ method: 'DELETE', path: '/v3/contacts/c0ffee' });

    await constantContactOf({ fetch }).withdraw(left, key, patient());
    expect(asked.slice(4).map(({ method }) => method)).toEqual(['POST', 'GET', 'PUT']);
  });

  test('that knows nobody of the address has nothing to do', async () => {
    const { asked, fetch } = await serving((each) =>
      each.method === 'GET' ? { status: 200, json: { contacts: [] } } : well(each),
    );
    await constantContactOf({ fetch }).withdraw(left, key, patient());
    expect(asked).toHaveLength(2);
  });
});

describe('a webhook', () => {
  async function posted() {
    const { asked, fetch } = await serving(() => ({ status: 204 }));
    await webhookOf({ fetch }).deliver(person, key, patient());
    return asked[0] as Asked;
  }

  test('says what happened, with the key of the job as its id', async () => {
    const { body, headers } = await posted();
    expect(JSON.parse(body)).toEqual({ type: 'newsletter.confirmed', timestamp: expect.any(String), data: person });
    expect(headers.get('webhook-id')).toBe(key);
  });

  test('tells who left from who is erased', async () => {
    const { asked, fetch } = await serving(() => ({ status: 204 }));
    await webhookOf({ fetch }).withdraw(left, key, patient());
    await webhookOf({ fetch }).withdraw(erased, key, patient());
    expect(asked.map(({ body }) => JSON.parse(body) as unknown)).toMatchObject([
      { type: 'newsletter.unsubscribed', data: { email: person.email } },
      { type: 'newsletter.erased', data: { email: person.email } },
    ]);
  });

  test('is verified here, and by the library of Standard Webhooks', async () => {
    const { body, headers } = await posted();
    expect(verifyWebhook({ secret, headers, body })).toBe(true);
    expect(new Webhook(secret).verify(body, Object.fromEntries(headers))).toMatchObject({
      type: 'newsletter.confirmed',
    });
  });

  test.each<[string, (asked: Asked) => Partial<Parameters<typeof verifyWebhook>[0]>]>([
    ['another body', ({ body }) => ({ body: body.replace('Jo', 'Sam') })],
    ['another secret', () => ({ secret: `whsec_${Buffer.alloc(32, 8).toString('base64')}` })],
    ['an old request', () => ({ now: new Date(Date.now() + 301_000) })],
    ['a request from the future', () => ({ now: new Date(Date.now() - 302_000) })],
    ['no headers', () => ({ headers: new Headers() })],
    ['another id', ({ headers }) => ({ headers: changed(headers, 'webhook-id', 'other') })],
    ['another time', ({ headers }) => ({ headers: changed(headers, 'webhook-timestamp', '1') })],
    ['no signature', ({ headers }) => ({ headers: changed(headers, 'webhook-signature', 'v1,') })],
  ])('is not believed with %s', async (_, change) => {
    const asked = await posted();
    expect(verifyWebhook({ secret, headers: asked.headers, body: asked.body, ...change(asked) })).toBe(false);
  });

  test('is believed with one of several signatures, while a secret is changed', async () => {
    const { body, headers } = await posted();
    const both = changed(headers, 'webhook-signature', `v1,AAAA ${headers.get('webhook-signature')}`);
    expect(verifyWebhook({ secret, headers: both, body })).toBe(true);
  });
});

const changed = (headers: Headers, name: string, value: string): Headers => {
  const copy = new Headers(headers);
  copy.set(name, value);
  return copy;
};

describe.each<[string, Maker]>([
  ['mailchimp', mailchimpOf],
  ['hubspot', hubspotOf],
  ['constant-contact', constantContactOf],
  ['webhook', webhookOf],
])('%s', (name, make) => {
  /** Everything is well but what follows access. */
  const but = (reply: Reply) => (asked: Asked) => (asked.host === 'authz.constantcontact.com' ? access : reply);
  const failing = async (reply: Reply, options: { timeout?: number } = {}) => {
    const { asked, fetch } = await serving(but(reply));
    const error = await failure(make({ fetch, ...options }).deliver(person, key, patient()));
    return { asked, error };
  };

  test('is known by its name', async () => {
    expect(make({ fetch }).name).toBe(name);
  });

  test.each([
    [400, 'permanent'],
    [404, 'permanent'],
    [422, 'permanent'],
    [401, 'temporary'],
    [403, 'temporary'],
    [429, 'temporary'],
    [500, 'temporary'],
    [503, 'temporary'],
  ])('that answers %i fails: %s', async (status, kind) => {
    const { error } = await failing({ status, json: { detail: `${person.email} is not taken` } });
    expect(error).toMatchObject({ kind, code: `${name}-${status}` });
    expect(JSON.stringify([error, error.message, String(error.stack), String(error.cause)])).not.toContain('Rivera');
  });

  test('says how long to wait', async () => {
    expect((await failing({ status: 429, headers: { 'Retry-After': '120' } })).error.retryAfter).toBe(120_000);
    const soon = new Date(Date.now() + 60_000).toUTCString();
    const { retryAfter } = (await failing({ status: 503, headers: { 'Retry-After': soon } })).error;
    expect(retryAfter).toBeGreaterThan(50_000);
    expect(retryAfter).toBeLessThanOrEqual(60_000);
    expect((await failing({ status: 429, headers: { 'Retry-After': 'soon' } })).error.retryAfter).toBeUndefined();
    expect((await failing({ status: 429, headers: { 'Retry-After': '999999999' } })).error.retryAfter).toBe(86_400_000);
  });

  test('is not followed to another address', async () => {
    const { asked, error } = await failing({ status: 307, headers: { Location: 'https://elsewhere.example/' } });
    expect(error).toMatchObject({ kind: 'temporary', code: `${name}-307` });
    expect(asked.map(({ host }) => host)).not.toContain('elsewhere.example');
  });

  test('that is slow, before its answer or in the middle of it, is given up for now', async () => {
    const never = () => {};
    expect((await failing(never, { timeout: 200 })).error).toMatchObject({
      kind: 'temporary',
      code: `${name}-timeout`,
    });
    const half = (to: ServerResponse) => void to.writeHead(200, { 'Content-Type': 'application/json' }).write('{');
    expect((await failing(half, { timeout: 200 })).error).toMatchObject({ code: `${name}-timeout` });
  });

  test('that hangs up is tried again', async () => {
    const { error } = await failing((to) => void to.destroy());
    expect(error).toMatchObject({ kind: 'temporary', code: `${name}-unreachable` });
  });

  test('is let go of when the worker stops', async () => {
    const { fetch } = await serving(but(() => {}));
    const work = make({ fetch }).deliver(person, key, AbortSignal.timeout(50));
    expect(await failure(work)).toMatchObject({ kind: 'temporary', code: `${name}-stopped` });
  });

  test('may say what it likes after it took a person, garbage and a flood included', async () => {
    const flood = (to: ServerResponse) => void to.writeHead(200).end('<'.repeat(5_000_000));
    const { fetch } = await serving(but(flood));
    await expect(make({ fetch }).deliver(person, key, patient())).resolves.toBeUndefined();
  });
});

test.each<[string, Maker]>([
  ['mailchimp', mailchimpOf],
  ['hubspot', hubspotOf],
  ['constant-contact', constantContactOf],
])('%s may not know whom to withdraw', async (_, make) => {
  const { fetch } = await serving((asked) =>
    asked.method === 'GET' || asked.host === 'authz.constantcontact.com' ? well(asked) : { status: 404, json: {} },
  );
  await expect(make({ fetch }).withdraw(left, key, patient())).resolves.toBeUndefined();
});

test('garbage in place of access or of a contact is tried again', async () => {
  const garbage = (to: ServerResponse) => void to.writeHead(200).end('<html>');
  const first = await serving(() => garbage);
  const garbled = { kind: 'temporary', code: 'constant-contact-garbled' };
  expect(await failure(constantContactOf(first).deliver(person, key, patient()))).toMatchObject(garbled);
  const second = await serving((asked) => (asked.method === 'GET' ? garbage : well(asked)));
  expect(await failure(constantContactOf(second).withdraw(left, key, patient()))).toMatchObject(garbled);
});

describe('settings that cannot be used are said at once, a line each, and never shown', () => {
  const id = formId;
  test.each<[string, () => Provider, string[]]>([
    [
      'mailchimp',
      () => mailchimp({ apiKey: 'secretkey', audience: '' }),
      ['apiKey is not what', 'audience is missing'],
    ],
    ['mailchimp', () => mailchimp({ apiKey: 'k-us1', audience: '../x' }), ['audience is not what']],
    [
      'hubspot',
      () => hubspot({ token: '', portalId: 'x', formId: id, subscriptionId: '1' }),
      ['token is missing', 'portalId is not'],
    ],
    [
      'constantContact',
      () => constantContact({ clientId: 'a', clientSecret: '', refreshToken: '', lists: [] }),
      ['clientSecret is missing', 'refreshToken is missing', 'lists is missing'],
    ],
    [
      'a provider whose variables nobody set',
      () => webhook({ url: undefined, secret: undefined }),
      ['url is missing', 'secret is missing'],
    ],
    ['webhook', () => webhook({ url: 'http://clinic.example', secret: 'secretkey' }), ['url is not', 'secret is not']],
  ])('%s', (_, make, lines) => {
    let message = '';
    try {
      make();
    } catch (error) {
      message = error instanceof TypeError ? error.message : '';
    }
    expect(message.split('\n')).toEqual(lines.map((line) => expect.stringContaining(line)));
    expect(message).not.toContain('secretkey');
  });
});
