import type { Page } from '@playwright/test';

import { article } from '../support/pages.ts';
import { expect, forEachClinic, test } from '../support/test.ts';

/** Sums what moved since the page began, as the browser measures it. */
function watchShifts(): void {
  Object.assign(globalThis, { shifted: 0 });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      Object.assign(globalThis, { shifted: Reflect.get(globalThis, 'shifted') + Reflect.get(entry, 'value') });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

const isPainted = (): boolean => performance.getEntriesByName('first-contentful-paint').length > 0;

/** How far a page moves. Fonts that are late come a while after the page has shown, however long that takes. */
async function shiftOf(page: Page, path: string, fonts: 'at once' | 'late'): Promise<number> {
  let release = () => {};
  const released = new Promise<void>((settle) => (release = settle));
  if (fonts === 'at once') release();
  // What is routed is not taken from the cache, so that every font comes anew.
  await page.route('**/*.woff2', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(path, { waitUntil: 'commit' });
  await page.waitForFunction(isPainted);
  await page.waitForTimeout(300);
  release();
  await page.waitForLoadState('load');
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(300);
  await page.unrouteAll();
  return page.evaluate(() => Reflect.get(globalThis, 'shifted'));
}

forEachClinic((clinic) => {
  // One window for all: it keeps the script that it starts each page with.
  test.describe.configure({ mode: 'default' });
  let page: Page;
  test.beforeAll(async ({ contextOf }) => {
    page = await (await contextOf(clinic)).newPage();
    await page.addInitScript(watchShifts);
  });
  test.afterAll(() => page.close());

  for (const path of ['/', article]) {
    for (const width of [390, 1280]) {
      test(`${path} at ${width} px moves nothing, with fonts at once and with fonts that come late`, async () => {
        await page.setViewportSize({ width, height: 900 });
        const atOnce = await shiftOf(page, path, 'at once');
        const late = await shiftOf(page, path, 'late');
        // Nothing holds the first paint back, so a font that comes in its first tenth of a second may take a line less than
        // its stand-in. A tenth of what counts as good is left to that; a part of the page that moves takes more.
        expect(atOnce, 'with fonts at once').toBeLessThan(0.01);
        // The network may cut a page between a sign and the words beside it, and the sign moves by a few pixels as they come.
        expect(late, 'with fonts that come late').toBeLessThan(0.005);
      });
    }
  }
});
