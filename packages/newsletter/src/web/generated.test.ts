import fc from 'fast-check';
import { expect, test } from 'vitest';

import { opened, site } from '../test/newsletter.js';

/** All of them by `pnpm test:faults`; here so many that a fault of a kind is met. */
const requests = process.env.MODE === 'whole' ? 10_000 : 1_500;

/** What would be markup or a header if it came back as it is. */
const poison = fc.constantFrom(
  '<script>x9</script>',
  '"><img src=x9>',
  "'x9'<",
  '\r\nX-Nine: 9',
  '%0d%0aX-Nine:%209',
  '\u0000<x9>',
  '{{x9}}<',
  'é<x9>',
);
const text = fc.oneof(
  poison,
  fc.string({ maxLength: 40 }),
  fc.constantFrom('', 'jo@mail.example', 'yes', 'a'.repeat(43)),
);
const name = fc.oneof(
  fc.constantFrom('email', 'consent', 'subject', 'form', 'language', 'rendered', 'token', '__proto__'),
  fc.string({ maxLength: 8 }),
);
const path = fc.oneof(
  fc.constantFrom(
    '/newsletter/',
    '/newsletter',
    '/newsletter/confirm/',
    '/newsletter/unsubscribe/',
    '/newsletter/confirm/?token=',
    '/newsletter/?thanks',
    '/',
  ),
  text.map((part) => `/newsletter/${part}`),
  fc.tuple(name, text).map(([key, value]) => `/newsletter/confirm/?${key}=${value}`),
);
const types = fc.constantFrom(
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=b',
  'multipart/form-data',
  'text/plain',
  'application/json',
  '',
  'x',
);
const headers = fc.dictionary(
  fc.constantFrom('accept', 'origin', 'referer', 'sec-fetch-site', 'content-length', 'x-forwarded-host', 'host'),
  fc.oneof(
    fc.constantFrom(
      'application/json',
      '*/*',
      'null',
      'same-origin',
      'cross-site',
      '-1',
      '99999999999',
      'NaN',
      `${site}/<x9>`,
      site,
    ),
    text.map((value) => value.replace(/[^\t\x20-\x7e]/g, '')),
  ),
);
const parts = fc.array(fc.tuple(name, text), { maxLength: 6 });
const body = fc.oneof(
  parts.map((fields) => new URLSearchParams(fields).toString()),
  parts.map(
    (fields) =>
      `${fields.map(([key, value]) => `--b\r\nContent-Disposition: form-data; name="${key}"\r\n\r\n${value}\r\n`).join('')}--b--\r\n`,
  ),
  fc.string({ maxLength: 100 }),
);
const method = fc.constantFrom('POST', 'POST', 'POST', 'GET', 'HEAD', 'PUT', 'OPTIONS', 'QUERY', 'x9');

test('whatever is asked, it is no fault of the server, and nothing written comes back as markup or header', async () => {
  const { newsletter, close, logged } = await opened({
    limits: { network: { posts: 1e9, within: 1_000 }, email: { posts: 1e9, within: 1_000 } },
  });
  await fc.assert(
    fc.asyncProperty(method, path, types, headers, body, async (verb, where, type, sent, written) => {
      const mayHaveBody = verb !== 'GET' && verb !== 'HEAD';
      const made = new Headers({ ...sent, 'content-type': type });
      const request = new Request(new URL(where, site), {
        method: verb,
        headers: made,
        ...(mayHaveBody && { body: written }),
      });
      const answer = await newsletter.handle(request, { address: '192.0.2.7' });
      expect(answer.status).toBeLessThan(500);
      expect(answer.headers.has('x-nine')).toBe(false);
      expect(JSON.stringify([...answer.headers])).not.toContain('x9');
      expect(await answer.text()).not.toMatch(/<[^>]*x9|<x9|X-Nine/);
    }),
    { numRuns: requests },
  );
  expect(logged).toEqual([]);
  await close();
}, 300_000);
