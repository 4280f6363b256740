import { RateLimiterMemory } from 'rate-limiter-flexible';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';

import { StoreError } from '../store/index.js';
import { consent } from '../test/entries.js';
import { clinic, linksOf, opened, site } from '../test/newsletter.js';
import { createNewsletter, NewsletterOptionsError, type NewsletterOptions, type NewsletterPage } from './index.js';

type Fields = Record<string, string>;
const right = { email: 'jo.rivera@mail.example', consent: 'yes', subject: '', form: 'article' };
const browser = { 'sec-fetch-site': 'same-origin' };
const json = { accept: 'application/json' };
const formType = { 'content-type': 'application/x-www-form-urlencoded' };

let made: Awaited<ReturnType<typeof opened>>;
let settings: Partial<NewsletterOptions> = {};
beforeEach(async () => {
  made = await opened({
    limits: { network: { posts: 3, within: 60_000 }, email: { posts: 5, within: 60_000 } },
    ...settings,
  });
});
afterEach(() => made.close());

const request = (body: RequestInit['body'], headers: Fields = {}, path = '/newsletter/') =>
  new Request(`${site}${path}`, { method: 'POST', body, headers: { ...browser, ...headers } });
const post = (fields: Fields, headers?: Fields) =>
  made.newsletter.answer(request(new URLSearchParams(fields), headers));
const people = () => made.store.list({ limit: 100 });

async function response(answered: Promise<Response | NewsletterPage>): Promise<Response> {
  const answer = await answered;
  if (!(answer instanceof Response)) throw new Error(`It answered with the page ${answer.view}.`);
  return answer;
}

async function page(answered: Promise<Response | NewsletterPage>): Promise<NewsletterPage> {
  const answer = await answered;
  if (answer instanceof Response) throw new Error(`It answered with ${answer.status}.`);
  return answer;
}

/** The mail that a sign-up leads to. */
async function mailed() {
  await post(right);
  await made.newsletter.work();
  return linksOf(made.mails.at(-1));
}

describe('a sign-up that is right', () => {
  test('is kept with its consent, and with nothing that the browser tells', async () => {
    await post(
      { ...right, page: '/articles/iop/' },
      { referer: `${site}/articles/iop/`, 'user-agent': 'A browser', 'x-forwarded-for': '192.0.2.7' },
    );
    const record = await made.store.find(right.email);
    expect(record?.subscriber).toMatchObject({
      consent: { text: consent, form: 'article' },
      spamScore: 0,
      state: 'pending',
    });
    expect(JSON.stringify(record)).not.toMatch(/iop|A browser|192\.0\.2/);
  });

  test('leads on to the thanks, which can be reloaded', async () => {
    const answer = await response(post(right));
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/newsletter/?thanks');
    const thanks = new Request(`${site}/newsletter/?thanks`);
    expect(await page(made.newsletter.answer(thanks))).toMatchObject({ view: 'thanks', code: 200, status: 'sent' });
    expect(await people()).toHaveLength(1);
  });

  test('gets JSON when it asks for it', async () => {
    const answer = await response(post(right, json));
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ status: 'sent' });
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  test('may come as multipart, as scripts send it', async () => {
    const form = new FormData();
    for (const [name, value] of Object.entries(right)) form.append(name, value);
    expect(await made.newsletter.answer(request(form, json))).toHaveProperty('status', 200);
    expect(await people()).toHaveLength(1);
  });

  test('may come as a form that the host read', async () => {
    const form = new FormData();
    for (const [name, value] of Object.entries(right)) form.append(name, value);
    const headers = new Headers(browser);
    expect(await made.newsletter.signUp(form, { headers })).toEqual({ code: 200, status: 'sent' });
    form.set('email', 'jo@');
    expect(await made.newsletter.signUp(form, { headers })).toMatchObject({
      code: 422,
      errors: { email: 'domain' },
      values: { email: 'jo@' },
    });
  });

  test.each([
    [
      'is tidied, and an international domain is kept as mail carries it',
      '  Jo @ MÜLLER.example ',
      'Jo@xn--mller-kva.example',
    ],
    ['keeps plus and quotes', "jo+letters.o'hara@mail.example", "jo+letters.o'hara@mail.example"],
    ['keeps an international name', 'josé@mail.example', 'josé@mail.example'],
    ['keeps a name of 64 letters', `${'a'.repeat(64)}@mail.example`, `${'a'.repeat(64)}@mail.example`],
  ])('%s', async (_, email, kept) => {
    await post({ ...right, email });
    expect((await people())[0]?.email).toBe(kept);
  });

  test('keeps no form name that could be an address', async () => {
    await post({ ...right, form: '/articles/what-happens-in-detox/' });
    expect((await people())[0]?.consent.form).toBe('');
  });

  test('gets its mail in the language of its form', async () => {
    await post({ ...right, language: 'es' });
    await made.newsletter.work();
    expect(made.mails[0]?.headers['Content-Language']).toBe('es');
  });
});

describe('nobody can learn who is on the list', () => {
  test.each([{}, json])('a known address gets the same answer as a new one, asking for %j', async (headers: Fields) => {
    const first = await response(post(right, headers));
    const again = await response(post({ ...right, email: 'JO.Rivera@mail.example' }, headers));
    expect(again.status).toBe(first.status);
    expect(Object.fromEntries(again.headers)).toEqual(Object.fromEntries(first.headers));
    expect(await again.text()).toBe(await first.text());
    expect(await people()).toHaveLength(1);
  });
});

describe('what looks like the work of a program', () => {
  test('is answered as everything is, and kept in quarantine', async () => {
    const answer = await response(post({ ...right, subject: 'Cheap watches' }, json));
    expect(await answer.json()).toEqual({ status: 'sent' });
    expect(await people()).toMatchObject([{ spamScore: 2, state: 'quarantined' }]);
    await post(right);
    expect(await people()).toMatchObject([{ spamScore: 0, state: 'pending' }]);
  });

  test('by one sign alone is none', async () => {
    const bare = new Request(`${site}/newsletter/`, { method: 'POST', body: new URLSearchParams(right) });
    await made.newsletter.answer(bare);
    await post({ ...right, email: 'quick@mail.example', rendered: `${Date.now() - 100}` });
    await post({ ...right, email: 'calm@mail.example', rendered: `${Date.now() - 20_000}` });
    expect((await people()).map(({ key, spamScore, state }) => [key, spamScore, state])).toEqual([
      [right.email, 1, 'pending'],
      ['quick@mail.example', 1, 'pending'],
      ['calm@mail.example', 0, 'pending'],
    ]);
  });
});

describe('a sign-up with something to fix', () => {
  const wrong = { email: 'jo.rivera@', subject: '' };

  test('shows the page with what is wrong and what was written', async () => {
    expect(await page(post(wrong))).toMatchObject({
      view: 'form',
      code: 422,
      status: 'idle',
      errors: { email: 'domain', consent: 'missing' },
      values: { email: 'jo.rivera@', consent: false },
      headers: { 'Cache-Control': 'no-store' },
    });
    expect(await people()).toEqual([]);
  });

  test('gets the same in JSON', async () => {
    const answer = await response(post(wrong, json));
    expect(answer.status).toBe(422);
    expect(await answer.json()).toEqual({ status: 'invalid', errors: { email: 'domain', consent: 'missing' } });
  });

  test('goes back to the page of a host that shows no page itself, without what was written', async () => {
    const answer = await made.newsletter.handle(request(new URLSearchParams(wrong)));
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/?error=email.domain&error=consent.missing');
  });

  test.each([
    ['no fields', {}, 'missing'],
    ['5,000 characters', { email: `${'a'.repeat(5000)}@mail.example` }, 'long'],
    ['markup', { email: '<script>alert(1)</script>@mail.example' }, 'sign'],
    ['a domain that has no ASCII form', { email: 'jo@\u0301a.example' }, 'domain'],
  ])('%s', async (_, fields: Fields, problem) => {
    expect((await page(post({ consent: 'yes', ...fields }))).errors?.email).toBe(problem);
    expect(await people()).toEqual([]);
  });

  test('a file where the address belongs is no address', async () => {
    const form = new FormData();
    form.append('email', new Blob(['jo@mail.example']), 'address.txt');
    expect(await page(made.newsletter.answer(request(form)))).toMatchObject({ errors: { email: 'missing' } });
  });
});

describe('a post that cannot be taken', () => {
  const failed = (asked: Request) => page(made.newsletter.answer(asked));

  test('of more than 16 KB, with or without its length', async () => {
    const large = new URLSearchParams({ email: 'a'.repeat(20_000) }).toString();
    expect(await failed(request(large, { ...formType, 'content-length': '20000' }))).toMatchObject({ code: 413 });
    // Of Node, and not of browsers: the body is read as it comes.
    const streamed: RequestInit & { duplex: 'half' } = {
      method: 'POST',
      body: new Blob([large]).stream(),
      headers: { ...browser, ...formType },
      duplex: 'half',
    };
    expect(await failed(new Request(`${site}/newsletter/`, streamed))).toMatchObject({ code: 413, status: 'failed' });
  });

  test.each([
    ['{}', 'application/json', 415],
    ['email=jo', 'application/x-www-form-urlencoded-too', 415],
    ['--', 'multipart/form-data; boundary=x', 400],
    ['--', 'multipart/form-data', 400],
  ])('%j as %s', async (body, type, code) => {
    expect(await failed(request(body, { 'content-type': type }))).toMatchObject({ code, status: 'failed' });
  });

  test('because the store is out of order: what was written is kept, no address is logged, and it says so in one line', async () => {
    await made.store.close();
    expect(await page(post(right))).toMatchObject({
      code: 503,
      status: 'failed',
      values: { email: right.email, consent: true },
    });
    expect(await (await response(post(right, json))).json()).toEqual({ status: 'failed' });
    expect(made.logged).toMatchObject([{ level: 'error', event: 'sign-up-not-kept' }, { event: 'sign-up-not-kept' }]);
    expect(JSON.stringify(made.logged)).not.toContain('jo.rivera');
    made = await opened();
  });

  test('because the store broke off while it kept it: nobody claims to know more than that', async () => {
    made.store.signUp = () => Promise.reject(new StoreError('unclear', 'The database broke off.'));
    expect(await (await response(post(right, json))).json()).toEqual({ status: 'unclear' });
    expect(await page(post(right))).toMatchObject({ code: 503, status: 'unclear' });
    const shown = await made.newsletter.handle(request(new URLSearchParams(right)));
    expect([shown.status, await shown.text()]).toEqual([503, expect.stringContaining('twice does no harm')]);
    expect(made.logged[0]).toMatchObject({
      event: 'sign-up-not-kept',
      code: 'unclear',
      says: 'The database broke off.',
    });
  });

  test.each(['DELETE', 'PUT', 'OPTIONS', 'PATCH'])('by %s', async (method) => {
    for (const path of ['', 'confirm/', 'unsubscribe/']) {
      const answer = await response(made.newsletter.answer(new Request(`${site}/newsletter/${path}`, { method })));
      expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST']);
    }
  });

  test.each(['/newsletter/elsewhere/', '/news', '/newsletter/confirm/more/'])(
    'at %s, where nothing is',
    async (path) => {
      expect(await made.newsletter.answer(new Request(`${site}${path}`))).toHaveProperty('status', 404);
    },
  );
});

describe('where a post comes from', () => {
  const from = async (headers: Fields, url = `${site}/newsletter/`) => {
    const asked = new Request(url, {
      method: 'POST',
      body: new URLSearchParams(right),
      headers: { ...json, ...headers },
    });
    return (await response(made.newsletter.answer(asked))).status;
  };

  test.each<[string, Fields]>([
    ['this site', { origin: site, 'sec-fetch-site': 'same-origin' }],
    ['this site, by an old browser', { origin: site }],
    ['nowhere that it says', {}],
    ['a page that tells nobody where it is', { origin: 'null', 'sec-fetch-site': 'same-origin' }],
  ])('%s: is taken', async (_, headers) => {
    expect(await from(headers)).toBe(200);
  });

  test('behind a proxy, where the server knows another address than the browser, it is taken', async () => {
    expect(await from({ origin: site }, 'http://localhost:4321/newsletter/')).toBe(200);
    expect(
      await from(
        { origin: 'https://other.example', 'sec-fetch-site': 'same-origin' },
        'http://localhost:4321/newsletter/',
      ),
    ).toBe(200);
  });

  test.each<[string, Fields]>([
    ['another site', { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' }],
    ['another site, by an old browser', { origin: 'https://elsewhere.example' }],
    ['a frame without an origin', { origin: 'null', 'sec-fetch-site': 'cross-site' }],
  ])('%s: is refused', async (_, headers) => {
    expect(await from(headers)).toBe(403);
    expect(await people()).toEqual([]);
  });
});

describe('too many posts', () => {
  const asked = () => request(new URLSearchParams({ ...right, email: `p${Math.random()}@mail.example` }), json);

  test('from one network address are held, with the time to wait', async () => {
    const status = async (address: string) => (await response(made.newsletter.answer(asked(), { address }))).status;
    const all: number[] = [];
    for (let index = 0; index < 4; index += 1) all.push(await status('192.0.2.7'));
    expect(all).toEqual([200, 200, 200, 429]);
    expect(await status('192.0.2.8')).toBe(200);
    const answer = await response(made.newsletter.answer(asked(), { address: '192.0.2.7' }));
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await answer.json()).toEqual({ status: 'failed' });
  });

  test('from one household by IPv6 are held, whichever of its addresses they have', async () => {
    const status = async (address: string) => (await response(made.newsletter.answer(asked(), { address }))).status;
    const all: number[] = [];
    for (const end of ['1', '2:3', 'ffff:1:2:3', '9'])
      all.push(await status(`2001:db8:0:7:${end.includes(':') ? '' : ':'}${end}`.replace('7:2:3', '7::2:3')));
    expect(all).toEqual([200, 200, 200, 429]);
  });

  test('are counted under names that nobody can undo, which are others the day after', async () => {
    await made.close();
    let now = new Date();
    const names = vi.spyOn(RateLimiterMemory.prototype, 'consume');
    made = await opened({ now: () => now });
    const address = '192.0.2.7';
    await made.newsletter.answer(request(new URLSearchParams(right), json), { address });
    now = new Date(now.getTime() + 86_400_000);
    await made.newsletter.answer(request(new URLSearchParams(right), json), { address });
    const used = names.mock.calls.map(([name]) => String(name));
    names.mockRestore();
    expect(used).toHaveLength(4);
    for (const name of used) expect(name).toMatch(/^\d{1,5}$/);
    // By chance a name may be the same again, but hardly two.
    expect(used.slice(0, 2)).not.toEqual(used.slice(2));
  });

  test('for one email address are held, known or new', async () => {
    const all: number[] = [];
    for (let index = 0; index < 6; index += 1) all.push((await response(post(right, json))).status);
    expect(all).toEqual([200, 200, 200, 200, 200, 429]);
  });
});

describe('the mail', () => {
  test('has a link whose page shows a button, which confirms', async () => {
    const { confirm } = await mailed();
    expect(confirm).toMatch(/^https:\/\/tamarack-house\.example\/newsletter\/confirm\/\?token=[\w-]{43}$/);
    const shown = await page(made.newsletter.answer(new Request(confirm)));
    expect(shown).toMatchObject({ view: 'confirm', code: 200, token: confirm.slice(-43) });
    expect(await people()).toMatchObject([{ state: 'pending' }]);

    const pressed = request(new URLSearchParams({ token: shown.token ?? '' }), {}, '/newsletter/confirm/');
    expect(await page(made.newsletter.answer(pressed))).toMatchObject({ view: 'confirmed', code: 200 });
    expect(await people()).toMatchObject([{ state: 'confirmed' }]);
  });

  test('lets a mail program unsubscribe with one click (RFC 8058)', async () => {
    const { unsubscribe } = await mailed();
    expect(made.mails[0]?.headers['List-Unsubscribe']).toBe(`<${unsubscribe}>`);
    const click = () =>
      new Request(unsubscribe, { method: 'POST', headers: formType, body: 'List-Unsubscribe=One-Click' });
    expect(await made.newsletter.handle(click())).toHaveProperty('status', 200);
    expect(await made.newsletter.handle(click())).toHaveProperty('status', 200);
    expect(await people()).toMatchObject([{ state: 'unsubscribed' }]);
  });

  test.each(['', '?token=', '?token=short', `?token=${'a'.repeat(43)}`])(
    'with the link %j leads to a page that says so',
    async (query) => {
      for (const action of ['confirm', 'unsubscribe']) {
        const asked = request(new URLSearchParams(), {}, `/newsletter/${action}/${query}`);
        expect(await page(made.newsletter.answer(asked))).toMatchObject({ view: 'expired', code: 404 });
      }
    },
  );

  test.each([
    ['confirm', 'confirmed'],
    ['unsubscribe', 'unsubscribed'],
  ] as const)(
    'whose link, to %s, cannot be followed just now, says so and is tried again by a button',
    async (action, view) => {
      const links = await mailed();
      const token = links[action].slice(-43);
      const pressed = () => request(new URLSearchParams({ token }), {}, `/newsletter/${action}/`);
      const broken = vi.spyOn(made.store, action).mockRejectedValue(new Error('The disk is full.'));
      expect(await page(made.newsletter.answer(pressed()))).toMatchObject({ view: 'failed', code: 503, token });
      expect(made.logged.at(-1)).toMatchObject({ level: 'error', event: `${action}-not-kept` });

      const html = await (await made.newsletter.handle(pressed())).text();
      expect(html).toContain(`<form method="post"><input type="hidden" name="token" value="${token}">`);
      expect(html).toContain('Try again');

      broken.mockRestore();
      expect(await page(made.newsletter.answer(pressed()))).toMatchObject({ view, code: 200 });
    },
  );

  test('can be followed again by who has to wait, and by whose form came to nothing', async () => {
    await made.close();
    made = await opened({ limits: { network: { posts: 1, within: 60_000 } } });
    const token = 'a'.repeat(43);
    const asked = () => request(new URLSearchParams({ token }), {}, '/newsletter/unsubscribe/');
    const from = { address: '192.0.2.7' };
    await made.newsletter.answer(asked(), from);
    expect(await page(made.newsletter.answer(asked(), from))).toMatchObject({ view: 'failed', code: 429, token });
    const text = request('token', { 'content-type': 'text/plain' }, `/newsletter/unsubscribe/?token=${token}`);
    expect(await page(made.newsletter.answer(text))).toMatchObject({ view: 'failed', code: 415, token });
  });

  test('without what opens its link has no button to try again', async () => {
    const text = request('token=short', { 'content-type': 'text/plain' }, '/newsletter/unsubscribe/?token="><b>');
    expect(await page(made.newsletter.answer(text.clone()))).toMatchObject({ code: 415, token: undefined });
    expect(await (await made.newsletter.handle(text)).text()).not.toContain('<form');
  });
});

describe('plain pages', () => {
  const get = (path: string) => made.newsletter.handle(new Request(`${site}/newsletter/${path}`));

  test('say what is, load nothing, tell nobody, and are kept nowhere', async () => {
    const { confirm } = await mailed();
    const answer = await made.newsletter.handle(new Request(confirm));
    const html = await answer.text();
    expect(html).toContain('<h1>Confirm your address</h1>');
    expect(html).toContain('<form method="post">');
    expect(html).toContain('<html lang="en">');
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex',
      'content-security-policy': expect.stringMatching(/^default-src 'none'; style-src 'sha256-/),
    });
  });

  test('thank, and lead to the form', async () => {
    expect(await (await get('?thanks')).text()).toContain('a mail is on its way');
    expect((await get('')).headers.get('location')).toBe('/');
  });

  test.each([
    ['/boletín/?de=correo#formulario', '/bolet%C3%ADn/?de=correo&error=consent.missing#formulario'],
    ['/scrisoare-și-știri/', '/scrisoare-%C8%99i-%C8%99tiri/?error=consent.missing'],
    ['https://elsewhere.example/form', 'https://elsewhere.example/form?error=consent.missing'],
  ])('lead back to the form at %s, in any script', async (formHref, location) => {
    await made.close();
    made = await opened({ formHref });
    const answer = await made.newsletter.handle(request(new URLSearchParams({ ...right, consent: '' })));
    expect(answer.headers.get('location')).toBe(location);
  });

  describe('in Spanish', () => {
    beforeEach(async () => {
      await made.close();
      made = await opened({ language: 'es', clinic: { ...clinic, name: 'Casa <Alerce> & Co.' } });
    });

    test('have no markup that a name brings', async () => {
      const html = await (await get(`unsubscribe/?token=${'a'.repeat(43)}`)).text();
      expect(html).toContain('Casa &lt;Alerce&gt; &amp; Co. no le escribirá más.');
      expect(html).toContain('Darse de baja');
    });
  });
});

describe('the way back', () => {
  const back = async (headers: Fields, url = `${site}/newsletter/`) =>
    (await page(made.newsletter.answer(new Request(url, { headers })))).back;

  test('is the page that the person came from', async () => {
    expect(await back({ referer: `${site}/articles/iop/?q=1#costs` })).toBe('/articles/iop/');
  });

  test('also behind a proxy that ends TLS', async () => {
    const headers = { referer: `${site}/articles/iop/`, 'x-forwarded-host': 'tamarack-house.example' };
    expect(await back(headers, 'http://localhost:4321/newsletter/')).toBe('/articles/iop/');
  });

  test.each([
    ['nothing is known', ''],
    ['it is no address', 'about:client'],
    ['it is the form itself', `${site}/newsletter/?thanks`],
    ['it is another site', 'https://elsewhere.example/articles/'],
  ])('is the home page when %s', async (_, referer) => {
    expect(await back({ referer })).toBe('/');
  });

  test('never leads to another site', async () => {
    expect(await back({ referer: `${site}//elsewhere.example/` })).toBe('/elsewhere.example/');
  });
});

describe('the time of an answer', () => {
  beforeAll(() => void (settings = { answerAfter: 80 }));
  afterAll(() => void (settings = {}));
  afterEach(() => void vi.useRealTimers());

  test.each(['new', 'known'])('to a sign-up of an address that is %s is the time that was set', async (kind) => {
    if (kind === 'known') await post(right);
    vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] });
    const settled = vi.fn();
    const answered = post(right).then(settled);
    let passed = 0;
    for (; settled.mock.calls.length === 0 && passed < 1000; passed += 1) await vi.advanceTimersByTimeAsync(1);
    await answered;
    expect(passed).toBeGreaterThanOrEqual(80);
    expect(passed).toBeLessThan(1000);
  });

  test('is not waited for by who wrote an address that is none', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] });
    expect(
      (await response(made.newsletter.handle(request(new URLSearchParams({ ...right, email: 'jo@' }), json)))).status,
    ).toBe(422);
  });
});

describe('options', () => {
  test('that are wrong or missing stop the start with a line each', () => {
    const make = () =>
      createNewsletter({
        consent: ' ',
        clinic: { name: '', url: 'tamarack' },
        basePath: 'news',
        formHref: 'https://',
        language: 'fr',
        provider: {},
        timeZone: 'Mars/Phobos',
        limits: { email: { posts: 0 } },
        answerAfter: 5000,
        resend: { after: -1 },
      } as unknown as NewsletterOptions);
    expect(make).toThrow(NewsletterOptionsError);
    let lines: string[] = [];
    try {
      make();
    } catch (error) {
      lines = String((error as Error).message)
        .split('\n')
        .map((line) => line.split(':')[0] ?? '');
    }
    expect(lines).toEqual([
      'store',
      'mailer',
      'provider',
      'consent',
      'clinic.name',
      'clinic.url',
      'clinic.address',
      'from',
      'basePath',
      'formHref',
      'language',
      'timeZone',
      'limits',
      'answerAfter',
      'resend',
    ]);
  });

  test('may leave out the sender where the clinic has an address, and may name one', async () => {
    expect(() =>
      createNewsletter({
        store: made.store,
        mailer: { send: async () => {} },
        clinic,
        consent,
        from: 'Letter <letter@tamarack-house.example>',
      }),
    ).not.toThrow();
    expect((await mailed()).confirm).not.toBe('');
    expect(made.mails[0]?.from).toBe('Tamarack House <hello@tamarack-house.example>');
  });

  describe.each([
    ['/letter/', '/letter/confirm/'],
    // Where a framework redirects addresses with a slash at their end, a mail program may not follow (RFC 8058).
    ['/letter', '/letter/confirm'],
    ['/', '/confirm/'],
  ])('mounted at %s of another site', (basePath, path) => {
    beforeEach(() => (settings = { url: 'http://localhost:4321', basePath }));
    afterEach(() => (settings = {}));

    test('it answers there, and mail links that lead there', async () => {
      await made.close();
      made = await opened(settings);
      await made.newsletter.answer(request(new URLSearchParams(right), {}, basePath));
      await made.newsletter.work();
      const { confirm } = linksOf(made.mails[0]);
      const token = new URL(confirm).searchParams.get('token');
      expect(confirm).toBe(`http://localhost:4321${path}?token=${token}`);
      expect(await made.newsletter.answer(new Request(confirm))).toMatchObject({ view: 'confirm', token });
    });
  });
});
