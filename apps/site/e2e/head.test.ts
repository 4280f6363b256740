import { pages } from './support/pages.ts';
import { dataOf, expect, test } from './support/test.ts';

for (const path of pages) {
  test(`${path} says what it is, to people and to machines`, async ({ page, request, clinic, baseURL }) => {
    await page.goto(path);
    const { name, url } = dataOf(clinic);
    const meta = (key: string) => page.locator(`meta[name="${key}"], meta[property="${key}"]`).getAttribute('content');

    await expect(page.locator('html')).toHaveAttribute('lang', 'en-US');
    await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    expect(await page.title()).toContain(name);
    expect((await meta('description'))?.length).toBeGreaterThan(20);
    expect(await meta('viewport')).toContain('viewport-fit=cover');
    expect(await meta('og:title')).toBeTruthy();
    expect(await meta('og:description')).toBe(await meta('description'));
    expect(await meta('og:image:alt')).toBeTruthy();
    expect(await meta('twitter:card')).toBe('summary_large_image');
    await expect(page.locator('meta[name=theme-color]')).toHaveCount(2);

    const picture = new URL(`${await meta('og:image')}`);
    expect(picture.origin).toBe(url);
    const answer = await request.get(new URL(picture.pathname, baseURL).href);
    expect(answer.headers()['content-type']).toBe('image/jpeg');

    if (path === '/404.html') {
      expect(await meta('robots')).toBe('noindex');
    } else {
      await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', new URL(path, url).href);
      expect(await meta('og:url')).toBe(new URL(path, url).href);
    }
  });
}

test('titles and descriptions are all different', async ({ page }) => {
  const said: string[] = [];
  for (const path of pages) {
    await page.goto(path);
    said.push(await page.title(), `${await page.locator('meta[name=description]').getAttribute('content')}`);
  }
  expect(new Set(said).size).toBe(pages.length * 2);
});

test('the sitemap names every page to be found, and robots.txt names the sitemap', async ({ request, clinic }) => {
  const { url } = dataOf(clinic);
  const robots = await (await request.get('/robots.txt')).text();
  expect(robots).toContain(`Sitemap: ${url}/sitemap-index.xml`);

  const index = await (await request.get('/sitemap-index.xml')).text();
  const [, part] = /<loc>([^<]*)<\/loc>/.exec(index) ?? [];
  const sitemap = await (await request.get(new URL(`${part}`).pathname)).text();
  const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);
  const expected = pages.filter((path) => !['/404.html', '/newsletter/'].includes(path));
  for (const path of expected) expect(listed).toContain(new URL(path, url).href);
  expect(listed).not.toContain(`${url}/404/`);
});
