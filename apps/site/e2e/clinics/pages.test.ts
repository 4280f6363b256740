import { enlarged, repeatedIds, sideways, skippedHeadings } from '@cairn-ds/checks';

import { elements, expectInOrder } from '../support/elements.ts';
import { article, pages, pathOf } from '../support/pages.ts';
import { dataOf, expect, visitingTest as test } from '../support/test.ts';

// What is expensive here is loading a page. So each is loaded once, and then looked at in every way.
for (const path of pages) {
  test.describe(path, () => {
    test.describe.configure({ mode: 'default' });
    test.beforeEach(({ visit, clinic }) => visit.open(pathOf(path, dataOf(clinic))));

    test('it says what it is, to people and to machines', async ({ page, request, clinic, baseURL }) => {
      const { name, url } = dataOf(clinic);
      const meta = (key: string) =>
        page.locator(`meta[name="${key}"], meta[property="${key}"]`).getAttribute('content');

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
        const address = new URL(pathOf(path, dataOf(clinic)), url).href;
        await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', address);
        expect(await meta('og:url')).toBe(address);
      }
    });

    test('headings skip no level', async ({ page }) => {
      expect(await skippedHeadings(page)).toEqual([]);
    });

    test('every id is used once', async ({ page }) => {
      expect(await repeatedIds(page)).toEqual([]);
    });

    test('links to other sites are secure and open where the reader is', async ({ page }) => {
      const links = await page
        .locator('a[href^="http"]')
        .evaluateAll((all) => all.map((link) => [link.getAttribute('href'), link.getAttribute('target')] as const));
      for (const [href, target] of links) {
        expect(href).toMatch(/^https:/);
        expect(target, `${href}`).toBeNull();
      }
    });

    test('every number to call dials what it shows', async ({ page }) => {
      const calls = await page
        .locator('a[href^="tel:"]')
        .evaluateAll((links) => links.map((link) => [link.getAttribute('href'), link.textContent] as const));
      expect(calls.length).toBeGreaterThan(path === article ? 8 : 3);
      for (const [href, text] of calls) {
        const dialed = `${href}`.replace(/\D/g, '').replace(/^1/, '');
        // A button beside a number says only what it does.
        const shown = `${text}`.replace(/\D/g, '') || dialed;
        expect(shown, `${text}`).toBe(dialed);
      }
    });

    test('it fits into 320 px', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await sideways(page)).toEqual([]);
    });

    for (const width of [320, 1280]) {
      test(`it holds text twice as large at ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
        expect([...(await sideways(page)), ...(await enlarged(page))]).toEqual([]);
      });
    }

    test('every picture is there', async ({ page }) => {
      const broken = await page.locator('img:visible').evaluateAll(async (images) => {
        const missing: string[] = [];
        for (const image of images as HTMLImageElement[]) {
          image.scrollIntoView({ behavior: 'instant' });
          await image.decode().catch(() => missing.push(image.currentSrc));
        }
        return missing;
      });
      expect(broken).toEqual([]);
    });

    // Last, so that it is said of all that was done above.
    test('it asks nobody else for anything, stores nothing, and keeps to its security policy', async ({
      page,
      visit,
      context,
      baseURL,
    }) => {
      expect(visit.asked).toEqual(new Set([baseURL]));
      // The only thing a browser may say is that /404.html is served with a status of its own.
      expect(visit.said).toEqual([]);
      expect(await context.cookies()).toEqual([]);
      expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    });

    if (path === article) {
      test('everything in the article is there, seen, and in order', async ({ page, clinic }) => {
        await expectInOrder(elements(page, dataOf(clinic)));
      });

      test('fonts are preloaded, and no preload is in vain', async ({ page, visit }) => {
        expect(await page.locator('link[rel=preload][as=font]').count()).toBeGreaterThan(0);
        // Browsers say so a few seconds later.
        await visit.past(4000);
        expect(visit.said).toEqual([]);
      });
    }
  });
}
