import { nu } from '@cairn-ds/checks';
import { clinics } from '@cairn-ds/samples';

import { everyPage } from '../support/pages.ts';
import { addressOf, expect, test } from '../support/test.ts';

test('the Nu HTML checker finds nothing on any page of any clinic', async ({ request }) => {
  // Java reads each document of each clinic.
  test.setTimeout(120_000);
  const documents: Record<string, string> = {};
  for (const { id } of clinics) {
    const address = `${addressOf(id)}`;
    for (const path of everyPage(id)) documents[`${id}${path}`] = await (await request.get(address + path)).text();

    const headers = { origin: address };
    const refused = await request.post(`${address}/newsletter/`, { form: { email: 'jo@' }, headers });
    documents[`${id}: a form with errors`] = await refused.text();
    const thanks = await request.get(`${address}/newsletter/?thanks`);
    documents[`${id}: thanks`] = await thanks.text();
  }
  expect(await nu(documents)).toEqual([]);
});

test('a fault in HTML is found, and said of its page', async () => {
  const html = (body: string) => `<!doctype html><html lang="en"><title>A page</title>${body}</html>`;
  const found = await nu({ '/good/': html('<p>Call us.</p>'), '/bad/': html('<p><div role="cell">Call us.</p>') });
  expect(found.length).toBeGreaterThan(0);
  for (const finding of found) expect(finding).toMatch(/^\/bad\/: /);
});
