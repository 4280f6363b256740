import { crowdedLandmarks, enlarged, keyboard, repeatedIds, sideways, skippedHeadings } from '@cairn-ds/checks';

import { columns, columnsOf } from '../support/columns.ts';
import { elements, expectInOrder } from '../support/elements.ts';
import { headOf, linksOf } from '../support/head.ts';
import { article, pages, pathOf } from '../support/pages.ts';
import { dataOf, expect, first, forEachClinic, visitingTest as test } from '../support/test.ts';

const secure = expect.stringMatching(/^https:/);

// What is expensive here is loading a page. So each is loaded once, and then looked at in every way.
forEachClinic((clinic) => {
  for (const path of pages) {
    test.describe(path, () => {
      test.describe.configure({ mode: 'default' });
      test.beforeEach(({ visit }) => visit.open(pathOf(path, dataOf(clinic))));

      whatDataCanBreak(path);
      if (clinic === first) whatCodeCanBreak(path);
      ofTheWholeVisit(path);
    });
  }
});

function whatDataCanBreak(path: string): void {
  test('it says what it is, to people and to machines', async ({ page, request, clinic, baseURL }) => {
    const { name, url } = dataOf(clinic);
    const { title, meta, ...head } = await headOf(page);
    const known = path === '/404.html' ? undefined : new URL(pathOf(path, dataOf(clinic)), url).href;

    expect(head).toEqual({ language: 'en-US', direction: 'ltr', titles: 1, themeColors: 2, canonical: known });
    expect(title).toContain(name);
    expect(meta).toMatchObject({
      viewport: expect.stringContaining('viewport-fit=cover'),
      description: expect.stringMatching(/.{21}/),
      'og:title': expect.stringMatching(/./),
      'og:description': meta['description'],
      'og:image:alt': expect.stringMatching(/./),
      'twitter:card': 'summary_large_image',
    });
    expect(known === undefined ? meta['robots'] : meta['og:url']).toBe(known ?? 'noindex');

    const picture = new URL(`${meta['og:image']}`);
    expect(picture.origin).toBe(url);
    const answer = await request.get(new URL(picture.pathname, baseURL).href);
    expect(answer.headers()['content-type']).toBe('image/jpeg');
  });

  test('headings skip no level, ids are used once, and links lead where they say', async ({ page }) => {
    expect.soft(await skippedHeadings(page)).toEqual([]);
    expect.soft(await repeatedIds(page)).toEqual([]);

    // To other sites they are secure, and open where the reader is.
    for (const { href, target } of await linksOf(page, 'http')) expect.soft([href, target]).toEqual([secure, null]);

    const calls = await linksOf(page, 'tel:');
    expect.soft(calls.length).toBeGreaterThan(path === article ? 8 : 3);
    for (const { href, text } of calls) {
      const dialed = href.replace(/\D/g, '').replace(/^1/, '');
      // A button beside a number says only what it does.
      const shown = text.replace(/\D/g, '') || dialed;
      expect.soft(shown, text).toBe(dialed);
    }
  });

  test('it fits into 320 px, with text twice as large too', async ({ page, visit }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    expect.soft(await sideways(page)).toEqual([]);
    await visit.enlarge();
    expect([...(await sideways(page)), ...(await enlarged(page))]).toEqual([]);
  });

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
}

/** Each kind of page is read by axe as a story, and as it was built in the matrix, by all engines. */
function whatCodeCanBreak(path: string): void {
  for (const { name, parts, desk, phone } of columns[path] ?? []) {
    test(`${name} stand side by side as far as there is room`, async ({ page, clinic }) => {
      const found = parts(page, dataOf(clinic));
      expect.soft(await found.count()).toBeGreaterThan(1);
      expect.soft(await columnsOf(found)).toBe(desk);
      await page.setViewportSize({ width: 390, height: 800 });
      expect(await columnsOf(found)).toBe(phone);
    });
  }

  for (const width of [1280, 390]) {
    test(`landmarks are few, and named apart, at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      expect(await crowdedLandmarks(page)).toEqual([]);
    });
  }

  for (const width of [390, 768, 1280]) {
    test(`it holds text twice as large at ${width} px`, async ({ page, visit }) => {
      await page.setViewportSize({ width, height: 800 });
      await visit.enlarge();
      expect([...(await sideways(page)), ...(await enlarged(page))]).toEqual([]);
    });
  }

  for (const width of [1280, 390]) {
    test(`by keyboard, everything is reached and seen at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 700 });
      expect(await keyboard(page)).toEqual([]);
    });
  }
}

/** Last, since it is said of all that was done before. */
function ofTheWholeVisit(path: string): void {
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
}
