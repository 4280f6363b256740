import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { freePort } from '@cairn-ds/machine';
import fc from 'fast-check';

import { startServer } from '../support/servers.ts';
import { expect, test } from '../support/test.ts';

/** Sends bytes as they are, as no browser would, and resolves to what comes back. It says after a while that there are no more. */
function send(baseURL: string | undefined, bytes: string): Promise<{ status: number; head: string }> {
  const { hostname: host, port } = new URL(`${baseURL}`);
  return new Promise((settle) => {
    let answer = '';
    const socket = connect({ host, port: Number(port) }, () => socket.write(bytes, 'latin1'));
    socket.setTimeout(1_000, () => socket.end());
    socket.on('error', () => {});
    socket.on('data', (chunk) => (answer += chunk.toString('latin1')));
    socket.on('close', () => {
      const [head = ''] = answer.split('\r\n\r\n', 1);
      settle({ status: Number(/^HTTP\/1\.1 (\d{3}) /.exec(head)?.[1]), head });
    });
  });
}

const lines = (...given: string[]) => `${[...given, 'Connection: close'].join('\r\n')}\r\n\r\n`;
const ask = (method: string, address: string, ...headers: string[]) =>
  lines(`${method} ${address} HTTP/1.1`, 'Host: localhost', ...headers);
const post = (...headers: string[]) => ask('POST', '/newsletter/', 'Origin: http://localhost', ...headers);
const form = 'Content-Type: application/x-www-form-urlencoded';

/** What is refused, with which status, and with which methods in `Allow`. */
const refused: [what: string, bytes: string, status: number, allow?: string][] = [
  ...['TRACE', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND', 'QUERY', 'POST'].map(
    (method): [string, string, number, string] => [`${method} of a page`, ask(method, '/'), 405, 'GET, HEAD'],
  ),
  ...['TRACE', 'PUT', 'DELETE', 'OPTIONS', 'TRACK', 'FOO', 'get'].map((method): [string, string, number, string] => [
    `${method} of the newsletter`,
    ask(method, '/newsletter/'),
    405,
    'GET, HEAD, POST',
  ]),
  ['CONNECT', ask('CONNECT', 'elsewhere.example:443'), 405, 'GET, HEAD, POST'],
  ['OPTIONS of the whole server', ask('OPTIONS', '*'), 405, 'GET, HEAD'],
  ...['/%', '/%zz', '/%ff', '/newsletter/%c0%af', '/?%zz', '/%00', '/\u00ff', 'nowhere', '?', ':'].map(
    (address): [string, string, number] => [`the address ${address}`, ask('GET', address), 400],
  ),
  ...['//elsewhere.example', '/.//elsewhere.example', '/a/../../b', '/%2e%2e/b', '/\\elsewhere.example', '//['].map(
    (address): [string, string, number] => [`the address ${address}`, ask('GET', address), 404],
  ),
  ['a long address', ask('GET', `/${'a/'.repeat(4_000)}`), 414],
  ['an address without end', ask('GET', `/${'a'.repeat(40_000)}`), 431],
  ['no host', lines('GET / HTTP/1.1'), 400],
  ['two hosts', ask('GET', '/newsletter/', 'Host: elsewhere.example'), 400],
  ...['', 'a b', '[::1', 'localhost:99999', '%zz', '<script>', 'a/b', 'a@b'].map((name): [string, string, number] => [
    `the host “${name}”`,
    lines('GET /newsletter/ HTTP/1.1', `Host: ${name}`),
    400,
  ]),
  ['a length below zero', post(form, 'Content-Length: -1'), 400],
  ['a length that is none', post(form, 'Content-Length: ten'), 400],
  ['two lengths', `${post(form, 'Content-Length: 3', 'Content-Length: 4')}abc`, 400],
  ['a length and chunks', `${post(form, 'Content-Length: 3', 'Transfer-Encoding: chunked')}0\r\n\r\n`, 400],
  ['fewer bytes than announced', `${post(form, 'Content-Length: 100')}email=jo`, 400],
  ['more bytes than a sign-up', post(form, 'Content-Length: 999999'), 413],
  ['a broken chunk', `${post(form, 'Transfer-Encoding: chunked')}zz\r\nabc\r\n`, 400],
  ['an unknown transfer', post(form, 'Transfer-Encoding: gzip'), 400],
  ['no type', `${post('Content-Length: 3')}abc`, 415],
  ['another type', `${post('Content-Type: application/json', 'Content-Length: 2')}{}`, 415],
  ['parts without a boundary', `${post('Content-Type: multipart/form-data', 'Content-Length: 2')}--`, 400],
  ['a form without fields', post(form, 'Content-Length: 0'), 422],
  ['a wish that nobody knows', post(form, 'Expect: wonders', 'Content-Length: 0'), 417],
  ['a header of 40 kB', ask('GET', '/', `X-Long: ${'a'.repeat(40_000)}`), 431],
  ['a control sign in a header', ask('GET', '/', 'X-Bell: \u0007'), 400],
];

for (const [what, bytes, status, allow] of refused) {
  test(`${what} is refused with ${status}`, async ({ baseURL }) => {
    const answer = await send(baseURL, bytes);
    expect(answer.status, answer.head).toBe(status);
    if (allow) expect(answer.head).toMatch(new RegExp(`^Allow: ${allow}$`, 'im'));
  });
}

test('who has gone before the answer leaves no fault in the log', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-gone-'));
  const port = await freePort();
  const server = await startServer('tamarack', port, join(folder, 'tamarack.sqlite'));
  let said = '';
  for (const output of [server.stdout, server.stderr])
    output?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const answers: number[] = [];
  for (let time = 0; time < 10; time++) {
    const sent = `${post(form, 'Transfer-Encoding: chunked')}zz\r\n`;
    answers.push((await send(`http://localhost:${port}`, sent)).status);
  }
  await new Promise((settle) => server.once('exit', settle).kill());
  rmSync(folder, { recursive: true });
  expect(new Set(answers)).toEqual(new Set([400]));
  expect(said).not.toMatch(/error/i);
});

test('a proxy may ask with the whole address, and is led nowhere else', async ({ baseURL }) => {
  expect((await send(baseURL, ask('GET', 'http://localhost/'))).status).toBe(200);
  const { head } = await send(baseURL, ask('GET', 'http://elsewhere.example/articles'));
  expect(head).toMatch(/^Location: \/articles\/$/im);
});

test('a slip in an address gets the site’s page that says so', async ({ page, baseURL }) => {
  const answer = await page.goto(`${baseURL}//articles/`);
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('nothing that can be sent is answered with a fault of the server', async ({ baseURL }) => {
  const sign = fc.constantFrom(...'aZ09/.?&=%#:@[]\\ \t;,"<>\u0000\u00ff'.split(''), '%2f', '%00', '%ff', '//', '..');
  const text = fc.array(sign, { maxLength: 20 }).map((signs) => signs.join(''));
  const names = 'Host Content-Type Content-Length Transfer-Encoding Origin Referer Accept Cookie Range Expect Upgrade';
  const header = fc.tuple(
    fc.constantFrom(
      ...names.split(' '),
      'If-None-Match',
      'If-Modified-Since',
      'X-Forwarded-Proto',
      'X-Forwarded-Host',
      'X-Forwarded-For',
    ),
    fc.oneof(text, fc.constantFrom('0', '-1', 'chunked', 'localhost', 'https', form.slice(14), 'multipart/form-data')),
  );
  const bytes = fc
    .record({
      method: fc.constantFrom('GET', 'HEAD', 'POST', 'TRACE', 'PUT', 'CONNECT', 'M-SEARCH', 'PURGE'),
      address: fc.oneof(
        text.map((rest) => `/${rest}`),
        text.map((rest) => `/newsletter/${rest}`),
        fc.constant('/newsletter/'),
      ),
      headers: fc.array(header, { maxLength: 4 }),
      body: text,
    })
    .map(({ method, address, headers, body }) =>
      [ask(method, address, ...headers.map(([name, value]) => `${name}: ${value}`)), body].join(''),
    );
  await fc.assert(
    fc.asyncProperty(bytes, async (sent) => {
      const { status, head } = await send(baseURL, sent);
      expect(status >= 500, JSON.stringify({ sent, head })).toBe(false);
    }),
    { numRuns: 200 },
  );
  expect((await send(baseURL, ask('GET', '/newsletter/'))).status).toBe(200);
});
