import { axe, enlarged, sideways, unforced, unprintable } from '@cairn-ds/checks';

import { pages, pathOf } from '../../support/pages.ts';
import { dataOf, expect, forEachClinic, visitingTest as test } from '../../support/test.ts';

forEachClinic(() => {
  for (const path of pages) {
    test.describe(path, () => {
      test.describe.configure({ mode: 'default' });
      test.beforeEach(({ visit, clinic }) => visit.open(pathOf(path, dataOf(clinic))));

      for (const width of [1280, 768, 320]) {
        for (const colorScheme of ['light', 'dark'] as const) {
          test(`axe finds nothing, ${colorScheme}, at ${width} px`, async ({ page }) => {
            await page.emulateMedia({ colorScheme });
            await page.setViewportSize({ width, height: 900 });
            expect(await axe(page)).toEqual([]);
          });
        }
      }

      test('it holds text twice as large at 1280 px', async ({ page, visit }) => {
        await page.setViewportSize({ width: 1280, height: 800 });
        await visit.enlarge();
        expect([...(await sideways(page)), ...(await enlarged(page))]).toEqual([]);
      });

      // Both open what is folded, and so come last.
      test('printed by night, all of it can be read', async ({ page }) => {
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await unprintable(page)).toEqual([]);
      });

      test('in forced colors, all of it can be read', async ({ page }) => {
        expect(await unforced(page)).toEqual([]);
      });
    });
  }
});
