import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';

import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

import { linksOf, opened } from '../test/newsletter.js';
import { newsletterListener } from './index.js';

let made: Awaited<ReturnType<typeof opened>>;
let server: Server;
let url: string;
beforeAll(async () => {
  made = await opened({ limits: { network: { posts: 1_000, within: 60_000 } } });
  server = createServer(newsletterListener(made.newsletter)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await made.close();
});

const fields = { email: 'jo.rivera@mail.example', consent: 'yes', subject: '' };

test('a sign-up goes its whole way, without a script', async () => {
  const posted = await fetch(`${url}/newsletter/`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    redirect: 'manual',
  });
  expect([posted.status, posted.headers.get('location')]).toEqual([303, '/newsletter/?thanks']);
  expect(await (await fetch(`${url}/newsletter/?thanks`)).text()).toContain('<h1>Thank you</h1>');

  await made.newsletter.work();
  const { pathname, search } = new URL(linksOf(made.mails[0]).confirm);
  expect(await (await fetch(url + pathname + search)).text()).toContain('<button>Confirm</button>');
  const confirmed = await fetch(url + pathname + search, { method: 'POST', body: new URLSearchParams() });
  expect(await confirmed.text()).toContain('You are on the list');
  expect((await made.newsletter.stats()).subscribers.confirmed).toBe(1);
});

/** What comes back for bytes that are sent as they are. */
async function answerTo(bytes: string): Promise<string> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.setTimeout(2_000, () => socket.destroy());
  let answer = '';
  socket.on('data', (chunk) => (answer += chunk.toString()));
  socket.on('error', () => {});
  socket.end(bytes);
  await once(socket, 'close');
  return answer;
}

describe('what no browser sends is answered', () => {
  const head = 'Host: 127.0.0.1\r\nConnection: close\r\n';
  const type = 'Content-Type: application/x-www-form-urlencoded\r\n';
  test.each([
    ['TRACE', `TRACE /newsletter/ HTTP/1.1\r\n${head}\r\n`, 405],
    ['an unknown method', `BREW /newsletter/ HTTP/1.1\r\n${head}\r\n`, 400],
    ['a broken host', 'GET /newsletter/ HTTP/1.1\r\nHost: a b<c>\r\nConnection: close\r\n\r\n', 400],
    ['broken percent-encoding', `GET /newsletter/confirm/?token=%E0%A4%A HTTP/1.1\r\n${head}\r\n`, 404],
    [
      'an address with a host of its own',
      `GET http://elsewhere.example/newsletter/?thanks HTTP/1.1\r\n${head}\r\n`,
      200,
    ],
    ['an address that seems to have one', `GET //elsewhere.example/newsletter/ HTTP/1.1\r\n${head}\r\n`, 404],
    ['an address with a password', `GET http://jo:secret@127.0.0.1/newsletter/ HTTP/1.1\r\n${head}\r\n`, 400],
    ['two hosts', `GET /newsletter/ HTTP/1.1\r\nHost: elsewhere.example\r\n${head}\r\n`, 400],
    ['no address', `GET * HTTP/1.1\r\n${head}\r\n`, 400],
    ['a length that is none', `POST /newsletter/ HTTP/1.1\r\n${head}${type}Content-Length: ten\r\n\r\n`, 400],
    ['less than its length', `POST /newsletter/ HTTP/1.1\r\n${head}${type}Content-Length: 900\r\n\r\nemail=`, 400],
    [
      'two lengths',
      `POST /newsletter/ HTTP/1.1\r\n${head}${type}Content-Length: 3\r\nContent-Length: 5\r\n\r\nemail`,
      400,
    ],
    [
      'a packed form',
      `POST /newsletter/ HTTP/1.1\r\n${head}${type}Content-Encoding: gzip\r\nContent-Length: 3\r\n\r\na=b`,
      415,
    ],
    [
      'more than a form can be',
      `POST /newsletter/ HTTP/1.1\r\n${head}${type}Content-Length: 20000\r\n\r\n${'a'.repeat(20_000)}`,
      413,
    ],
  ])('%s', async (_, bytes, status) => {
    expect((await answerTo(bytes)).slice(0, 12)).toBe(`HTTP/1.1 ${status}`);
  });
});

test('what breaks is answered and told, and ends no process', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  const broken = new Error('It broke');
  const other = createServer(newsletterListener({ handle: () => Promise.reject(broken) })).listen(0, '127.0.0.1');
  await once(other, 'listening');
  const answered = await fetch(`http://127.0.0.1:${(other.address() as AddressInfo).port}/newsletter/`);
  expect(answered.status).toBe(500);
  expect(await answered.text()).toBe('');
  expect(told).toHaveBeenCalledExactlyOnceWith(broken);
  told.mockRestore();
  other.close();
});

test('the network address is that of the connection, or what a proxy tells last', async () => {
  const addresses: (string | undefined)[] = [];
  const handle = async (_: Request, context?: { address?: string | undefined }) => {
    addresses.push(context?.address);
    return new Response(null, { status: 204 });
  };
  for (const options of [{}, { addressHeader: 'X-Forwarded-For' }]) {
    const other = createServer(newsletterListener({ handle }, options)).listen(0, '127.0.0.1');
    await once(other, 'listening');
    const place = `http://127.0.0.1:${(other.address() as AddressInfo).port}/newsletter/`;
    await fetch(place, { headers: { 'x-forwarded-for': '198.51.100.1, 192.0.2.7' } });
    other.closeAllConnections();
    other.close();
  }
  expect(addresses).toEqual(['127.0.0.1', '192.0.2.7']);
});
