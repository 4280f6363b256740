import { gzipSync } from 'node:zlib';

import { article, pages } from './support/pages.ts';
import { expect, test } from './support/test.ts';

for (const path of pages) {
  test(`${path} asks nobody else for anything, stores nothing, and keeps to its security policy`, async ({
    page,
    context,
    baseURL,
  }) => {
    const asked: string[] = [];
    const said: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).origin));
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.waitForLoadState('networkidle');

    expect(new Set(asked)).toEqual(new Set([baseURL]));
    // The only thing a browser may say is that /404.html is served with a status of its own.
    expect(said).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });
}

test('an article ships one small script, and no other', async ({ page, request }) => {
  const scripts: string[] = [];
  page.on('request', (asked) => {
    if (asked.resourceType() === 'script') scripts.push(asked.url());
  });
  await page.goto(article, { waitUntil: 'networkidle' });
  expect(scripts).toHaveLength(1);
  await expect(page.locator('script')).toHaveCount(1);
  await expect(page.locator('script')).toHaveAttribute('type', 'module');

  const code = await (await request.get(`${scripts[0]}`)).body();
  expect(gzipSync(code).length).toBeLessThanOrEqual(2048);
  expect(code.toString()).not.toContain('react');
});

test('pages without a form or contents ship no script at all', async ({ page }) => {
  await page.goto('/privacy/');
  await expect(page.locator('script')).toHaveCount(0);
});

test('fonts are preloaded, and no preload is in vain', async ({ page }) => {
  const warnings: string[] = [];
  page.on('console', (message) => warnings.push(message.text()));
  await page.goto(article, { waitUntil: 'networkidle' });
  expect(await page.locator('link[rel=preload][as=font]').count()).toBeGreaterThan(0);
  await page.waitForTimeout(4000);
  expect(warnings).toEqual([]);
});
