import { expect, test } from '../support/test.ts';

const served = [
  ['a page', '/'],
  ['the newsletter page', '/newsletter/'],
  ['a page that is not there', '/nowhere/'],
  ['a file', '/favicon.svg'],
  ['the list of pages', '/sitemap-index.xml'],
] as const;

for (const [what, path] of served) {
  test(`${what} comes with the headers that keep readers private`, async ({ request }) => {
    const headers = (await request.get(path)).headers();
    expect(headers['referrer-policy']).toBe('same-origin');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; script-src 'self'; style-src 'self' 'sha256-[\w+/]{43}='; style-src-attr 'unsafe-inline'; /,
    );
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  });
}

test('a page that is not there says so, with status 404', async ({ page }) => {
  const response = await page.goto('/nowhere/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: /home/i })).toHaveAttribute('href', '/');
});

test('an address without its last slash leads to the page', async ({ page }) => {
  await page.goto('/articles');
  await expect(page).toHaveURL(/\/articles\/$/);
});

test('nothing outside the site’s own files is served', async ({ request }) => {
  for (const path of ['/../server/entry.mjs', '/%2e%2e/server/entry.mjs', '/.data/', '/server.ts']) {
    expect((await request.get(path)).status(), path).toBe(404);
  }
});

test('a page may use the rules that it was built with, and no others', async ({ page }) => {
  const refused: string[] = [];
  page.on('console', (message) => refused.push(message.text()));
  for (const path of ['/', '/contact/', '/newsletter/', '/nowhere/', '/index.html']) {
    await page.goto(path);
    await expect(page.locator('main')).not.toHaveCSS('display', 'inline');
    expect(await page.evaluate(() => document.styleSheets[0]?.cssRules.length), path).toBeGreaterThan(0);
  }
  expect(refused.filter((text) => text.includes('Content Security Policy'))).toEqual([]);

  await page.evaluate(() =>
    document.head.append(Object.assign(document.createElement('style'), { textContent: 'p{}' })),
  );
  await expect.poll(() => refused.some((text) => text.includes('Content Security Policy'))).toBe(true);
});

test('scripts may be kept for ever, pages may not', async ({ page, request }) => {
  await page.goto('/newsletter/');
  const script = await page.locator('script[src]').first().getAttribute('src');
  expect((await request.get(`${script}`)).headers()['cache-control']).toContain('immutable');
  expect((await request.get('/')).headers()['cache-control']).toContain('max-age=0');
});
