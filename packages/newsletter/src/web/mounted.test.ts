import { Hono } from 'hono';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { linksOf, opened, site } from '../test/newsletter.js';

let made: Awaited<ReturnType<typeof opened>>;
beforeEach(async () => {
  made = await opened();
});
afterEach(() => made.close());

type Site = (request: Request) => Response | Promise<Response>;

/** Each as the README has it: the framework itself, or the function that it calls and what it hands over. */
const mounts: [name: string, mount: () => Site][] = [
  [
    'Hono',
    () => {
      const app = new Hono();
      app.all('/newsletter/*', (c) => made.newsletter.handle(c.req.raw));
      return app.fetch;
    },
  ],
  ['a route handler of Next', () => (request) => made.newsletter.handle(request)],
  [
    'a route of React Router',
    () => {
      const loader = ({ request }: { request: Request }) => made.newsletter.handle(request);
      return (request) => loader({ request });
    },
  ],
  [
    'an endpoint of Astro',
    () => {
      const ALL = ({ request, clientAddress }: { request: Request; clientAddress: string }) =>
        made.newsletter.handle(request, { address: clientAddress });
      return (request) => ALL({ request, clientAddress: '127.0.0.1' });
    },
  ],
];

describe.each(mounts)('in %s', (_, mount) => {
  const ask = (path: string, init?: RequestInit) => mount()(new Request(new URL(path, site), init));
  const post = (path: string, fields: Record<string, string>) =>
    ask(path, { method: 'POST', body: new URLSearchParams(fields), headers: { 'sec-fetch-site': 'same-origin' } });

  test('a person signs up, confirms, and leaves', async () => {
    const posted = await post('/newsletter/', { email: 'jo.rivera@mail.example', consent: 'yes', subject: '' });
    expect([posted.status, posted.headers.get('location')]).toEqual([303, '/newsletter/?thanks']);
    expect((await ask('/newsletter/?thanks')).status).toBe(200);

    await made.newsletter.work();
    const { confirm, unsubscribe } = linksOf(made.mails[0]);
    expect((await ask(confirm)).status).toBe(200);
    expect((await made.newsletter.stats()).subscribers.pending).toBe(1);
    expect((await post(confirm, {})).status).toBe(200);
    expect((await made.newsletter.stats()).subscribers.confirmed).toBe(1);

    expect((await post(unsubscribe, { 'List-Unsubscribe': 'One-Click' })).status).toBe(200);
    expect((await made.newsletter.stats()).subscribers.unsubscribed).toBe(1);
  });

  test('what it does not know is said so', async () => {
    expect((await ask('/newsletter/nowhere/')).status).toBe(404);
    expect((await ask('/newsletter/', { method: 'DELETE' })).status).toBe(405);
  });
});
