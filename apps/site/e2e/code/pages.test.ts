import { crowdedLandmarks, enlarged, keyboard, sideways } from '@cairn-ds/checks';

import { pages, pathOf } from '../support/pages.ts';
import { dataOf, expect, visitingTest as test } from '../support/test.ts';

// What a page is built of is the same for every clinic. Each kind of page is read by axe as a story, and as it was built in
// the matrix, by all engines.
for (const path of pages) {
  test.describe(path, () => {
    test.describe.configure({ mode: 'default' });
    test.beforeEach(({ visit, clinic }) => visit.open(pathOf(path, dataOf(clinic))));

    for (const width of [1280, 390]) {
      test(`landmarks are few, and named apart, at ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        expect(await crowdedLandmarks(page)).toEqual([]);
      });
    }

    for (const width of [390, 768]) {
      test(`it holds text twice as large at ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
        expect([...(await sideways(page)), ...(await enlarged(page))]).toEqual([]);
      });
    }

    for (const width of [1280, 390]) {
      test(`by keyboard, everything is reached and seen at ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 700 });
        expect(await keyboard(page)).toEqual([]);
      });
    }
  });
}
