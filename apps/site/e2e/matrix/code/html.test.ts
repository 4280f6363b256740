import { nu } from '@cairn-ds/checks';
import { clinics } from '@cairn-ds/samples';

import { everyPage } from '../../support/pages.ts';
import { addressOf, expect, test } from '../../support/test.ts';

test('the Nu HTML checker finds nothing on any page of any clinic, and the fault on a bad one', async ({ request }) => {
  // Java reads each document of each clinic.
  test.setTimeout(300_000);
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
  // In the same run, since starting Java takes longer than reading: a page with a fault, which it has to find.
  documents['a bad page'] =
    '<!doctype html><html lang="en"><title>A page</title><p><div role="cell">Call us.</p></html>';
  const found = await nu(documents);
  const isSeeded = (finding: string) => finding.startsWith('a bad page: ');
  expect(found.filter(isSeeded)).not.toEqual([]);
  expect(found.filter((finding) => !isSeeded(finding))).toEqual([]);
});
