import { graphsIn, unshown, vocabularyFaults } from '@cairn-ds/checks/structuredData';

import { article } from '../support/pages.ts';
import { dataOf, expect, test } from '../support/test.ts';

const block = 'script[type="application/ld+json"]';

test('the security policy lets structured data be, which is no script, and needs no exception for it', async ({
  context,
}) => {
  // A window keeps the script that it starts each page with.
  const page = await context.newPage();
  const refused: string[] = [];
  page.on('console', (message) => refused.push(message.text()));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => console.log(violatedDirective));
  });
  const answer = await page.goto(article);
  const policy = answer?.headers()['content-security-policy'];
  expect(policy).toContain("script-src 'self';");
  const text = await page.locator(block).evaluate((script) => script.textContent);
  expect(JSON.parse(text)).toEqual(graphsIn(`${await answer?.text()}`)[0]);
  expect(refused).toEqual([]);

  // The same element with a type that is run is refused: the policy holds here.
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "run"';
    document.head.append(script);
  });
  await expect.poll(() => refused).toContain('script-src-elem');
  expect(await page.title()).not.toBe('run');
  await page.close();
});

test('structured data runs nothing and loads nothing', async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).origin));
  await page.goto('/privacy/', { waitUntil: 'networkidle' });
  await expect(page.locator(block)).toHaveCount(1);
  expect(new Set(asked)).toEqual(new Set([baseURL]));
});

test('one value that a real page does not show, or that schema.org does not allow, is found', async ({
  request,
  clinic,
}) => {
  const { url } = dataOf(clinic);
  const html = await (await request.get(article)).text();
  const [data = ''] = /\{"@context".*?(?=<\/script>)/s.exec(html) ?? [];
  const faultsWith = async (right: string, wrong: string) => {
    expect(data).toContain(right);
    const changed = html.replace(data, () => data.replace(right, wrong));
    const vocabulary = await Promise.all(graphsIn(changed).map(vocabularyFaults));
    return [...unshown(changed, url), ...vocabulary.flat()];
  };

  expect(await faultsWith('MedicalWebPage', 'MedicalWebPage')).toEqual([]);
  for (const [right, wrong] of [
    ['"telephone":"+13125550142"', '"telephone":"+13125550143"'],
    ['"streetAddress":"418 ', '"streetAddress":"419 '],
    ['"lastReviewed":"2026-11-12"', '"lastReviewed":"2026-11-13"'],
    ['"name":"Imani Okafor"', '"name":"Imani Okoye"'],
    ['"honorificSuffix":"MD"', '"honorificSuffix":"PhD"'],
    ['"headline":"Does', '"headline":"How does'],
    ['"position":2', '"position":3'],
    ['"reviewedBy":{"@id"', '"reviewedBy":{"@type":"Place","@id"'],
    ['"@type":"Article"', '"@type":"Atricle"'],
    ['"inLanguage":"en-US"', '"inLanguage":"es-US"'],
  ] as const) {
    expect(await faultsWith(right, wrong), wrong).not.toEqual([]);
  }
});
