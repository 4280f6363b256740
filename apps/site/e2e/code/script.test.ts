import { gzipSync } from 'node:zlib';

import { article } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';

/** What is run. A block of data has another type. */
const run = 'script:not([type="application/ld+json"])';

test('an article ships one small script, and no other', async ({ page, request }) => {
  const scripts: string[] = [];
  page.on('request', (asked) => {
    if (asked.resourceType() === 'script') scripts.push(asked.url());
  });
  await page.goto(article, { waitUntil: 'networkidle' });
  expect(scripts).toHaveLength(1);
  await expect(page.locator(run)).toHaveCount(1);
  await expect(page.locator(run)).toHaveAttribute('type', 'module');

  const code = await (await request.get(`${scripts[0]}`)).body();
  expect(gzipSync(code).length).toBeLessThanOrEqual(2048);
  expect(code.toString()).not.toContain('react');
});

test('pages without a form or contents ship no script at all', async ({ page }) => {
  await page.goto('/privacy/');
  await expect(page.locator(run)).toHaveCount(0);
});
