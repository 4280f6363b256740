import { expectNoViolations } from '../support/axe.ts';
import { pages } from '../support/pages.ts';
import { test } from '../support/test.ts';

for (const path of pages) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1280, 768, 320]) {
      test(`axe finds nothing on ${path}, ${colorScheme}, at ${width} px`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        await page.goto(path);
        await expectNoViolations(page);
      });
    }
  }
}
