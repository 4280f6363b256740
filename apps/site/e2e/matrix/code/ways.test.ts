import { axe, enlarged, ibm, keyboard, sideways } from '@cairn-ds/checks';

import { pages, pathOf } from '../../support/pages.ts';
import { dataOf, expect, visitingTest as test } from '../../support/test.ts';
import { wordsOf } from '../../support/words.ts';

/** What is left of A4 and of Letter between margins of half an inch, in pixels. */
const papers = { A4: 698, Letter: 720 };

// What a page is built of is the same for every clinic.
for (const path of pages) {
  test.describe(path, () => {
    test.describe.configure({ mode: 'default' });
    test.beforeEach(({ visit, clinic }) => visit.open(pathOf(path, dataOf(clinic))));

    test('IBM Equal Access finds nothing', async ({ page }) => {
      expect(await ibm(page)).toEqual([]);
    });

    for (const [width, fontSize] of [
      [1280, ''],
      [768, ''],
      [320, ''],
      [320, '200%'],
    ] as const) {
      test(`from right to left it fits into ${width} px${fontSize && ' with text twice as large'}`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.evaluate((size) => Object.assign(document.documentElement.style, { fontSize: size }), fontSize);
        await page.evaluate(() => (document.documentElement.dir = 'rtl'));
        expect([...(await sideways(page)), ...(await enlarged(page))]).toEqual([]);
      });
    }

    test('from right to left, axe finds nothing and the keyboard reaches everything', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 700 });
      await page.evaluate(() => (document.documentElement.dir = 'rtl'));
      expect([...(await axe(page)), ...(await keyboard(page))]).toEqual([]);
    });

    for (const [paper, width] of Object.entries(papers)) {
      test(`it fits on ${paper}`, async ({ page }) => {
        await page.emulateMedia({ media: 'print' });
        await page.setViewportSize({ width, height: 900 });
        expect(await sideways(page)).toEqual([]);
      });
    }

    test('without script it says the same, and fits into 320 px', async ({ page, contextOf, clinic }) => {
      const bare = await (await contextOf(clinic, false)).newPage();
      await bare.setViewportSize({ width: 1280, height: 800 });
      await bare.goto(pathOf(path, dataOf(clinic)));
      expect(await wordsOf(bare)).toBe(await wordsOf(page));
      await bare.setViewportSize({ width: 320, height: 640 });
      expect(await sideways(bare)).toEqual([]);
      await bare.close();
    });
  });
}
