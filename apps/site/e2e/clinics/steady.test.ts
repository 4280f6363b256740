import { setTimeout as wait } from 'node:timers/promises';

import { article } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';

/** Sums what moved since the page began, as the browser measures it. */
function watchShifts(): void {
  Object.assign(globalThis, { shifted: 0 });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      Object.assign(globalThis, { shifted: Reflect.get(globalThis, 'shifted') + Reflect.get(entry, 'value') });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

for (const path of ['/', article]) {
  for (const width of [390, 1280]) {
    test(`${path} at ${width} px moves nothing, with fonts at once and with fonts that come late`, async ({
      context,
    }) => {
      const [atOnce, late] = await Promise.all(
        [0, 900].map(async (delay) => {
          const page = await context.newPage();
          await page.setViewportSize({ width, height: 900 });
          await page.addInitScript(watchShifts);
          // What is routed is not taken from the cache, so that every font comes anew.
          await page.route('**/*.woff2', async (route) => {
            await wait(delay);
            await route.continue();
          });
          await page.goto(path);
          await page.evaluate(() => document.fonts.ready);
          await wait(300);
          const shifted = await page.evaluate(() => Reflect.get(globalThis, 'shifted'));
          await page.close();
          return shifted;
        }),
      );
      // Nothing holds the first paint back, so a font that comes in its first tenth of a second may take a line less than
      // its stand-in. A tenth of what counts as good is left to that; a part of the page that moves takes more.
      expect(atOnce, 'with fonts at once').toBeLessThan(0.01);
      expect(late, 'with fonts that come late').toBe(0);
    });
  }
}
