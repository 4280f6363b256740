import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { answerNewsletter, openStore, type NewsletterPage, type Store } from './index.ts';

const consent = 'Send me the monthly letter. I can stop at any time.';
const site = 'https://tamarack-house.example';
const right = { email: 'jo.rivera@mail.example', consent: 'yes', subject: '', form: 'article' };
const browser = { 'sec-fetch-site': 'same-origin' };
const json = { accept: 'application/json' };

let folder: string;
let path: string;
let store: Store;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsletter-'));
  path = join(folder, 'data', 'tamarack.sqlite');
  store = openStore(path);
});

afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true });
});

interface Row {
  address: string;
  consent: string;
  consented_at: string;
  form: string;
  spam_score: number;
  quarantined: number;
}

function rows(): Row[] {
  const database = new DatabaseSync(path, { readOnly: true });
  const found = database.prepare('SELECT * FROM sign_ups ORDER BY address').all();
  database.close();
  return found.map((row) => ({ ...row }) as unknown as Row);
}

type Fields = Record<string, string>;

const request = (body: BodyInit, headers: Fields = {}) =>
  new Request(`${site}/newsletter/`, { method: 'POST', body, headers: { ...browser, ...headers } });

const post = (fields: Fields, headers?: Fields) =>
  answerNewsletter(request(new URLSearchParams(fields), headers), { store, consent });

async function postForResponse(fields: Fields, headers?: Fields): Promise<Response> {
  const answer = await post(fields, headers);
  if (!(answer instanceof Response)) throw new Error('It answered with a page.');
  return answer;
}

async function postForPage(fields: Fields, headers?: Fields): Promise<NewsletterPage> {
  const answer = await post(fields, headers);
  if (answer instanceof Response) throw new Error('It answered with a response.');
  return answer;
}

describe('a sign-up that is right', () => {
  test('is kept: address, consent, time and form, and nothing else', async () => {
    const before = new Date().toISOString();
    await post(
      { ...right, page: '/articles/iop/' },
      { referer: `${site}/articles/iop/`, 'user-agent': 'A browser', 'x-forwarded-for': '192.0.2.7' },
    );
    const [row] = rows();
    expect(row).toEqual({
      address: 'jo.rivera@mail.example',
      consent,
      consented_at: expect.any(String),
      form: 'article',
      spam_score: 0,
      quarantined: 0,
    });
    expect((row?.consented_at ?? '') >= before).toBe(true);
  });

  test('leads on to the thanks, which can be reloaded', async () => {
    const response = await postForResponse(right);
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe('/newsletter/?thanks');

    const page = await answerNewsletter(new Request(`${site}/newsletter/?thanks`), { store, consent });
    expect(page).toMatchObject({ code: 200, status: 'sent' });
    expect(rows()).toHaveLength(1);
  });

  test('gets JSON when it asks for it', async () => {
    const response = await postForResponse(right, json);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: 'sent' });
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  test('may come as multipart, as scripts send it', async () => {
    const form = new FormData();
    for (const [name, value] of Object.entries(right)) form.append(name, value);
    const response = await answerNewsletter(request(form, json), { store, consent });
    expect(response).toHaveProperty('status', 200);
    expect(rows()).toHaveLength(1);
  });

  test('is tidied, and an international domain is kept as mail carries it', async () => {
    await post({ ...right, email: '  Jo @ MÜLLER.example ' });
    expect(rows()[0]?.address).toBe('Jo@xn--mller-kva.example');
  });

  test('keeps no form name that could be an address', async () => {
    await post({ ...right, form: '/articles/what-happens-in-detox/' });
    expect(rows()[0]?.form).toBe('');
  });
});

describe('nobody can learn who is on the list', () => {
  test.each([{}, json])('a known address gets the same answer as a new one, asking for %j', async (headers: Fields) => {
    const first = await postForResponse(right, headers);
    const again = await postForResponse({ ...right, email: 'JO.Rivera@mail.example' }, headers);
    expect(again.status).toBe(first.status);
    expect(Object.fromEntries(again.headers)).toEqual(Object.fromEntries(first.headers));
    expect(await again.text()).toBe(await first.text());
    expect(rows()).toHaveLength(1);
  });

  test('and the first consent stays as it was', async () => {
    await post(right);
    const [first] = rows();
    await post({ ...right, form: 'home' });
    expect(rows()).toEqual([first]);
  });
});

describe('the honeypot, a field that people do not see', () => {
  const fromHoneypot = { ...right, subject: 'Cheap watches' };

  test('refuses nobody: the answer is the same, and the sign-up is in quarantine', async () => {
    const response = await postForResponse(fromHoneypot, json);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: 'sent' });
    expect(rows()).toMatchObject([{ spam_score: 2, quarantined: 1 }]);
  });

  test('a person who tries again without it is released, and never put there again', async () => {
    await post(fromHoneypot);
    await post(right);
    expect(rows()).toMatchObject([{ spam_score: 0, quarantined: 0 }]);
    await post(fromHoneypot);
    expect(rows()).toMatchObject([{ spam_score: 0, quarantined: 0 }]);
  });

  test('a post that no browser marked counts, and is not enough by itself', async () => {
    const bare = new Request(`${site}/newsletter/`, { method: 'POST', body: new URLSearchParams(right) });
    await answerNewsletter(bare, { store, consent });
    expect(rows()).toMatchObject([{ spam_score: 1, quarantined: 0 }]);
  });
});

describe('a sign-up with something to fix', () => {
  const wrong = { email: 'jo.rivera@', subject: '' };

  test('shows the page with what is wrong and what was written', async () => {
    expect(await postForPage(wrong)).toMatchObject({
      code: 422,
      status: 'idle',
      errors: { email: 'domain', consent: 'missing' },
      values: { email: 'jo.rivera@', consent: false },
      headers: { 'Cache-Control': 'no-store' },
    });
    expect(rows()).toEqual([]);
  });

  test('gets the same in JSON', async () => {
    const response = await postForResponse(wrong, json);
    expect(response.status).toBe(422);
    expect(await response.json()).toEqual({
      status: 'invalid',
      errors: { email: 'domain', consent: 'missing' },
    });
  });

  test.each([
    ['no fields', {}, 'missing'],
    ['5,000 characters', { email: `${'a'.repeat(5000)}@mail.example` }, 'long'],
    ['markup', { email: '<script>alert(1)</script>@mail.example' }, 'sign'],
    ['a domain that has no ASCII form', { email: 'jo@\u0301a.example' }, 'domain'],
  ])('%s', async (_, fields: Fields, problem) => {
    const { errors } = await postForPage({ consent: 'yes', ...fields });
    expect(errors?.email).toBe(problem);
    expect(rows()).toEqual([]);
  });

  test('a file where the address belongs is no address', async () => {
    const form = new FormData();
    form.append('email', new Blob(['jo@mail.example']), 'address.txt');
    expect(await answerNewsletter(request(form), { store, consent })).toMatchObject({ errors: { email: 'missing' } });
  });
});

describe('a post that cannot be taken', () => {
  const failed = async (made: Request) => (await answerNewsletter(made, { store, consent })) as NewsletterPage;

  test('of more than 16 KB, with or without its length', async () => {
    const large = new URLSearchParams({ email: 'a'.repeat(20_000) }).toString();
    const type = { 'content-type': 'application/x-www-form-urlencoded' };
    expect(await failed(request(large, { ...type, 'content-length': '20000' }))).toMatchObject({ code: 413 });

    const body = new Blob([large]).stream();
    // Of Node, and not of browsers: the body is read as it comes.
    const streamed: RequestInit & { duplex: 'half' } = { method: 'POST', body, headers: type, duplex: 'half' };
    expect(await failed(new Request(`${site}/newsletter/`, streamed))).toMatchObject({ code: 413, status: 'failed' });
  });

  test('of another type, or broken', async () => {
    expect(await failed(request('{}', { 'content-type': 'application/json' }))).toMatchObject({ code: 415 });
    expect(await failed(request('--', { 'content-type': 'multipart/form-data; boundary=x' }))).toMatchObject({
      code: 400,
      status: 'failed',
    });
  });

  test('because the store is out of order: what was written is kept, and no address is logged', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    store.close();
    expect(await postForPage(right)).toMatchObject({
      code: 503,
      status: 'failed',
      values: { email: 'jo.rivera@mail.example', consent: true },
    });
    expect(JSON.stringify(log.mock.calls)).not.toContain('jo.rivera');
    const response = await postForResponse(right, json);
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({ status: 'failed' });
    log.mockRestore();
    store = openStore(path);
  });

  test('by a method that the page does not know', async () => {
    const response = await answerNewsletter(new Request(`${site}/newsletter/`, { method: 'DELETE' }), {
      store,
      consent,
    });
    expect(response).toHaveProperty('status', 405);
  });
});

describe('the way back', () => {
  const back = async (headers: Fields, url = `${site}/newsletter/`) =>
    ((await answerNewsletter(new Request(url, { headers }), { store, consent })) as NewsletterPage).back;

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

describe('the file', () => {
  test('is its owner’s alone, in a folder of its own', () => {
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, 'data')).mode & 0o777).toBe(0o700);
  });

  test('survives being closed and opened again', async () => {
    await post(right);
    store.close();
    store = openStore(path);
    await post({ ...right, email: 'sam@mail.example' });
    expect(rows().map(({ address }) => address)).toEqual(['jo.rivera@mail.example', 'sam@mail.example']);
  });

  test('that is no database is said to be so', () => {
    const other = join(folder, 'notes.txt');
    writeFileSync(other, 'Not a database, and long enough to be looked at as one. '.repeat(40));
    expect(() => openStore(other)).toThrow('not a database');
  });

  test('can be written by two servers at once', async () => {
    const second = openStore(path);
    await post(right);
    await answerNewsletter(request(new URLSearchParams({ ...right, email: 'sam@mail.example' })), {
      store: second,
      consent,
    });
    second.close();
    expect(rows()).toHaveLength(2);
  });
});
